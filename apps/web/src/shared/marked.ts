/** A piece of a text; `hit` where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Full-width forms and brackets of every kind as the search compares them; one character stays one character. */
const folded = (text: string): string =>
  text
    .replaceAll(/[！-～]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replaceAll(/[[〔【]/gu, '(')
    .replaceAll(/[\]〕】]/gu, ')');

/** Cuts a text at every occurrence of each word of a query, whatever their case, width and brackets. */
export function piecesOf(text: string, query: string): readonly Piece[] {
  const words = folded(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [{ text, hit: false }];
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  const pattern = new RegExp(`(${longestFirst.join('|')})`, 'giu');
  let at = 0;
  return folded(text)
    .split(pattern)
    .map(({ length }, i) => {
      at += length;
      return { text: text.slice(at - length, at), hit: i % 2 === 1 };
    })
    .filter((piece) => piece.text !== '');
}
