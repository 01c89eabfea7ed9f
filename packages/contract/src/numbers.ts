import { z } from 'zod';
import { id, instant } from './base.ts';

/** A series of document numbers in a year; `taken` is how many there are, without a gap. */
export const numberSeries = z.object({ series: z.string(), mark: z.string(), year: z.int(), taken: z.int() }).meta({ id: 'NumberSeries' });
export type NumberSeriesView = z.infer<typeof numberSeries>;
export const numberSeriesList = z.object({ items: z.array(numberSeries) }).meta({ id: 'NumberSeriesList' });
export type NumberSeriesList = z.infer<typeof numberSeriesList>;

/** One number of the register. Title and status are null where one's desk may not see the matter; `text` is null where a number is missing. */
export const registeredNumber = z
  .object({
    serial: z.int(),
    text: z.string().nullable(),
    matter: z.string().nullable(),
    title: z.string().nullable(),
    status: z.string().nullable(),
    void: z.boolean(),
    voided: z
      .object({
        at: instant,
        person_name: z.string(),
        post_title: z.string(),
        cause: z.enum(['terminated', 'other_series']),
        reason: z.string(),
      })
      .nullable(),
    taken_at: instant.nullable(),
  })
  .meta({ id: 'RegisteredNumber' });
export type RegisteredNumberView = z.infer<typeof registeredNumber>;
export const numberRegister = z.object({ items: z.array(registeredNumber), missing: z.array(z.int()) }).meta({ id: 'NumberRegister' });
export type NumberRegister = z.infer<typeof numberRegister>;
export const numberRegisterOf = z.object({ series: id, year: z.coerce.number().int() });
