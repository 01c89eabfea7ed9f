import type { RulebookData } from '@guiju/kernel';
import { z } from 'zod';
import { bilingual, day, id, passed } from './base.ts';
import { matterRow } from './inbox.ts';

/** The numbers of a provision, behind each of which there are matters. */
export const outcomes = ['applied', 'met', 'unmet', 'waived', 'unknown', 'needs_human'] as const;
export type ProvisionOutcome = (typeof outcomes)[number];
export const outcome = z.enum(outcomes).meta({ id: 'ProvisionOutcome' });

/** How often a provision concerned a matter of the whole government, and what came of it. */
export const provisionNumbers = z
  .object({ applied: z.int(), met: z.int(), unmet: z.int(), waived: z.int(), unknown: z.int(), needs_human: z.int() })
  .meta({ id: 'ProvisionNumbers' });
export type ProvisionNumbers = z.infer<typeof provisionNumbers>;

/** Matters of one's own sight that a provision touched, with the reason where it was gone over; `counts` are over the whole government. */
export const provisionMatters = z
  .object({ items: z.array(matterRow.extend({ verdict: z.string(), reason: z.string().nullable() })), counts: provisionNumbers })
  .meta({ id: 'ProvisionMatters' });
export type ProvisionMatters = z.infer<typeof provisionMatters>;

/** Which of the matters that a provision touched are asked for. */
export const provisionMattersQuery = z.object({ outcome: outcome.optional() });

/** A set of rules that may be read: the newest edition of a government or of a national law. */
export const ruleBook = z
  .object({
    government: z.string(),
    edition: z.string(),
    name: bilingual,
    title: bilingual,
    effective: day,
    provisions: z.int(),
    own: z.boolean(),
    law: z.boolean(),
  })
  .meta({ id: 'RuleBook' });
export type RuleBook = z.infer<typeof ruleBook>;
export const ruleBooks = z.object({ items: z.array(ruleBook) }).meta({ id: 'RuleBooks' });
export type RuleBooks = z.infer<typeof ruleBooks>;

/** Whose rules are meant; one's own government's when nothing is said. */
export const bookQuery = z.object({ government: id.optional() });
export const bookView = z
  .object({ rulebook: passed<RulebookData>('RulebookData', 'The edition in force, as the compiler takes it') })
  .meta({ id: 'RuleBookText' });
export type BookView = z.infer<typeof bookView>;

/** The official text of one's own rules as the office imported it; no articles where it did not. */
export const officialText = z
  .object({
    edition: z.string(),
    title: z.string().nullable(),
    articles: z.array(z.object({ number: z.string(), paragraphs: z.array(z.string()) })),
  })
  .meta({ id: 'OfficialText' });
export type OfficialText = z.infer<typeof officialText>;

/** What takes care of each provision; its numbers are those of one's own government, and null for the rules of another. */
export const coverageView = z
  .object({
    government: z.string(),
    title: bilingual,
    own: z.boolean(),
    provisions: z.array(
      z.object({
        id: z.string(),
        article: z.string(),
        chapter: z.int(),
        capability: z.string(),
        gist: bilingual,
        kind: z.string(),
        force: z.string(),
        mode: z.enum(['enforced', 'monitored', 'recorded', 'shown', 'gap']),
        scenarios: z.int(),
        tests: z.int(),
        numbers: provisionNumbers.nullable(),
      }),
    ),
    chapters: z.array(z.object({ n: z.int(), title: bilingual })),
  })
  .meta({ id: 'Coverage' });
export type CoverageView = z.infer<typeof coverageView>;
