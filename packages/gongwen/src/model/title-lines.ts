import { cells } from './cells.ts';

/** Characters of size 2 that fit into the type area. */
const MOST = 20;

/** Lines of a text that is no title; whoever sets it breaks it where it must. */
const TOO_MANY = 15;

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** What may not begin a line, and what may not end one. */
const CLINGS = /^(?:的|[，。、；：？！”’）》〉】〕])/;
const OPENING = /^[“‘（《〈【〔]+/;
const LEADS = /[“‘（《〈【〔0-9]$/;
/** The kind of paper that ends a title stays with the words before it: 的通知. */
const KIND = /的\p{Script=Han}{1,3}$/u;

/** The organs that begin a title, parted by blanks; none of them is divided. */
const ORGANS = /^\S{1,20}(?: \S{1,20})* ?(?=关于)/;

/** A character that the dictionary left alone belongs more often to what follows it than to what is before it. */
const ALONE = 9;
/** The title of another paper stays on one line where that costs little. */
const INSIDE = 9;

/** Pieces of a title between which a line may end. */
const piecesOf = (title: string): readonly string[] => {
  const kind = KIND.exec(title)?.[0] ?? '';
  const organs = ORGANS.exec(title)?.[0] ?? '';
  const pieces: string[] = organs.split(/(?<= )/).filter((organ) => organ !== '');
  for (const { segment } of words.segment(title.slice(organs.length, title.length - kind.length))) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLINGS.test(segment) || LEADS.test(last))) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return kind === '' ? pieces : [...pieces.slice(0, -1), `${pieces.at(-1) ?? ''}${kind}`];
};

/**
 * A title as its lines, each as even as whole words allow and none beginning with 的 or a closing mark; a kind of paper is never divided (7.3.1: the
 * sense stays whole, the lines symmetric).
 */
export const titleLines = (title: string): readonly string[] => {
  const width = cells(title);
  if (width <= MOST || width > TOO_MANY * MOST) return [title];
  const mean = width / Math.ceil(width / MOST);
  const pieces = piecesOf(title);
  /** The best way to set the pieces before each place; what is far from the mean costs by the square. */
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  let open = 0;
  for (let end = 1; end <= pieces.length; end += 1) {
    let [cost, from] = [Number.POSITIVE_INFINITY, end - 1];
    const before = pieces[end - 1] ?? '';
    open += (before.match(/《/g)?.length ?? 0) - (before.match(/》/g)?.length ?? 0);
    const next = pieces[end];
    const alone = next !== undefined && !OPENING.test(next) && before.replace(OPENING, '').length === 1 ? ALONE : 0;
    const inside = next !== undefined && open > 0 ? INSIDE : 0;
    let line = '';
    for (let start = end - 1; start >= 0; start -= 1) {
      line = `${pieces[start]}${line}`;
      const wide = cells(line);
      // A word wider than a line stands alone on its own.
      if (wide > MOST && start < end - 1) break;
      const whole = (best[start]?.cost ?? 0) + (wide - mean) ** 2 + alone + inside;
      if (whole < cost) [cost, from] = [whole, start];
    }
    best.push({ cost, from });
  }
  const lines: string[] = [];
  for (let end = pieces.length; end > 0; end = best[end]?.from ?? 0) lines.unshift(pieces.slice(best[end]?.from, end).join(''));
  return lines;
};
