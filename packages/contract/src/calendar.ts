import { z } from 'zod';
import { day, maybe, text } from './base.ts';
import { movedLimit } from './matter.ts';

const year = z.int().min(2000).max(2100);
const namedDay = z.strictObject({ date: day, name: text(40), off: z.boolean() });

/** The days off and make-up working days of a year; `provisional` while no notice is out. */
export const calendarView = z
  .object({
    year: z.int(),
    provisional: z.boolean(),
    notices: z.array(z.object({ number: z.string().nullable(), title: z.string().nullable(), url: z.string(), days: z.array(namedDay) })),
    years: z.array(z.int()),
  })
  .meta({ id: 'Calendar' });
export type CalendarView = z.infer<typeof calendarView>;
export const calendarQuery = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() });

export const noticeInput = z
  .strictObject({
    year,
    number: maybe(text(60)),
    title: maybe(text(200)),
    url: z.url({ protocol: /^https?$/ }).max(500),
    days: z.array(namedDay).min(1).max(120),
  })
  .meta({ id: 'NoticeInput' });
export type NoticeInput = z.infer<typeof noticeInput>;
export const noticeAnswer = z.object({ moved: z.array(movedLimit) }).meta({ id: 'NoticeAnswer' });
export type NoticeAnswer = z.infer<typeof noticeAnswer>;
