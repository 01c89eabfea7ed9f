import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Actor, type Command, calendarId, type Explanation, type Instant, type World } from '@guiju/kernel';

/** Everything that was looked at in deciding a command (回执); replay decides again from it and must come to the same. */
export interface Receipt {
  readonly actor: Actor;
  readonly commands: readonly Command[];
  /** Version of the matter before it. */
  readonly version: number;
  /** Moment the decision counts from; `clock` is what the clock said when that was earlier than the row before. */
  readonly at: Instant;
  readonly clock?: Instant;
  readonly kernel: string;
  readonly edition: string;
  readonly edition_hash: string;
  readonly calendar: string;
  /** Version of the office's log: directory, settings, practices and holiday notices. */
  readonly office: number;
  readonly serials: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
  /** Papers linked to the matter as they stood, where a seal was used. */
  readonly papers?: NonNullable<World['papers']>;
  /** Facts that the rules read, with their values after the command. */
  readonly facts: Readonly<Record<string, unknown>>;
}

const manifest = join(dirname(createRequire(import.meta.url).resolve('@guiju/kernel')), '../package.json');

/** Version of the kernel that decides. */
export const KERNEL_VERSION: string = JSON.parse(readFileSync(manifest, 'utf8')).version;

/** The facts that an explanation read, each once. */
const factsRead = ({ findings }: Explanation): Readonly<Record<string, unknown>> =>
  Object.assign({}, ...findings.map(({ facts }) => facts));

/** What the caller of a decision knows besides the world. */
export interface Decided {
  readonly actor: Actor;
  readonly commands: readonly Command[];
  readonly version: number;
  readonly office: number;
  readonly clock: Instant;
}

/** Makes the receipt of a decision. */
export const receiptOf = (world: World, explanation: Explanation, { actor, commands, version, office, clock }: Decided): Receipt => ({
  actor,
  commands,
  version,
  at: world.now,
  ...(clock === world.now ? {} : { clock }),
  kernel: KERNEL_VERSION,
  edition: world.rulebook.data.edition,
  edition_hash: world.rulebook.data.hash,
  calendar: calendarId(world.calendar),
  office,
  serials: world.serials,
  counts: world.counts ?? {},
  ...(world.papers === undefined ? {} : { papers: world.papers }),
  facts: factsRead(explanation),
});
