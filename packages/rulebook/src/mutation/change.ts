import type { Bilingual } from '@guiju/kernel';

/** A part of a rule made different on purpose, and how in words. */
export interface Change<T> {
  readonly to: T;
  readonly said: Bilingual;
}

export const replaced = <T>(to: T, was: unknown, is: unknown): Change<T> => ({
  to,
  said: { zh: `${was} 改为 ${is}`, en: `${was} becomes ${is}` },
});
export const dropped = <T>(to: T, what: unknown): Change<T> => ({ to, said: { zh: `删去 ${what}`, en: `${what} is dropped` } });

/** Changes of a part, each carried to the whole that holds it. */
export const within = <T, U>(changes: readonly Change<T>[], whole: (part: T) => U): readonly Change<U>[] =>
  changes.map(({ to, said }) => ({ to: whole(to), said }));

/** A list with one of its items changed. */
export const eachChanged = <T>(
  list: readonly T[],
  changes: (item: T, at: number) => readonly Change<T>[],
): readonly Change<readonly T[]>[] => list.flatMap((item, at) => within(changes(item, at), (part) => list.with(at, part)));

/** A list without one of its items. */
export const eachDropped = <T>(list: readonly T[], name: (item: T) => string): readonly Change<readonly T[]>[] =>
  list.map((item, at) => dropped(list.toSpliced(at, 1), name(item)));

/** The word that follows in a list of words, round to the first, leaving out some. */
export const another = <T>(all: readonly T[], word: T, without: readonly T[] = []): T | undefined => {
  const at = all.indexOf(word);
  const rest = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))];
  return rest.find((each) => each !== word && !without.includes(each));
};

/** A word replaced by the one that follows it; nothing when there is no other. */
export const otherWord = <T>(all: readonly T[], word: T, without: readonly T[] = []): readonly Change<T>[] => {
  const other = another(all, word, without);
  return other === undefined ? [] : [replaced(other, word, other)];
};
