import type { Paper } from '../model/paper.ts';
import type { Place } from '../read/source.ts';
import type { LintFinding, LintRule, Repealed } from './rule.ts';
import { attachmentRules } from './rules/attachments.ts';
import { citationRules } from './rules/citation.ts';
import { closingRules } from './rules/closing.ts';
import { directionRules } from './rules/direction.ts';
import { headRules } from './rules/head.ts';
import { imprintRules } from './rules/imprint.ts';
import { kindRules } from './rules/kind.ts';
import { levelRules } from './rules/levels.ts';
import { markRules } from './rules/marks.ts';
import { numeralRules } from './rules/numerals.ts';
import { punctuationRules } from './rules/punctuation.ts';
import { repealedRules } from './rules/repealed.ts';
import { serialRules } from './rules/serials.ts';
import { signatureRules } from './rules/signature.ts';
import { tableRules } from './rules/tables.ts';
import { titleRules } from './rules/title.ts';
import { bodyText, bodyTexts, textsOf } from './texts.ts';

/** Every form rule, in the order in which findings are shown at one place. */
export const lintRules: readonly LintRule[] = [
  ...kindRules,
  ...directionRules,
  ...headRules,
  ...titleRules,
  ...closingRules,
  ...signatureRules,
  ...imprintRules,
  ...levelRules,
  ...attachmentRules,
  ...tableRules,
  ...repealedRules,
  ...citationRules,
  ...serialRules,
  ...numeralRules,
  ...punctuationRules,
  ...markRules,
];

/** A paper, and how and where its parts were written if it was read from a file. */
export interface Linted {
  readonly paper: Paper;
  readonly places?: Readonly<Record<string, Place>>;
  readonly written?: (path: string) => string | undefined;
  /** What else is no longer in force, such as the rules that the government's own repealed. */
  readonly repealed?: readonly Repealed[];
}

/** The place of a part, or of the part that it belongs to: `body.3.text` stands where `body.3` stands. */
const placeIn =
  (places: Readonly<Record<string, Place>>) =>
  (path: string): Place | null => {
    for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const place = places[at];
      if (place !== undefined) return place;
    }
    return null;
  };

const weight = { error: 0, warning: 1, hint: 2 } as const;

/** What is wrong with the form of a paper, the gravest first. */
export const lint = ({ paper, places = {}, written = () => undefined, repealed = [] }: Linted): readonly LintFinding[] => {
  const placeOf = placeIn(places);
  const gathered = { texts: textsOf(paper), bodyTexts: bodyTexts(paper), bodyText: bodyText(paper) };
  const subject = { paper, ...gathered, written, placeOf, repealed };
  return lintRules
    .flatMap(({ id, severity, source, check }) =>
      check(subject).map((fault) => ({ ...fault, rule: id, severity, source, place: placeOf(fault.path) })),
    )
    .sort((a, b) => weight[a.severity] - weight[b.severity]);
};
