import type { Matter } from '@guiju/kernel';

/** More than so many characters of a long text are not searched. */
const SEARCHED = 50_000;

/** The text that a matter is found by, besides its title and number and what it carries. */
export const searchText = ({ content }: Matter): string => content.text.slice(0, SEARCHED);
