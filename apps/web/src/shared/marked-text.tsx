import { piecesOf } from './marked.ts';

interface Props {
  readonly text: string;
  readonly q: string | undefined;
}

/** A text in which the words searched for stand out. */
export function Marked({ text, q = '' }: Props) {
  let at = 0;
  return piecesOf(text, q).map(({ text: piece, hit }) => {
    at += piece.length;
    return hit ? <mark key={at}>{piece}</mark> : piece;
  });
}
