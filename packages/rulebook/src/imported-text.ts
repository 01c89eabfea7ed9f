const DIGITS = '零一二三四五六七八九';

/** The number written with Chinese numerals up to 999 (二十九, 一百零三); undefined when it is none. */
export const chineseNumber = (text: string): number | undefined => {
  const match = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (match === null || text === '') return undefined;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (written: string | undefined, absent: number): number => (written === undefined ? absent : DIGITS.indexOf(written));
  return digit(hundreds, 0) * 100 + (ten === undefined ? 0 : digit(tens, 1) * 10) + digit(ones, 0);
};

/** Numbers of the articles of an official text, recognised by 第…条 at the beginning of a line. */
export const articlesOfText = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/^[\s　]*第([一二三四五六七八九十百零]+|\d+)条/gm)].flatMap(([, written = '']) => {
      const number = /^\d+$/.test(written) ? Number(written) : chineseNumber(written);
      return number === undefined ? [] : [String(number)];
    }),
  );
