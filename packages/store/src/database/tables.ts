import type { Actor, Bilingual, Checkpoint, Day, Facts, Instant, VoidCause } from '@guiju/kernel';
import type { OfficialArticle } from '@guiju/rulebook';
import type { ColumnType, GeneratedAlways } from 'kysely';
import type { FileTables } from './file-tables.ts';

/** A JSON column: an object when read, its text when written. */
type Json<T> = ColumnType<T, string, string>;

interface GovernmentsTable {
  readonly government: string;
  readonly name: Json<Bilingual>;
  readonly demo_password: string | null;
  readonly office_version: ColumnType<number, number | undefined, number>;
  readonly office_hash: ColumnType<string, string | undefined, string>;
  readonly created_at: ColumnType<Instant, Instant | undefined, never>;
}

interface OfficeLogTable {
  readonly government: string;
  readonly version: number;
  readonly at: Instant;
  readonly actor: Json<unknown>;
  readonly change: Json<unknown>;
  readonly prev_hash: string;
  readonly hash: string;
}

interface EditionsTable {
  readonly government: string;
  readonly hash: string;
  readonly edition: string;
  readonly effective: Day;
  readonly data: Json<unknown>;
  readonly loaded_at: ColumnType<Instant, never, never>;
}

interface MattersTable {
  readonly government: string;
  readonly matter: string;
  readonly version: number;
  readonly kind: string;
  readonly status: string;
  readonly title: string;
  readonly number: string | null;
  readonly unit: string;
  readonly submitter_person: string;
  readonly submitter_post: string;
  readonly edition: string;
  readonly act: string | null;
  readonly posts: readonly string[];
  readonly opened_at: Instant | null;
  readonly due: Day | null;
  readonly due_at: Instant | null;
  readonly warn_on: Day | null;
  readonly provisional: boolean;
  readonly urgent: boolean;
  readonly urged: number;
  readonly created_at: Instant;
  readonly updated_at: Instant;
  readonly last_hash: string;
}

interface MatterStatesTable {
  readonly government: string;
  readonly matter: string;
  readonly state: Json<unknown>;
  readonly shown: Json<unknown>;
}

interface DecisionsTable {
  readonly government: string;
  readonly command_id: string;
  readonly matter: string;
  readonly from_version: number;
  readonly to_version: number;
  readonly at: Instant;
  readonly request_hash: string;
  readonly receipt: Json<unknown>;
  readonly receipt_hash: string;
  readonly findings: Json<unknown>;
}

interface LedgerTable {
  readonly government: string;
  readonly matter: string;
  readonly version: number;
  readonly seq: GeneratedAlways<number>;
  readonly command_id: string;
  readonly type: string;
  readonly at: Instant;
  readonly event: Json<unknown>;
  readonly prev_hash: string;
  readonly hash: string;
}

interface TasksTable {
  readonly government: string;
  readonly matter: string;
  readonly seat: string;
  readonly post: string | null;
  readonly role: string;
  readonly unit: string | null;
  readonly kind: string;
  readonly act: string;
  readonly opened_at: Instant;
  readonly due: Day | null;
  readonly due_at: Instant | null;
  readonly warn_on: Day | null;
  readonly provisional: boolean;
  readonly on_silence: string | null;
  readonly urged: number;
  readonly read_at: Instant | null;
  readonly overdue: boolean;
}

interface HandledTable {
  readonly government: string;
  readonly post: string;
  readonly matter: string;
  readonly at: Instant;
}

interface ReadingTable {
  readonly government: string;
  readonly person: string;
  readonly post: string;
  readonly matter: string;
  readonly sent_at: Instant;
  readonly read_at: Instant | null;
}

interface AccessTable {
  readonly government: string;
  readonly subject: string;
  readonly matter: string;
}

interface LimitsTable {
  readonly government: string;
  readonly matter: string;
  readonly provision: string;
  readonly act: string;
  readonly start_day: Day;
  readonly due: Day;
  readonly due_at: Instant;
  readonly warn_on: Day;
  readonly working_days: number | null;
  readonly provisional: boolean;
  readonly paused: boolean;
  readonly on_silence: string | null;
  readonly state: 'open' | 'kept' | 'late' | 'ended';
}

interface VerdictsTable {
  readonly government: string;
  readonly provision: string;
  readonly matter: string;
  readonly verdict: string;
  readonly waived: boolean;
}

interface VerdictCountsTable {
  readonly government: string;
  readonly provision: string;
  readonly verdict: string;
  readonly waived: boolean;
  readonly n: number;
}

interface TalliesTable {
  readonly government: string;
  readonly tally: GeneratedAlways<number>;
  readonly box: string;
  readonly post: string;
  readonly person: string;
  readonly n: number;
}

interface RegisterTable {
  readonly government: string;
  readonly matter: string;
  readonly kind: string;
  readonly day: Day;
  readonly unit: string;
  readonly post: string;
  readonly facts: Json<Facts>;
  readonly reached: Json<Readonly<Partial<Record<Checkpoint, Day>>>>;
}

