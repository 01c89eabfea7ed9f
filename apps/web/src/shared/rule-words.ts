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
  enforced: { zh: '办理时把关', en: 'held when a matter is handled' },
  monitored: { zh: '持续监测', en: 'watched' },
  recorded: { zh: '留痕备查', en: 'recorded' },
  shown: { zh: '在有关环节提示', en: 'shown at the step it concerns' },
};
