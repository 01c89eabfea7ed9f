import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { readYaml, type YamlSource } from '../yaml-source.ts';
import { knownKeys } from './known-keys.ts';
import { schemaProblems } from './problems.ts';

/** A file that was read against its schema: the source for places, and the value, or undefined with all problems. */
export interface Read<T> {
  readonly source: YamlSource;
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Reads one YAML text against a schema; reports everything that is wrong, not only the first. */
export const readWith = <S extends z.ZodType>(schema: S, file: string, text: string): Read<z.output<S>> => {
  const source = readYaml(file, text);
  if (source.problems.length > 0) return { source, value: undefined, problems: source.problems };
  const parsed = schema.safeParse(source.value);
  if (parsed.success) return { source, value: parsed.data, problems: [] };
  return { source, value: undefined, problems: schemaProblems(source, parsed.error, (path) => knownKeys(schema, path)) };
};
