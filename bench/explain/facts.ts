import { type Facts, formatDay, type KindRules, nestFacts, parseDay, type ValueType } from '@guiju/kernel';
import { draws } from '../measure.ts';

const FIRST = parseDay('2025-01-01') ?? 0;

/** Matters drawn the same in every run, with every fact given or with the part of them that is given. */
export const drawnMatters = ({ scope }: KindRules, count: number, given: number): readonly Facts[] => {
  const draw = draws(7);
  const valueFor = (type: ValueType): unknown => {
    switch (type.type) {
      case 'boolean':
        return draw(2) === 0;
      case 'number':
        return draw(5);
      case 'text':
        return 'given';
      case 'enum':
        return type.values[draw(type.values.length)];
      case 'date':
        return formatDay(FIRST + draw(365));
      case 'datetime':
        return `${formatDay(FIRST + draw(365))}T10:00:00+08:00`;
      case 'duration':
        return `P${draw(9)}D`;
      case 'list':
        return Array.from({ length: draw(3) }, () => valueFor(type.of));
    }
  };
  const drawn = (): Facts =>
    Object.fromEntries([...scope].flatMap(([name, { type }]) => (draw(1000) < given * 1000 ? [[name, valueFor(type)]] : [])));
  return Array.from({ length: count }, () => nestFacts(drawn()));
};