interface OfficialTextsTable {
  readonly government: string;
  readonly edition: string;
  readonly title: string | null;
  readonly articles: Json<readonly OfficialArticle[]>;
  readonly imported_at: Instant;
}

interface MessagesTable {
  readonly government: string;
  readonly message: GeneratedAlways<number>;
  readonly key: string;
  readonly post: string;
  readonly matter: string | null;
  readonly code: string;
  readonly detail: Json<Readonly<Record<string, string>>>;
  readonly at: Instant;
  readonly read_at: ColumnType<Instant | null, never, Instant>;
}

interface OutboxTable {
  readonly government: string;
  readonly seq: GeneratedAlways<number>;
  readonly body: Json<unknown>;
}

interface NumberCountersTable {
  readonly government: string;
  readonly series: string;
  readonly year: number;
  readonly next: number;
}

interface NumbersTable {
  readonly government: string;
  readonly series: string;
  readonly year: number;
  readonly serial: number;
  readonly matter: string;
  readonly text: string;
  readonly void: boolean;
  readonly taken_at: Instant;
  readonly voided: ColumnType<Voided | null, string | undefined, string>;
}

/** Who made a number void, when, from which cause and in which words. */
export interface Voided {
  readonly at: Instant;
  readonly actor: Actor;
  readonly cause: VoidCause;
  readonly reason: string;
}

interface SealUsesTable {
  readonly government: string;
  readonly matter: string;
  readonly n: number;
  readonly seal: string;
  readonly seal_name: string;
  readonly file_hash: string;
  readonly file_name: string;
  readonly paper: string | null;
  readonly copies: number;
  readonly offsite: boolean;
  readonly note: string;
  readonly person: string;
  readonly post: string;
  readonly at: Instant;
}

interface SealKeysTable {
  readonly government: string;
  readonly key_id: string;
  readonly public_key: string;
  readonly since: ColumnType<Instant, never, never>;
}

interface RootsTable {
  readonly government: string;
  readonly n: number;
  readonly from_seq: number;
  readonly to_seq: number;
  readonly rows: number;
  readonly merkle: string;
  readonly office_version: number;
  readonly office_hash: string;
  readonly at: Instant;
  readonly prev_hash: string;
  readonly hash: string;
  readonly key_id: string;
  readonly signature: string;
}

interface ArchivesTable {
  readonly government: string;
  readonly matter: string;
  readonly closed_at: Instant;
  readonly archived_at: ColumnType<Instant | null, never, Instant>;
  readonly retention: ColumnType<string | null, never, string>;
  readonly class: ColumnType<string | null, never, string>;
  readonly year: ColumnType<number | null, never, number>;
  readonly piece: ColumnType<number | null, never, number>;
  readonly number: ColumnType<string | null, never, string>;
}

interface ArchiveSignaturesTable {
  readonly government: string;
  readonly manifest: string;
  readonly key_id: string;
  readonly signature: string;
  readonly at: ColumnType<Instant, never, never>;
}

interface AccountsTable {
  readonly government: string;
  readonly login: string;
  readonly person: string;
  readonly password: string | null;
  readonly admin: readonly AdminRole[];
  readonly changed_at: Instant;
}

interface SessionsTable {
  readonly government: string;
  readonly token_hash: string;
  readonly login: string;
  readonly desk: string;
  readonly csrf: string;
  readonly created_at: Instant;
  readonly seen_at: Instant;
}

interface SignInsTable {
  readonly government: string;
  readonly seq: GeneratedAlways<number>;
  readonly login: string;
  readonly at: Instant;
  readonly outcome: string;
  readonly address: string | null;
}

/** The three administrators (三员): none of them may be another one. */
export type AdminRole = 'system' | 'security' | 'audit';

/** Tables of the schema; `sql/` says what each is for. */
export interface Tables extends FileTables {
  readonly governments: GovernmentsTable;
  readonly office_log: OfficeLogTable;
  readonly editions: EditionsTable;
  readonly matters: MattersTable;
  readonly matter_states: MatterStatesTable;
  readonly decisions: DecisionsTable;
  readonly ledger: LedgerTable;
  readonly tasks: TasksTable;
  readonly handled: HandledTable;
  readonly reading: ReadingTable;
  readonly access: AccessTable;
  readonly limits: LimitsTable;
  readonly verdicts: VerdictsTable;
  readonly verdict_counts: VerdictCountsTable;
  readonly tallies: TalliesTable;
  readonly register: RegisterTable;
  readonly official_texts: OfficialTextsTable;
  readonly messages: MessagesTable;
  readonly outbox: OutboxTable;
  readonly number_counters: NumberCountersTable;
  readonly numbers: NumbersTable;
  readonly seal_uses: SealUsesTable;
  readonly seal_keys: SealKeysTable;
  readonly roots: RootsTable;
  readonly archives: ArchivesTable;
  readonly archive_signatures: ArchiveSignaturesTable;
  readonly accounts: AccountsTable;
  readonly sessions: SessionsTable;
  readonly sign_ins: SignInsTable;
}
