import type { Fault } from '../places.ts';
import { caseWords } from '../search/case-words.ts';
import { every, not } from '../search/kind-search.ts';
import { type Book, bodyFault, type Check, notSettled } from './check.ts';

/** Cases to show; the first ones tell where to look. */
const EXAMPLES = 4;

const gapsOf = ({ rules, cases }: Book['kinds'][number]): readonly Fault[] => {
  const signing = rules.routes.filter(({ stages }) => stages.some(({ slot }) => slot.act === 'sign')).map(({ index }) => index);
  const first = rules.provisions[signing[0] ?? -1]?.provision;
  if (first === undefined) return [];
  const outcome = cases.search(signing, every(signing.map((index) => not(cases.applies(index)))), EXAMPLES);
  const kind = rules.kind.name;
  if (outcome.result === 'none') return [];
  if (outcome.result === 'too_many')
    return [notSettled(first, [], `是否每件${kind.zh}都有签发人`, `whether every ${kind.en} has a signer`)];
  const words = outcome.examples.map((example) => caseWords(rules.kind, example));
  const message = {
    zh: `当〔${words.map(({ zh }) => zh).join('；')}〕时，没有哪一条规定由谁签发`,
    en: `with (${words.map(({ en }) => en).join('; ')}), no provision says who signs`,
  };
  return [bodyFault('warning', 'no_signer', first, ['stages'], message)];
};

/** For kinds of matter that are signed, cases in which no provision says by whom; the text may really leave it open. */
export const missingSigners: Check = ({ kinds }) => kinds.flatMap(gapsOf);
