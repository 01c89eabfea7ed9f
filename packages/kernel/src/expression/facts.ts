import { parseDay, parseInstant } from '../calendar/civil.ts';
import { parseDuration } from './duration.ts';
import { suggestion } from './problem.ts';
import type { Facts, Scope, ValueType } from './tree.ts';
import { typeName } from './type.ts';

/** Why a given fact cannot be taken. */
export interface FactProblem {
  readonly code: 'unknown_fact' | 'wrong_type' | 'wrong_value' | 'impossible_date';
  /** Dotted name, with the position in a list (from 1) in brackets: `subjects[2]`. */
  readonly fact: string;
  readonly message: { readonly zh: string; readonly en: string };
}

type Fault = Omit<FactProblem, 'fact'>;

/** Problems of given facts: unknown words, wrong types, values an enum does not have, dates that do not exist. Facts not given are none. */
export const checkFacts = (facts: Facts, scope: Scope): readonly FactProblem[] => groupProblems(facts, '', scope);

const fault = (code: Fault['code'], zh: string, en: string): Fault => ({ code, message: { zh, en } });

const groupProblems = (group: Facts, prefix: string, scope: Scope): readonly FactProblem[] =>
  Object.entries(group).flatMap(([key, value]) => {
    const name = prefix + key;
    if (key.includes('.')) return [dotted(name)];
    const known = scope.get(name);
    if (known !== undefined) {
      if (value === undefined || (value === null && (known.claim || known.type.type !== 'boolean'))) return [];
      return valueProblems(value, known.type, name);
    }
    if (isGroupName(name, scope)) {
      if (isGroup(value)) return groupProblems(value, `${name}.`, scope);
      return [{ ...fault('wrong_type', `${name} 是一组事实，应写成对象`, `${name} is a group of facts, give an object`), fact: name }];
    }
    const near = suggestion(name, scope.keys());
    return [{ ...fault('unknown_fact', `没有事实 ${name}${near.zh}`, `there is no fact ${name}${near.en}`), fact: name }];
  });

/** A key with a dot would be taken for a group and never be found. */
const dotted = (fact: string): FactProblem => ({
  ...fault('unknown_fact', `${fact} 应写成嵌套对象，键里不能有点`, `write ${fact} as nested objects; a key cannot hold a dot`),
  fact,
});

const isGroup = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);

const isGroupName = (name: string, scope: Scope): boolean => {
  for (const known of scope.keys()) if (known.startsWith(`${name}.`)) return true;
  return false;
};

const valueProblems = (value: unknown, type: ValueType, fact: string): readonly FactProblem[] => {
  if (type.type === 'list' && Array.isArray(value)) {
    return value.flatMap((element, index) => valueProblems(element, type.of, `${fact}[${index + 1}]`));
  }
  const found = valueFault(value, type, fact);
  return found === undefined ? [] : [{ ...found, fact }];
};

const valueFault = (value: unknown, type: ValueType, fact: string): Fault | undefined => {
  switch (type.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrongType(value, type, fact);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : wrongType(value, type, fact);
    case 'list':
      return wrongType(value, type, fact);
    default:
      return typeof value === 'string' ? textFault(value, type, fact) : wrongType(value, type, fact);
  }
};

const wrongType = (value: unknown, { type }: ValueType, fact: string): Fault => {
  const needed = typeName(type);
  const given = JSON.stringify(value) ?? String(value);
  return fault('wrong_type', `${fact} 应是${needed.zh}，不能是 ${given}`, `${fact} must be ${needed.en}, not ${given}`);
};

const textFault = (text: string, type: ValueType, fact: string): Fault | undefined => {
  switch (type.type) {
    case 'enum': {
      if (type.values.includes(text)) return undefined;
      const near = suggestion(text, type.values);
      const all = type.values.join(', ');
      return fault(
        'wrong_value',
        `${fact} 没有值 "${text}"${near.zh === '' ? `；可用的值：${all}` : near.zh}`,
        `${fact} has no value "${text}"${near.en === '' ? `; its values are ${all}` : near.en}`,
      );
    }
    case 'date':
      return temporalFault(parseDay(text), /^\d{4}-\d\d-\d\d$/, text, fact, '2025-01-31');
    case 'datetime':
      return temporalFault(parseDay(text) ?? parseInstant(text), /^\d{4}-\d\d-\d\d(T\d\d:\d\d|$)/, text, fact, '2025-01-31T09:30:00+08:00');
    case 'duration':
      return parseDuration(text) === undefined
        ? fault('wrong_value', `${fact} 不是时长：${text}（例如 P3D）`, `${fact} is no duration: ${text} (for example P3D)`)
        : undefined;
    default:
      return undefined;
  }
};

const temporalFault = (parsed: number | undefined, form: RegExp, text: string, fact: string, example: string): Fault | undefined => {
  if (parsed !== undefined) return undefined;
  if (form.test(text))
    return fault('impossible_date', `${fact} 的日期时间不存在：${text}`, `${fact} is a date or time that does not exist: ${text}`);
  return fault('wrong_value', `${fact} 应写作 ${example}，不能是 ${text}`, `${fact} must be written like ${example}, not ${text}`);
};
