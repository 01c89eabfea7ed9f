import type { Verdict } from '@guiju/kernel';
import { z } from 'zod';
import { day, instant, kebabCase, listOf, provisionId, snakeCase, text } from './text-forms.ts';
import { act, checkpoint, effect, join } from './words.ts';

const verdict = z.enum(['met', 'unmet', 'unknown', 'not_applicable', 'needs_human'] satisfies Verdict[]);
const facts = z.record(text, z.unknown());
const ids = z.array(provisionId).default([]);
const byId = <T extends z.ZodType>(value: T) => z.record(provisionId, value).default({});
/** Provisions that state something: a list of ids, or for each id what it states. */
const stated = <T extends z.ZodType>(value: T) =>
  z.preprocess(
    (raw) => (Array.isArray(raw) && raw.every((id) => typeof id === 'string') ? Object.fromEntries(raw.map((id) => [id, {}])) : raw),
    z.record(provisionId, value).default({}),
  );

/** The short form of an expectation is its most telling key. */
const short = <T extends z.ZodType>(key: string, form: T) =>
  z.preprocess((raw) => (raw === null || typeof raw !== 'object' ? { [key]: raw } : raw), form);

const roles = listOf(snakeCase).exactOptional();
const role = snakeCase.exactOptional();
const checkpointKey = checkpoint.exactOptional();

const finding = short(
  'verdict',
  z.strictObject({ verdict, missing: z.array(text).exactOptional(), effect: effect.exactOptional(), at: checkpointKey }),
);
const limit = short(
  'due',
  z.strictObject({
    due: day.nullable().exactOptional(),
    from: day.nullable().exactOptional(),
    act: act.exactOptional(),
    working_days: z.int().nullable().exactOptional(),
    calendar_days: z.int().nullable().exactOptional(),
    on_silence: z.literal('consent').nullable().exactOptional(),
  }),
);
const quota = short(
  'verdict',
  z.strictObject({
    verdict: verdict.exactOptional(),
    value: z.number().nullable().exactOptional(),
    max: z.number().nullable().exactOptional(),
    min: z.number().nullable().exactOptional(),
    window: text.nullable().exactOptional(),
  }),
);
const notice = z.strictObject({ to: roles, by: role, on: checkpointKey, before: checkpointKey, due: day.nullable().exactOptional() });
const record = z.strictObject({ item: role, at: checkpointKey, effect: effect.exactOptional() });
const composition = z.strictObject({ body: role, members: roles, attends: roles, invited: roles, chair: role });
const power = z.strictObject({
  holder: roles,
  entrust: listOf(snakeCase).exactOptional(),
  during: z.literal('absence').exactOptional(),
  reserves: listOf(act).exactOptional(),
});

const expectedStage = z.strictObject({
  act,
  roles: listOf(snakeCase),
  join: join.exactOptional(),
  provisions: z.array(provisionId).exactOptional(),
  establishes: z.array(text).exactOptional(),
});

const expected = z.strictObject({
  route: z.array(expectedStage).exactOptional(),
  findings: byId(finding),
  deadlines: byId(limit),
  quotas: byId(quota),
  cadences: byId(z.enum(['met', 'missed', 'due', 'unstated'])),
  notices: stated(notice),
  records: stated(record),
  compositions: stated(composition),
  powers: stated(power),
  principles: ids,
  absent: ids,
});

/** What is expected where none of some provisions applies. */
export const allAbsent = (absent: readonly string[]): Expected => expected.parse({ absent });

/** When a scenario does not say when it happens. */
const SOME_MORNING = '2025-11-20T09:00:00+08:00';

/** One file of scenarios: what is given, and what the rules must say about it. */
export const scenarioFile = z.array(
  z.strictObject({
    name: text,
    cites: listOf(provisionId),
    kind: kebabCase,
    at: instant.default(SOME_MORNING),
    facts,
    /** Changes of these facts with which the same is expected. */
    same_for: z.array(facts).default([]),
    /** Changes of these facts with which none of the cited provisions applies. */
    not_for: z.array(facts).default([]),
    /** When checkpoints were reached; one not named is taken to be reached at `at`. */
    reached: z.partialRecord(checkpoint, instant).default({}),
    register: z.array(z.strictObject({ kind: kebabCase, date: day, facts })).default([]),
    expect: expected,
  }),
);

export type WrittenScenario = z.output<typeof scenarioFile>[number];
export type Expected = WrittenScenario['expect'];
