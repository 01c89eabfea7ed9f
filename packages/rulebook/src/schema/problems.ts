import type { Bilingual } from '@guiju/kernel';
import { suggestion } from '@guiju/kernel/expression/problem';
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';
import type { Path, YamlSource } from '../yaml-source.ts';

type Issue = z.core.$ZodIssue;
interface Complaint {
  readonly path: Path;
  readonly onKey: boolean;
  readonly code: ProblemCode;
  readonly message: Bilingual;
}

const types: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '键值对', en: 'a mapping' },
  record: { zh: '键值对', en: 'a mapping' },
};

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    root,
  );

/** A comma ends a text inside `{…}`: what follows it is read as a key of its own. */
const cutOff = (key: string): Bilingual =>
  /^[\w.-]+$/.test(key)
    ? { zh: '', en: '' }
    : { zh: '；{…} 中含逗号的文字要加引号', en: '; a text with a comma inside {…} must be in quotes' };

/** Keys an object schema knows, so that an unknown one can be compared with them. */
type KnownKeys = (path: Path) => readonly string[];

const complain = (issue: Issue, root: unknown, known: KnownKeys, base: Path = []): readonly Complaint[] => {
  const path = [...base, ...issue.path];
  const name = path.filter((part) => typeof part === 'string').at(-1) ?? '';
  const given = valueAt(root, path);
  const one = (code: ProblemCode, zh: string, en: string): readonly Complaint[] => [{ path, onKey: false, code, message: { zh, en } }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const near = suggestion(key, known(path));
        const cut = cutOff(key);
        const message = { zh: `不认识的键“${key}”${near.zh}${cut.zh}`, en: `unknown key "${key}"${near.en}${cut.en}` };
        return { path: [...path, key], onKey: true, code: 'unknown_key', message };
      });
    case 'invalid_value': {
      if (given === undefined) return one('missing', `缺少“${name}”`, `"${name}" is missing`);
      const values = issue.values.map(String);
      const near = suggestion(shown(given), values);
      const word = `“${shown(given)}”不能用在“${name}”；可用：${values.join('、')}${near.zh}`;
      return one('unknown_value', word, `"${shown(given)}" cannot stand in "${name}"; one of: ${values.join(', ')}${near.en}`);
    }
    case 'invalid_type': {
      if (given === undefined) return one('missing', `缺少“${name}”`, `"${name}" is missing`);
      const wanted = types[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      return one('wrong_type', `“${name}”应是${wanted.zh}，现为 ${shown(given)}`, `"${name}" must be ${wanted.en}, it is ${shown(given)}`);
    }
    case 'invalid_union': {
      const deepest = [...issue.errors].sort(
        (a, b) => Math.max(0, ...b.map((e) => e.path.length)) - Math.max(0, ...a.map((e) => e.path.length)),
      );
      const inner = deepest[0] ?? [];
      if (inner.some((error) => error.path.length > 0 || error.code === 'unrecognized_keys'))
        return inner.flatMap((error) => complain(error, root, known, path));
      return one('wrong_form', `“${name}”的写法不对`, `"${name}" is not written as it should be`);
    }
    case 'invalid_key':
      return issue.issues.flatMap((inner) => complain(inner, root, known, path)).map((found) => ({ ...found, path, onKey: true }));
    case 'custom': {
      const { zh, en } = issue.params as Bilingual;
      return one('wrong_form', zh, en);
    }
    default:
      return given === '' || (Array.isArray(given) && given.length === 0)
        ? one('missing', `“${name}”是空的`, `"${name}" is empty`)
        : one('wrong_value', `“${name}”的值不对：${shown(given)}`, `"${name}" has a wrong value: ${shown(given)} (${issue.message})`);
  }
};

/** The id of the provision that a path leads into, so that the reader finds the article as well as the line. */
const idsAt = (root: unknown, path: Path): readonly string[] => {
  const at = path.indexOf('provisions');
  const id = at < 0 ? undefined : valueAt(root, [...path.slice(0, at + 2), 'id']);
  return typeof id === 'string' ? [id] : [];
};

/** A mapping with an unknown key lacks what the misspelt key should have given; only the key is reported. */
const isExplained = (issue: Issue, issues: readonly Issue[]): boolean =>
  issue.code === 'custom' && issues.some(({ code, path }) => code === 'unrecognized_keys' && path.join() === issue.path.join());

/** Turns what a schema found into problems with file, line and column, each saying what was expected. */
export const schemaProblems = (source: YamlSource, { issues }: z.core.$ZodError, known: KnownKeys): readonly Problem[] =>
  issues
    .filter((issue) => !isExplained(issue, issues))
    .flatMap((issue) => complain(issue, source.value, known))
    .map(({ path, onKey, code, message }) => {
      const place = onKey ? source.keyPlace(path) : source.place(path);
      return { severity: 'error', file: source.file, ...place, code, ids: idsAt(source.value, path), message };
    });
