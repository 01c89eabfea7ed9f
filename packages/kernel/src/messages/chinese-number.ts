const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A whole number from 0 to 9999 as Chinese laws write it: 29 is 二十九, 105 一百零五; other numbers stay in digits. */
export const chineseNumber = (n: number): string => {
  if (!Number.isInteger(n) || n < 0 || n > 9999) return String(n);
  if (n < 10) return DIGITS[n] ?? '';
  const places = ['千', '百', '十', ''];
  const digits = String(n).padStart(4, '0');
  let text = '';
  for (const [i, place] of places.entries()) {
    const digit = Number(digits[i]);
    if (digit > 0) text += `${DIGITS[digit]}${place}`;
    else if (text !== '' && !text.endsWith('零')) text += '零';
  }
  const trimmed = text.endsWith('零') ? text.slice(0, -1) : text;
  return trimmed.startsWith('一十') ? trimmed.slice(1) : trimmed;
};

const VALUES: ReadonlyMap<string, number> = new Map([...DIGITS.entries()].map(([value, digit]) => [digit, value]));
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number that Chinese numerals up to 9999 name, as in 二十九 or 一百零五; digits are read too. Undefined for any other text. */
export const readChineseNumber = (text: string): number | undefined => {
  if (/^\d+$/.test(text)) return Number(text);
  let sum = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const place = PLACES[sign];
    if (place === undefined) digit = VALUES.get(sign);
    else sum += (digit ?? 1) * place;
    if (place !== undefined) digit = undefined;
  }
  const value = sum + (digit ?? 0);
  // Only the spelling that laws use is a number: 一二三 or 十百 are not.
  return chineseNumber(value) === text ? value : undefined;
};
