import { z } from 'zod';
import { bilingual } from './base.ts';

/** The model of a paper; its shape is checked by the server. */
const paper = z.record(z.string(), z.unknown()).meta({ id: 'Paper', description: 'An official paper by its parts (公文要素)' });
const place = z.object({ part: z.number().int() }).nullable();

/** Something wrong with the form of a paper. */
export const paperFinding = z
  .object({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'hint']),
    path: z.string(),
    place,
    message: bilingual,
    source: z.object({ work: bilingual, clause: z.string() }),
    fix: z.object({ path: z.string(), before: z.string(), after: z.string() }).optional(),
  })
  .meta({ id: 'PaperFinding' });

/** Facts that a paper shows by itself, for the kinds of matter that have papers; a person confirms them. */
const proposed = z.object({ paper: z.record(z.string(), z.unknown()), issuance: z.record(z.string(), z.unknown()) });

/** A paper with what is to be said about it. */
export const paperChecked = z
  .object({ paper, text: z.string(), findings: z.array(paperFinding), facts: proposed })
  .meta({ id: 'PaperChecked' });

/** A paper read from a file, with what reading it had to say. */
export const paperRead = paperChecked
  .extend({ notes: z.array(z.object({ code: z.string(), place, text: z.string(), message: bilingual })) })
  .meta({ id: 'PaperRead' });

/** A paper as the editor has it. */
export const paperGiven = z.strictObject({ paper, fix: z.boolean().optional() }).meta({ id: 'PaperGiven' });

export type PaperFinding = z.output<typeof paperFinding>;
export type PaperChecked = z.output<typeof paperChecked>;
export type PaperRead = z.output<typeof paperRead>;
