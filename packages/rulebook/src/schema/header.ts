import type { NumberSeries } from '@guiju/kernel';
import { z } from 'zod';
import { articleNumber, bilingual, day, kebabCase, listOf, snakeCase, text } from './text-forms.ts';

const series = z.strictObject({
  id: snakeCase,
  mark: text,
  matter: kebabCase,
  when: text.exactOptional(),
}) satisfies z.ZodType<NumberSeries>;

/** `rulebook.yaml`: what holds for the whole edition. */
export const headerFile = z.strictObject({
  government: kebabCase,
  name: bilingual,
  title: bilingual,
  number: text,
  adopted: day.nullable(),
  effective: day,
  repeals: z.array(z.strictObject({ number: text, date: day })).default([]),
  chapters: z.array(z.strictObject({ n: z.int().positive(), title: bilingual })),
  terms: z.record(snakeCase, text),
  series: z.array(series).default([]),
  transition: z.enum(['stages_ahead', 'as_begun']),
  open_questions: z.array(z.strictObject({ articles: listOf(articleNumber), question: bilingual, reading: bilingual })).default([]),
});
