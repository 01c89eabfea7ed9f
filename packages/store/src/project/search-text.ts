import type { Matter } from '@guiju/kernel';

/** More than so many characters of a long text are not searched. */
const SEARCHED = 50_000;

/** What a matter is found by besides what it carries: title, number and text, each on a line of its own. */
export const searchText = ({ content, number }: Matter): string =>
  `${content.title}\n${number?.text ?? ''}\n${content.text}`.slice(0, SEARCHED);
