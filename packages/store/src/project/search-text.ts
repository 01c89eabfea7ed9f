import type { Matter } from '@guiju/kernel';

/** More than so many characters of a long text are not searched. */
const SEARCHED = 50_000;

/** What a matter is found by, besides its number: title and text. */
export const searchText = ({ content }: Matter): string => `${content.title}\n${content.text}`.slice(0, SEARCHED);
