import { checkExpression, type NumberSeries, parseExpression } from '@guiju/kernel';
import type { Fault } from '../places.ts';
import type { Book, Check } from './check.ts';

const seriesFaults = ({ matter, when }: NumberSeries, i: number, kinds: Book['kinds']): readonly Fault[] => {
  const fault = (key: string, zh: string, en: string, column = 0): Fault => {
    return { severity: 'error', code: 'wrong_series', part: { header: ['series', i, key] }, column, ids: [], message: { zh, en } };
  };
  const rules = kinds.find(({ rules: { kind } }) => kind.id === matter)?.rules;
  if (rules === undefined)
    return [fault('matter', `规则没有提到事项类别 ${matter}`, `the rules do not speak of the kind of matter ${matter}`)];
  if (when === undefined) return [];
  const parsed = parseExpression(when);
  const problems = parsed.ok ? checkExpression(parsed.tree, rules.scope) : parsed.problems;
  return problems.map(({ at, message }) => fault('when', message.zh, message.en, at));
};

/** Number series speak of a known kind in conditions over its facts, and no id stands twice. */
export const series: Check = ({ data, kinds }) =>
  data.series.flatMap((one, i) => {
    const twice = data.series.findIndex(({ id }) => id === one.id) < i;
    const message = { zh: `字号系列 ${one.id} 写了两次`, en: `the series ${one.id} stands twice` };
    const fault: Fault = { severity: 'error', code: 'twice', part: { header: ['series', i, 'id'] }, ids: [], message };
    return [...(twice ? [fault] : []), ...seriesFaults(one, i, kinds)];
  });
