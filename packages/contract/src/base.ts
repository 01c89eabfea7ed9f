import { z } from 'zod';

export const bilingual = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Bilingual' });
/** A calendar day that exists: 2026-02-30 is none. */
export const day = z.iso.date().meta({ id: 'Day', description: 'Calendar day in Asia/Shanghai' });
export const instant = z.iso.datetime({ offset: true }).meta({ id: 'Instant', description: 'Moment with offset' });
/** Idempotency key of a command: the same id answered again gives the same result. */
export const commandId = z.uuid().meta({ id: 'CommandId' });
export const actor = z.object({ person: z.string(), post: z.string() }).meta({ id: 'Actor' });
/**
 * A field that may be left out. JSON has no `undefined`, so a field that is given has a value: the type says so, while the schema stays the
 * plain optional one by which the API is described.
 */
export const maybe = <T extends z.ZodType>(schema: T) => schema.optional() as unknown as z.ZodExactOptional<T>;
/** Bounded text a person typed. */
export const text = (max: number) => z.string().max(max);
/** Bounded text in which something must stand besides blanks. */
export const filledText = (max: number) => z.string().max(max).regex(/\S/, { error: 'blank' });
/** Id of a person, post, unit, seat, provision and so on, as it is written in data. */
export const id = z.string().min(1).max(120);
/** Id of a matter; a text of another shape names none. */
export const matterId = z.string().min(1).max(60);
/** A kernel value passed through as it is; its shape is the kernel's type. */
export const passed = <T>(name: string, description: string) =>
  z.custom<T>((value) => typeof value === 'object' && value !== null).meta({ id: name, description, type: 'object' });
