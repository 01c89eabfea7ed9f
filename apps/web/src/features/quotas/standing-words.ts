import type { Standing } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';

/** How a period stands, in words. */
export const standingWords: Readonly<Record<Standing, Bilingual>> = {
  met: { zh: '本期已够', en: 'met' },
  due: { zh: '本期待办', en: 'due' },
  missed: { zh: '上期未达到', en: 'last one missed' },
  counted: { zh: '只计数', en: 'counted' },
  within: { zh: '未超', en: 'within' },
  near: { zh: '接近限额', en: 'near the cap' },
  reached: { zh: '已到限额', en: 'at the cap' },
  over: { zh: '已超', en: 'over the cap' },
  below: { zh: '未达下限', en: 'below the floor' },
};

/** How a period that is over stands. */
export const pastWords: Readonly<Record<Standing, Bilingual>> = {
  ...standingWords,
  met: { zh: '达到', en: 'met' },
  missed: { zh: '未达到', en: 'missed' },
  due: { zh: '进行中', en: 'under way' },
};
