import type { Bilingual } from '@guiju/kernel';
import type { Fault, LintRule, RuleSource, Severity, Subject } from './rule.ts';
import type { TextAt } from './texts.ts';

/** A form rule about words and marks in running text. */
export interface TextRule {
  readonly id: string;
  readonly severity: Severity;
  readonly about: Bilingual;
  readonly source: RuleSource;
  /** What is wrong; global, so that every place is found. */
  readonly pattern: RegExp;
  /** How it is written instead; undefined where only a person can tell. */
  readonly right?: (found: readonly (string | undefined)[]) => string | undefined;
  /** Which texts it concerns; all otherwise. */
  readonly when?: (text: string) => boolean;
  /** In which texts it is looked for; title, body and attachments otherwise. */
  readonly within?: (subject: Subject) => readonly TextAt[];
}

/** As much of a quotation as one looks at: its beginning and its end. */
const short = (words: string): string => {
  const signs = [...words];
  return signs.length <= 60 ? words : `${signs.slice(0, 28).join('')}……${signs.slice(-28).join('')}`;
};

const messageOf = ({ zh, en }: Bilingual, found: string, instead: string | undefined): Bilingual => {
  const [wrong, right] = [found, instead ?? ''].map(short);
  if (found.trim() === '') return { zh, en };
  return right === '' || instead === found
    ? { zh: `${zh}：“${wrong}”`, en: `${en}: "${wrong}"` }
    : { zh: `${zh}：“${wrong}”应作“${right}”`, en: `${en}: "${wrong}" should be "${right}"` };
};

/** A text with each match of a pattern written as it should be. */
const rewritten = (text: string, wrong: readonly { readonly match: RegExpExecArray; readonly instead: string | undefined }[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { match, instead } of wrong) {
    pieces.push(text.slice(at, match.index), instead ?? match[0]);
    at = match.index + match[0].length;
  }
  return [...pieces, text.slice(at)].join('');
};

const faultIn = ({ about, pattern, right = () => undefined, when = () => true }: TextRule, { path, text }: TextAt): readonly Fault[] => {
  // Most texts are in order, and to search is far cheaper than to gather matches.
  if (!when(text) || text.search(pattern) === -1) return [];
  const wrong = [...text.matchAll(pattern)]
    .map((match) => ({ match, instead: right(match) }))
    .filter(({ match, instead }) => instead !== match[0]);
  const [first] = wrong;
  if (first === undefined) return [];
  const after = rewritten(text, wrong);
  return [
    {
      path,
      message: messageOf(about, first.match[0], first.instead),
      ...(after === text ? {} : { fix: { path, before: text, after } }),
    },
  ];
};

/** One fault for each text in which the pattern is found, with the correction where there is one. */
export const textRule = (rule: TextRule): LintRule => ({
  id: rule.id,
  severity: rule.severity,
  about: rule.about,
  source: rule.source,
  ...(rule.right === undefined ? {} : { mends: true }),
  check: (subject) => (rule.within?.(subject) ?? subject.texts).flatMap((at) => faultIn(rule, at)),
});
