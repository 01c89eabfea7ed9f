import type { Bilingual } from '@guiju/kernel';
import type { Paper } from '../model/paper.ts';
import type { Place } from '../read/source.ts';
import type { TextAt } from './texts.ts';

/** `error`: the paper would be returned. `warning`: it probably would. `hint`: worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** Where a form rule comes from: a regulation or standard and its clause; a habit of offices that no text in force prescribes has none. */
export interface RuleSource {
  readonly work: Bilingual;
  readonly clause: string;
}

/** A mechanical correction of one text of the paper. */
export interface Fix {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Something wrong at one place. */
export interface Fault {
  /** Part of the model, e.g. `title`, `body.3`. */
  readonly path: string;
  readonly message: Bilingual;
  readonly fix?: Fix;
}

/** A work that is no longer in force: how papers cite it, since when, and what took its place. */
export interface Repealed {
  readonly names: readonly string[];
  readonly since: string;
  readonly instead: string;
}

/** What a rule looks at: the paper, how and where its parts were written where it was read from a file, and what is no longer in force. */
export interface Subject {
  readonly paper: Paper;
  /** Title and running text of the paper and its attachments, gathered once for all rules. */
  readonly texts: readonly TextAt[];
  /** Running text of the body alone. */
  readonly bodyTexts: readonly TextAt[];
  /** The same as one text. */
  readonly bodyText: string;
  readonly written: (path: string) => string | undefined;
  readonly placeOf: (path: string) => Place | null;
  readonly repealed: readonly Repealed[];
}

/** One form rule (格式规则). */
export interface LintRule {
  readonly id: string;
  readonly severity: Severity;
  /** What it asks for. */
  readonly about: Bilingual;
  readonly source: RuleSource;
  /** Whether what it finds is corrected mechanically, at least in the plain cases. */
  readonly mends?: true;
  readonly check: (subject: Subject) => readonly Fault[];
}

/** A fault with the rule that found it, and its place in the file. */
export interface LintFinding extends Fault {
  readonly rule: string;
  readonly severity: Severity;
  readonly source: RuleSource;
  readonly place: Place | null;
}

export const regulation: Bilingual = { zh: '党政机关公文处理工作条例（2012）', en: 'Regulation on the handling of official papers (2012)' };
export const layoutStandard: Bilingual = { zh: 'GB/T 9704-2012', en: 'GB/T 9704-2012' };
export const punctuationStandard: Bilingual = { zh: 'GB/T 15834-2011', en: 'GB/T 15834-2011' };
export const practice: Bilingual = { zh: '公文写作惯例', en: 'Practice of offices' };
export const numeralStandard: Bilingual = { zh: 'GB/T 15835-2011', en: 'GB/T 15835-2011' };
