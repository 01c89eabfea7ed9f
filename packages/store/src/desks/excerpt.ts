/** Characters shown before the first word found, and in all. */
const BEFORE = 20;
const LENGTH = 90;

/** A piece of a text around the first place where one of the words stands, on one line; null where none does. Words are in lower case. */
export const excerptOf = (text: string, words: readonly string[]): string | null => {
  const lower = text.toLowerCase();
  const places = words.map((word) => lower.indexOf(word)).filter((at) => at >= 0);
  if (places.length === 0) return null;
  const from = Math.max(0, Math.min(...places) - BEFORE);
  const piece = text
    .slice(from, from + LENGTH)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${piece}${from + LENGTH < text.length ? '…' : ''}`;
};
