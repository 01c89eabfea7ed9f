const DIGITS = '零一二三四五六七八九';

/** The characters of a number as articles are numbered: 二十九, 29 or ２９. */
export const NUMERALS = '零〇一二三四五六七八九十百0-9０-９';

/** The number written with Chinese numerals up to 999 (二十九, 一百零三) or with digits; undefined when it is none. */
export const chineseNumber = (written: string): number | undefined => {
  const text = written.normalize('NFKC').replaceAll('〇', '零');
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (match === null || text === '') return undefined;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (one: string | undefined, absent: number): number => (one === undefined ? absent : DIGITS.indexOf(one));
  return digit(hundreds, 0) * 100 + (ten === undefined ? 0 : digit(tens, 1) * 10) + digit(ones, 0);
};
