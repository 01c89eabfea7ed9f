import { z } from 'zod';
import type { Path } from '../yaml-source.ts';

/** The object, list and choice schemas behind wrappers such as optional, default, preprocess and transform. */
const cores = (schema: unknown): readonly z.ZodType[] => {
  if (schema instanceof z.ZodPipe) return [schema.def.in, schema.def.out].flatMap(cores);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(cores);
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable;
  if (wrapped || schema instanceof z.ZodDefault) return cores(schema.def.innerType);
  return schema instanceof z.ZodType ? [schema] : [];
};

const inside = (schema: z.ZodType, key: PropertyKey): unknown => {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
};

/** The keys that the mapping at a path may have. */
export const knownKeys = (schema: z.ZodType, path: Path): readonly string[] => {
  const at = path.reduce<readonly z.ZodType[]>((found, key) => found.flatMap((one) => cores(inside(one, key))), cores(schema));
  return at.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
};
