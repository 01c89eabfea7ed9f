import { z } from 'zod';

export const bilingual = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Bilingual' });
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Day', description: 'Calendar day in Asia/Shanghai' });
export const instant = z.iso.datetime({ offset: true }).meta({ id: 'Instant', description: 'Moment with offset' });
/** Idempotency key of a command: the same id answered again gives the same result. */
export const commandId = z.uuid().meta({ id: 'CommandId' });
export const actor = z.object({ person: z.string(), post: z.string() }).meta({ id: 'Actor' });
/** Bounded text a person typed. */
export const text = (max: number) => z.string().max(max);
/** Answers may carry more than is named here; what is named is promised. */
export const open = <T extends z.ZodRawShape>(shape: T) => z.looseObject(shape);
