import type { Facts } from '@guiju/kernel';
import { bodyTexts } from '../lint/texts.ts';
import type { Paper } from '../model/paper.ts';
import { type Shown, shown } from './shown.ts';

/** Marks of secrecy by the words of the facts, which name them after the law's English text. */
const classifications = { top_secret: 'top_secret', secret: 'confidential', confidential: 'secret' } as const;

const meetings: readonly (readonly [RegExp, string])[] = [
  [/全体会议/, 'plenary'],
  [/常务会议/, 'executive'],
  [/专题会议/, 'special'],
];

const PASSED = /经[^，。；]{0,20}(全体会议|常务会议|专题会议)[^，。；]{0,8}(审议|研究|讨论)?(通过|同意|审定)/;

/** Meetings by which the text says that it was passed. */
const passedBy = (paper: Paper): readonly Shown[] => {
  const found = bodyTexts(paper).find(({ text }) => PASSED.test(text));
  const words = PASSED.exec(found?.text ?? '')?.[0] ?? '';
  const types = meetings.flatMap(([pattern, type]) => (pattern.test(words) ? [type] : []));
  return found === undefined || types.length === 0 ? [] : shown('passed_by', types, found.path);
};

/** What papers that come in and papers that go out both show. */
export const shownByBoth = (paper: Paper): readonly Shown[] => {
  const { doc_type, secrecy } = paper;
  const classification: Facts[string] | undefined = secrecy === undefined ? undefined : classifications[secrecy.level];
  // A mark is certain; its absence says nothing.
  return [...shown('doc_type', doc_type, 'title'), ...shown('classification', classification, 'secrecy'), ...passedBy(paper)];
};
