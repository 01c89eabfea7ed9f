import type { Bilingual, Force, Mode } from '@guiju/kernel';

/** What the weight of a provision is called. */
export const forceWords: Readonly<Record<Force, Bilingual>> = {
  must: { zh: '必须', en: 'must' },
  should: { zh: '一般应当', en: 'should' },
  may: { zh: '可以', en: 'may' },
  principle: { zh: '原则', en: 'principle' },
};

/** What the office system does with a provision. */
export const modeWords: Readonly<Record<Mode, Bilingual>> = {
  enforced: { zh: '系统强制', en: 'enforced by the system' },
  monitored: { zh: '系统监测', en: 'monitored by the system' },
  recorded: { zh: '登记在案', en: 'kept on record' },
  shown: { zh: '展示', en: 'shown' },
};
