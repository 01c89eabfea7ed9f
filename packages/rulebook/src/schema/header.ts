import type { NumberSeries } from '@guiju/kernel';
import { z } from 'zod';
import { articleNumber, bilingual, day, kebabCase, listOf, snakeCase, text } from './text-forms.ts';

const series = z.strictObject({
  id: snakeCase,
  mark: text,
  matter: kebabCase,
  when: text.exactOptional(),
  yearless: z.literal(true).exactOptional(),
}) satisfies z.ZodType<NumberSeries>;

/** What the rules of a government and a law both say of themselves. */
const common = {
  name: bilingual,
  title: bilingual,
  number: text.nullable(),
  adopted: day.nullable(),
  effective: day,
  repeals: z.array(z.strictObject({ number: text, date: day.nullable() })).default([]),
  chapters: z.array(z.strictObject({ n: z.int().positive(), title: bilingual })),
  open_questions: z.array(z.strictObject({ articles: listOf(articleNumber), question: bilingual, reading: bilingual })).default([]),
};

/** `rulebook.yaml` of a government: what holds for the whole edition. */
export const headerFile = z.strictObject({
  government: kebabCase,
  ...common,
  terms: z.record(snakeCase, text),
  series: z.array(series).default([]),
  transition: z.enum(['stages_ahead', 'as_begun']),
});

/** The folder of national laws, and the first part of the name under which a law stands where others have a government. */
export const NATIONAL = 'national';

/** Whether what a rulebook is of is a national law. */
export const isLaw = (government: string): boolean => government.startsWith(`${NATIONAL}/`);

/** `rulebook.yaml` of a law: it has no titles of posts and no numbers of its own, and holds for every matter from its first day on. */
export const lawFile = z.strictObject({ law: kebabCase, ...common }).transform(
  ({ law, ...rest }): z.output<typeof headerFile> => ({
    ...rest,
    government: `${NATIONAL}/${law}`,
    terms: {},
    series: [],
    transition: 'stages_ahead',
  }),
);
