import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

/** Line and column, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One YAML file that was read: its plain value, what is malformed in it, and where each part of it stands. */
export interface YamlSource {
  readonly file: string;
  /** Undefined when the text is malformed. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at a path stands, or the nearest thing around it when it is missing; `column` points into a one-line text, from 0. */
  readonly place: (path: Path, column?: number) => Place;
  /** Where the key of an entry stands. */
  readonly keyPlace: (path: Path) => Place;
  /** Line of each item where the text is a list; needs no tree when every item begins a line. */
  readonly itemLines: (count: number) => readonly number[];
}

interface Found {
  readonly key: Node | null;
  readonly value: Node | null;
}

const step = (node: Node | null, name: PropertyKey): Found | undefined => {
  if (isSeq(node)) {
    const item = typeof name === 'number' ? node.items[name] : undefined;
    return item === undefined ? undefined : { key: null, value: item as Node };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
  return pair === undefined ? undefined : { key: pair.key as Node, value: (pair.value ?? null) as Node | null };
};

/** The entry at a path, or the last one that exists on the way to it. */
const walk = (root: Node | null, path: Path): Found => {
  let found: Found = { key: null, value: root };
  for (const name of path) {
    const next = step(found.value, name);
    if (next === undefined) return found;
    found = next;
  }
  return found;
};

/** A column in the text is a column of the file only where the text stands there as it is: on one line, without escapes. */
const offsetOf = (text: string, node: Node | null, column: number | undefined): number | undefined => {
  const start = node?.range?.[0];
  if (start === undefined || column === undefined || !isScalar(node) || typeof node.value !== 'string') return start;
  const shift = [0, 1].find((quote) => text.startsWith(node.value as string, start + quote));
  return shift === undefined ? start : start + shift + Math.min(column, node.value.length);
};

/** The tree of a text with the places of its parts, and what is malformed in it. */
const treeOf = (file: string, text: string) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number | undefined): Place => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const malformed: readonly Problem[] = [...document.errors, ...document.warnings].map(({ pos, message }): Problem => {
    const words = { zh: `YAML 写法有误：${message}`, en: `malformed YAML: ${message}` };
    return { severity: 'error', file, ...at(pos[0]), code: 'bad_yaml', ids: [], message: words };
  });
  const root = document.contents as Node | null;
  if (malformed.length > 0) return { root, at, malformed, value: undefined };
  try {
    return { root, at, malformed, value: document.toJS() as unknown };
  } catch (error) {
    // An alias without its anchor is found only when values are made.
    const why = error instanceof Error ? error.message : String(error);
    const words = { zh: `YAML 写法有误：${why}`, en: `malformed YAML: ${why}` };
    return {
      root,
      at,
      malformed: [{ severity: 'error', file, ...at(0), code: 'bad_yaml', ids: [], message: words } satisfies Problem],
      value: undefined,
    };
  }
};

/** The plain value of a well-formed text. */
const quickly = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
};

/**
 * Reads one YAML text; never throws: what is malformed stands in `problems`. Values are read by `js-yaml`, measured at five to nine times
 * the speed of `yaml`; that one reads again, with places, only where something is wrong.
 */
export const readYaml = (file: string, text: string): YamlSource => {
  let known: ReturnType<typeof treeOf> | undefined;
  const tree = (): ReturnType<typeof treeOf> => {
    known ??= treeOf(file, text);
    return known;
  };
  const quick = quickly(text);
  const problems = quick === undefined ? tree().malformed : [];
  return {
    file,
    value: quick === undefined ? tree().value : quick.value,
    problems,
    place: (path, column) => {
      const { root, at } = tree();
      const { key, value } = walk(root, path);
      return at(offsetOf(text, value ?? key, column));
    },
    keyPlace: (path) => {
      const { root, at } = tree();
      const { key, value } = walk(root, path);
      return at((key ?? value)?.range?.[0]);
    },
    itemLines: (count) => {
      const dashes = text.split('\n').flatMap((line, i) => (line.startsWith('- ') ? [i + 1] : []));
      if (dashes.length === count) return dashes;
      const { root, at } = tree();
      return Array.from({ length: count }, (_, i) => at(walk(root, [i]).value?.range?.[0]).line);
    },
  };
};
