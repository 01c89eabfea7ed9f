import type { Verdict } from '@guiju/kernel';
import { z } from 'zod';
import { day, instant, kebabCase, listOf, provisionId, snakeCase, text } from './text-forms.ts';
import { act, effect, join } from './words.ts';

const verdict = z.enum(['met', 'unmet', 'unknown', 'not_applicable', 'needs_human'] satisfies Verdict[]);
const facts = z.record(text, z.unknown());
const ids = z.array(provisionId).default([]);
const byId = <T extends z.ZodType>(value: T) => z.record(provisionId, value).default({});

const finding = z.strictObject({ verdict, missing: z.array(text).exactOptional(), effect: effect.exactOptional() });
const expectedFinding = z.preprocess((raw) => (typeof raw === 'string' ? { verdict: raw } : raw), finding);

const expectedStage = z.strictObject({
  act,
  roles: listOf(snakeCase),
  join: join.exactOptional(),
  provisions: z.array(provisionId).exactOptional(),
});

const expected = z.strictObject({
  route: z.array(expectedStage).exactOptional(),
  findings: byId(expectedFinding),
  deadlines: byId(day.nullable()),
  quotas: byId(verdict),
  cadences: byId(z.enum(['met', 'missed', 'due'])),
  notices: ids,
  records: ids,
  compositions: ids,
  powers: ids,
  principles: ids,
  absent: ids,
});

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
    register: z.array(z.strictObject({ kind: kebabCase, date: day, facts })).default([]),
    expect: expected,
  }),
);

export type WrittenScenario = z.output<typeof scenarioFile>[number];
export type Expected = WrittenScenario['expect'];
