import type { Bilingual, ProvisionId } from '@guiju/kernel';
import type { Problem, Severity } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** A part of a rulebook: something in a provision (`['route', 'when']`; empty: its id), or in `rulebook.yaml`. */
export type Part = { readonly provision: ProvisionId; readonly path: Path } | { readonly header: Path };

/** What a check found, before it is known where that stands; `column` points into the text at the part, from 0. */
export interface Fault {
  readonly severity: Severity;
  readonly code: ProblemCode;
  readonly part: Part;
  readonly column?: number;
  readonly ids: readonly string[];
  readonly message: Bilingual;
}

/** Where the parts of one edition stand in its files. */
export interface Places {
  readonly header: YamlSource;
  readonly provisions: ReadonlyMap<ProvisionId, { readonly source: YamlSource; readonly path: Path }>;
}

/** Gives a fault its file, line and column; a part that is absent is shown at the nearest thing around it. */
export const locate = ({ header, provisions }: Places, fault: Fault): Problem => {
  const { severity, code, ids, message, part, column } = fault;
  const home = 'header' in part ? { source: header, path: [] } : (provisions.get(part.provision) ?? { source: header, path: [] });
  const inner = 'header' in part ? part.header : part.path;
  const path = [...home.path, ...(inner.length === 0 && home.path.length > 0 ? ['id'] : inner)];
  return { severity, file: home.source.file, ...home.source.place(path, column), code, ids, message };
};
