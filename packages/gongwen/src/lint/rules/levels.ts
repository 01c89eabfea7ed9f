import { itemNumber } from '@guiju/kernel';
import type { Block, Item } from '../../model/paper.ts';
import { type Fault, type LintRule, layoutStandard } from '../rule.ts';

const items = (body: readonly Block[]): readonly { readonly path: string; readonly item: Item }[] =>
  body.flatMap((block, i) => (block.type === 'item' ? [{ path: `body.${i}`, item: block }] : []));

/** Whether a part of the body begins another list: an article of rules, or what ends with a colon. */
const opensList = (block: Block): boolean =>
  (block.type === 'paragraph' && /^第[〇零一二三四五六七八九十百\d]{1,6}[编章节条]/.test(block.text)) ||
  ((block.type === 'paragraph' || block.type === 'item') && /[：:]$/.test(block.text ?? ''));

/** Numbers that do not follow each other. Each list below the text that introduces it begins with one again. */
const orderFaults = (body: readonly Block[]): readonly Fault[] => {
  const counters = [0, 0, 0, 0];
  let opened = false;
  return body.flatMap((block, i): readonly Fault[] => {
    if (block.type !== 'item') {
      opened ||= opensList(block);
      return [];
    }
    const { level, number } = block;
    const expected = (counters[level - 1] ?? 0) + 1;
    const restarts = opened && number === 1;
    counters[level - 1] = number;
    counters.fill(0, level);
    opened = opensList(block);
    if (number === expected || restarts) return [];
    return [
      {
        path: `body.${i}`,
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
    about: { zh: '同一层次的序号连续', en: 'numbers of one level follow each other' },
    source: { work: layoutStandard, clause: '7.3.3' },
    check: ({ paper: { body } }) => orderFaults(body),
  },
  {
    id: 'level-order',
    severity: 'error',
    about: { zh: '层次依次为“一、”“（一）”“1.”“（1）”，不跳过', en: 'levels follow each other 一、 （一） 1. （1）' },
    source: { work: layoutStandard, clause: '7.3.3' },
    check: ({ paper: { body } }) => skipped(body),
  },
  {
    id: 'level-marks',
    severity: 'warning',
    about: { zh: '层次序号写作“一、”“（一）”“1.”“（1）”', en: 'numbers of levels are written 一、 （一） 1. （1）' },
    mends: true,
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
