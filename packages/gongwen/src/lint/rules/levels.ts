import { itemNumber } from '@guiju/kernel';
import type { Block, Item } from '../../model/paper.ts';
import { type Fault, type LintRule, layoutStandard } from '../rule.ts';

const items = (body: readonly Block[]): readonly { readonly path: string; readonly item: Item }[] =>
  body.flatMap((block, i) => (block.type === 'item' ? [{ path: `body.${i}`, item: block }] : []));

/** Which number follows at each level when an item of a level stands there; undefined when a level above is missing. */
const orderFaults = (body: readonly Block[]): readonly Fault[] => {
  const counters = [0, 0, 0, 0];
  return items(body).flatMap(({ path, item: { level, number } }): readonly Fault[] => {
    const expected = (counters[level - 1] ?? 0) + 1;
    counters[level - 1] = number;
    counters.fill(0, level);
    if (number === expected) return [];
    return [
      {
        path,
        message: {
          zh: `序号“${itemNumber(level, number)}”应为“${itemNumber(level, expected)}”`,
          en: `"${itemNumber(level, number)}" should be "${itemNumber(level, expected)}"`,
        },
      },
    ];
  });
};

/** Levels follow each other 一、 （一） 1. （1）; under the first the second may be left out. */
const skipped = (body: readonly Block[]): readonly Fault[] => {
  let last = 0;
  return items(body).flatMap(({ path, item: { level, number } }): readonly Fault[] => {
    const allowed = level <= last + 1 || (level === 3 && last === 1) || last === 0;
    last = level;
    return allowed
      ? []
      : [
          {
            path,
            message: {
              zh: `“${itemNumber(level, number)}”之上少了一层；层次依次为“一、”“（一）”“1.”“（1）”`,
              en: `a level is left out above "${itemNumber(level, number)}"`,
            },
          },
        ];
  });
};

/** Rules about the levels of the body (结构层次序数). */
export const levelRules: readonly LintRule[] = [
  {
    id: 'level-numbers',
    severity: 'error',
    source: { work: layoutStandard, clause: '7.3.3' },
    check: ({ paper: { body } }) => orderFaults(body),
  },
  {
    id: 'level-order',
    severity: 'error',
    source: { work: layoutStandard, clause: '7.3.3' },
    check: ({ paper: { body } }) => skipped(body),
  },
  {
    id: 'level-marks',
    severity: 'warning',
    source: { work: layoutStandard, clause: '7.3.3' },
    check: ({ paper: { body }, written }) =>
      items(body).flatMap(({ path, item: { level, number } }): readonly Fault[] => {
        const line = written(path);
        const right = itemNumber(level, number);
        return line === undefined || line.startsWith(right)
          ? []
          : [
              {
                path,
                message: { zh: `层次序号应写作“${right}”`, en: `the number is written "${right}"` },
                fix: { path, before: line.slice(0, right.length + 1), after: right },
              },
            ];
      }),
  },
];
