import { cleaned } from './characters.ts';
import type { ReadNote, Source, SourcePart } from './source.ts';

/** The parts of a file with clean texts, and what there is to be said about their characters. */
export const cleanSource = ({ parts, notes }: Source): Source => {
  const said: ReadNote[] = [];
  const clean = (text: string, { place }: SourcePart): string => {
    const found = cleaned(text, place);
    said.push(...found.notes);
    return found.text.trim();
  };
  const kept = parts.flatMap((part): readonly SourcePart[] => {
    if (part.type === 'table') return [{ ...part, rows: part.rows.map((row) => row.map((cell) => clean(cell, part))) }];
    if (part.type === 'picture') return [part];
    const text = clean(part.text, part);
    return text === '' ? [] : [{ ...part, text }];
  });
  return { parts: kept, notes: [...notes, ...said] };
};
