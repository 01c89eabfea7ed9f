import type { Words } from '../../expression/index.ts';
import type { Rulebook } from '../../rules/compile.ts';
import { acts } from '../../vocabulary/acts.ts';
import { checkpoints } from '../../vocabulary/checkpoints.ts';
import type { Bilingual } from '../../vocabulary/words.ts';
import { roleName } from '../names.ts';

/** What a sentence about a refusal of the slip is made from: the words of its detail, and what they are called. */
export interface Said {
  /** A word of the detail as it stands; empty when it is not given. */
  readonly word: (name: string) => string;
  readonly role: (name: string) => Bilingual;
  /** Roles named in the detail, separated by blanks. */
  readonly roles: (name: string) => Bilingual;
  /** Facts named in the detail, separated by blanks. */
  readonly facts: (name: string) => Bilingual;
  /** Acts or checkpoints named in the detail, separated by blanks. */
  readonly steps: (name: string) => Bilingual;
  /** Stages named in the detail as `act:role+role`, separated by blanks. */
  readonly stages: (name: string) => Bilingual;
}

export type Say = (said: Said) => Bilingual;

const STEPS: Readonly<Record<string, Bilingual>> = { ...checkpoints, ...acts };

const all = (names: string, call: (name: string) => Bilingual): Bilingual => {
  const called = names
    .split(' ')
    .filter((name) => name !== '')
    .map(call);
  return { zh: called.map(({ zh }) => zh).join('、'), en: called.map(({ en }) => en).join(', ') };
};

/** The words of a refusal. */
export const saidOf = (rulebook: Rulebook, words: Words, detail: Readonly<Record<string, string>>): Said => {
  const word = (name: string): string => detail[name] ?? '';
  const quoted = (name: string): Bilingual => {
    const { zh, en } = words.fact(name);
    return { zh: `“${zh}”`, en: `“${en}”` };
  };
  const step = (name: string): Bilingual => STEPS[name] ?? { zh: name, en: name };
  const stage = (name: string): Bilingual => {
    const [act = '', roles = ''] = name.split(':');
    const by = roles.split('+').map((role) => roleName(rulebook, role));
    return { zh: `${by.map(({ zh }) => zh).join('、')}${step(act).zh}`, en: `${step(act).en} by ${by.map(({ en }) => en).join(', ')}` };
  };
  return {
    word,
    role: (name) => roleName(rulebook, word(name)),
    roles: (name) => all(word(name), (role) => roleName(rulebook, role)),
    facts: (name) => all(word(name), quoted),
    steps: (name) => all(word(name), step),
    stages: (name) => all(word(name), stage),
  };
};

/** A sentence without words of its own. */
export const plain =
  (zh: string, en: string): Say =>
  () => ({ zh, en });
