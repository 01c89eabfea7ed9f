import type { Bilingual } from '@guiju/kernel/vocabulary/words';
import type { z } from 'zod';

const types: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是或否（true/false）', en: 'true or false' },
  object: { zh: '一组字段', en: 'an object' },
  record: { zh: '一组字段', en: 'an object' },
  array: { zh: '列表', en: 'a list' },
};

const formats: Readonly<Record<string, Bilingual>> = {
  date: { zh: '应为真实存在的日期，写作 2026-03-01', en: 'must be a day that exists, written 2026-03-01' },
  datetime: {
    zh: '应为带时区的时刻，写作 2026-03-01T09:00:00+08:00',
    en: 'must be a moment with offset, written 2026-03-01T09:00:00+08:00',
  },
  uuid: { zh: '应为 UUID', en: 'must be a UUID' },
  url: { zh: '应为网址', en: 'must be a web address' },
};

/** Sentences of the rules that a schema states by name. */
const named: Readonly<Record<string, Bilingual>> = {
  blank: { zh: '不能为空', en: 'must not be empty' },
  no_word: { zh: '请写出要找的字、字母或数字', en: 'must have a character, letter or digit to look for' },
  ends_before_start: { zh: '不能早于开始日期', en: 'must not be before the first day' },
};

const tooSmall = (origin: string, minimum: number): Bilingual => {
  if (minimum === 1 && origin !== 'number') return { zh: '不能为空', en: 'must not be empty' };
  if (origin === 'string') return { zh: `至少 ${minimum} 个字`, en: `must have at least ${minimum} characters` };
  if (origin === 'array') return { zh: `至少 ${minimum} 项`, en: `must have at least ${minimum} entries` };
  return { zh: `不能小于 ${minimum}`, en: `must not be less than ${minimum}` };
};

const tooBig = (origin: string, maximum: number): Bilingual => {
  if (origin === 'string') return { zh: `最多 ${maximum} 个字`, en: `must have at most ${maximum} characters` };
  if (origin === 'array') return { zh: `最多 ${maximum} 项`, en: `must have at most ${maximum} entries` };
  return { zh: `不能大于 ${maximum}`, en: `must not be greater than ${maximum}` };
};

const oneOf = (values: readonly unknown[]): Bilingual => {
  const list = values.map(String);
  return { zh: `只能是：${list.join('、')}`, en: `must be one of: ${list.join(', ')}` };
};

/** What is wrong with the value at the path of an issue, without naming the field; `missing` when no value stands there. */
export const issueSentence = (issue: z.core.$ZodIssue, missing: boolean): Bilingual => {
  if (missing) return { zh: '没有填写', en: 'is missing' };
  switch (issue.code) {
    case 'invalid_type': {
      const { zh, en } = types[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      return { zh: `应为${zh}`, en: `must be ${en}` };
    }
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return named[issue.message] ?? formats[issue.format] ?? { zh: '写法不对', en: 'is malformed' };
    case 'invalid_value':
      return oneOf(issue.values);
    case 'unrecognized_keys':
      return { zh: '不认识这个字段', en: 'is not a known field' };
    case 'invalid_union':
      return { zh: '不认识这种操作', en: 'is not a known operation' };
    default:
      return named[issue.message] ?? { zh: '填写不当', en: 'is not valid' };
  }
};
