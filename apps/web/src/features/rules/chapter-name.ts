import { type Bilingual, chineseNumber } from '@guiju/kernel';

/** A chapter as it is cited: 第六章 公文处理. */
export const chapterName = ({ n, title }: { readonly n: number; readonly title: Bilingual }): Bilingual => ({
  zh: `第${chineseNumber(n)}章 ${title.zh}`,
  en: `Chapter ${n} ${title.en}`,
});
