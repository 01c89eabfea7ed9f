import { printed } from '@guiju/gongwen';
import { docTypes, type Matter, type World, wordsOf } from '@guiju/kernel';
import { namesIn } from '../handling-slip/words.ts';
import type { RegisterLine } from './register-line.ts';

/** Stands where neither the parts of a paper nor its facts say anything (未载); a register holds no guess. */
const NOT_STATED = '未载';

/** Stands where it was said that there is none. */
const NONE = '无';

/** Word of a fact that was stated, `none` among them; undefined while nobody said anything. */
const factWord = ({ rulebook }: World, { kind, facts }: Matter, name: string): string | undefined => {
  const value = facts[name]?.value;
  return typeof value === 'string' ? wordsOf(rulebook, kind).value(name, value).zh : undefined;
};

const joined = (names: readonly string[] | undefined, ifEmpty: string): string =>
  names === undefined ? NOT_STATED : names.length === 0 ? ifEmpty : names.join('、');

/** Main recipients (主送机关), by the parts of the paper. */
export const recipientsOf = ({ paper }: RegisterLine): string => joined(paper?.recipients, NOT_STATED);

/** Whom it goes to, as a direction, by the fact that decides the route. */
export const directionOf = ({ world, matter }: RegisterLine): string => factWord(world, matter, 'addressee') ?? NOT_STATED;

/** Copies to (抄送机关), by the imprint. */
export const copiesTo = ({ paper }: RegisterLine): string => joined(paper?.imprint?.copies_to, NONE);

/** How many copies (份数), by the imprint. */
export const copiesOf = ({ paper }: RegisterLine): string | number => paper?.imprint?.copies ?? NOT_STATED;

/** Kind of paper (文种). */
export const docTypeOf = ({ world, matter, paper }: RegisterLine): string =>
  factWord(world, matter, 'doc_type') ?? (paper?.doc_type === undefined ? NOT_STATED : docTypes[paper.doc_type].zh);

/** Secrecy (密级): its level, that it is classified at all, or that it is not. */
export const secrecyOf = ({ world, matter, paper }: RegisterLine): string => {
  const { classification, confidential } = matter.facts;
  if (classification !== undefined && classification.value !== 'none') return factWord(world, matter, 'classification') ?? NOT_STATED;
  if (paper?.secrecy !== undefined) return printed(paper).secrecy ?? NOT_STATED;
  if (confidential?.value === true) return '涉密';
  return classification !== undefined || confidential?.value === false ? NONE : NOT_STATED;
};

/** How urgent it is (紧急程度). */
export const urgencyOf = ({ world, matter, paper }: RegisterLine): string => {
  const stated = factWord(world, matter, 'urgency');
  if (stated !== undefined) return stated;
  if (matter.facts['especially_urgent']?.value === true) return '特别紧急';
  return paper?.urgency === undefined ? NOT_STATED : (printed(paper).urgency ?? NOT_STATED);
};

/**
 * Who sent it (来文单位): the organs that issue the paper by its parts, or the unit that brought it in itself. What the office registers for
 * somebody else says only the direction it came from, where that was stated.
 */
export const senderOf = ({ world, matter, paper }: RegisterLine): string => {
  if (paper !== null && paper.issuers.length > 0) return paper.issuers.join('、');
  const unit = world.directory.units.find(({ id }) => id === matter.unit);
  if (unit !== undefined && unit.kind !== 'office' && unit.kind !== 'government') return namesIn(world.directory).unit(matter.unit);
  const origin = factWord(world, matter, 'origin');
  return origin === undefined ? NOT_STATED : `${NOT_STATED}（${origin}来文）`;
};

/** The number that the sender gave it (来文字号). */
export const senderNumberOf = ({ paper }: RegisterLine): string => {
  if (paper?.number === undefined) return NOT_STATED;
  const { mark, year, n } = paper.number;
  return year === undefined ? `${mark}第${n}号` : `${mark}〔${year}〕${n}号`;
};
