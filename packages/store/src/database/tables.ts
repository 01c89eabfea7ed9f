import type { Bilingual, Day, Instant } from '@guiju/kernel/vocabulary/words';
import type { ColumnType, GeneratedAlways } from 'kysely';

/** A JSON column: an object when read, its text when written. */
type Json<T> = ColumnType<T, string, string>;

interface GovernmentsTable {
  readonly government: string;
  readonly name: Json<Bilingual>;
  readonly demo: ColumnType<boolean, boolean | undefined, boolean>;
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
  readonly verdicts: Json<unknown>;
}
