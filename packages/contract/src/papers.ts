import { z } from 'zod';
import { bilingual, passed } from './base.ts';
import type { PaperParts } from './paper-parts.ts';

/** The model of a paper; its shape is checked by the server. */
const paper = passed<PaperParts>('Paper', 'An official paper by its parts (公文要素)');
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

/** The part of the paper that shows each proposed fact, as `title` or `body.3.text`. */
const shownAt = z.object({ paper: z.record(z.string(), z.string()), issuance: z.record(z.string(), z.string()) });

/** A paper with what is to be said about it. */
export const paperChecked = z
  .object({
    paper,
    text: z.string(),
    findings: z.array(paperFinding),
    facts: proposed,
    shown_at: shownAt,
    /** What was corrected, where that was asked for. */
    changes: z.array(z.object({ rule: z.string(), path: z.string(), before: z.string(), after: z.string() })),
  })
  .meta({ id: 'PaperChecked' });

/** A paper read from a file, with what reading it had to say. */
export const paperRead = paperChecked
  .extend({ notes: z.array(z.object({ code: z.string(), place, text: z.string(), message: bilingual })) })
  .meta({ id: 'PaperRead' });

/** A picture that was kept: its hash, by which the paper names it. */
export const paperPicture = z.object({ media: z.enum(['image/png', 'image/jpeg']), hash: z.string() }).meta({ id: 'PaperPicture' });

/** A paper as the editor has it. */
export const paperGiven = z.strictObject({ paper, fix: z.boolean().optional() }).meta({ id: 'PaperGiven' });

/** A paper as it looks: one picture (SVG) a page, the typefaces that had to be replaced, and characters that no typeface has. */
export const paperPages = z
  .object({
    pages: z.array(z.string()),
    substitutions: z.array(z.object({ face: z.string(), wanted: z.string(), used: z.string() })),
    missing: z.array(z.string()),
  })
  .meta({ id: 'PaperPages' });

export type PaperPicture = z.output<typeof paperPicture>;
export type PaperPages = z.output<typeof paperPages>;
export type PaperFinding = z.output<typeof paperFinding>;
export type PaperChecked = z.output<typeof paperChecked>;
export type PaperRead = z.output<typeof paperRead>;
