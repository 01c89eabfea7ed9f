import type { Expression, Trace } from '../expression/index.ts';
import type { CompiledProvision, Rulebook } from '../rules/compile.ts';
import type { Finding } from '../rules/explanation.ts';
import { recordFact } from '../rules/kinds/record.ts';
import { nestFacts } from '../rules/read-facts.ts';
import type { Bilingual, KindId } from '../vocabulary/words.ts';
import { valueName, wordsOf } from './names.ts';

/** What a sentence about a finding is made from. */
export interface Speech {
  readonly rulebook: Rulebook;
  readonly kind: KindId;
  readonly provision: CompiledProvision;
  readonly finding: Finding;
}

const isRecord = (name: string): boolean => name.startsWith(recordFact(''));

/** The facts because of which a demand does not hold, with their values: `“主送机关数”为2`. Null when no fact shows it. */
export const found = ({ rulebook, kind, provision, finding }: Speech): Bilingual | null => {
  const words = wordsOf(rulebook, kind);
  const names = new Set([...against(provision, finding), ...(provision.work.reads ?? []).map(({ name }) => name)]);
  const parts = [...names].map((name) => {
    const [fact, value] = [words.fact(name), finding.facts[name]];
    if (isRecord(name)) return { zh: `“${fact.zh}”没有存档`, en: `“${fact.en}” is not on file` };
    const said = valueName(words, name, value);
    const isGiven = value !== undefined && value !== null;
    return { zh: `“${fact.zh}”${isGiven ? '为' : ''}${said.zh}`, en: `“${fact.en}” is ${said.en}` };
  });
  return parts.length === 0 ? null : { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') };
};

const against = ({ require }: CompiledProvision, { facts }: Finding): readonly string[] => {
  if (require === null) return [];
  const names = failing(require.tree, require.trace(nestFacts(facts)));
  return require.names.filter((name) => names.includes(name));
};

/** Names in a condition that is false, without those of parts that hold or are not known: they are not why. */
const failing = (tree: Expression, trace: Trace): readonly string[] => {
  if (tree.kind !== 'and' && tree.kind !== 'or') return namesIn(trace);
  return tree.parts.flatMap((part, i) => {
    const traced = trace.parts[i];
    return traced?.result === false ? failing(part, traced) : [];
  });
};

const namesIn = ({ text, parts }: Trace): readonly string[] => (parts.length === 0 ? [text] : parts.flatMap(namesIn));

/** What to do about facts and records that are missing: `请填写“事项数”，并将“答复”存档`. Null when none are. */
export const completion = (rulebook: Rulebook, kind: KindId, missing: readonly string[]): Bilingual | null => {
  const words = wordsOf(rulebook, kind);
  const quoted = (names: readonly string[]): Bilingual | null => {
    const said = names.map((name) => words.fact(name));
    return said.length === 0 ? null : { zh: said.map(({ zh }) => `“${zh}”`).join('、'), en: said.map(({ en }) => `“${en}”`).join(', ') };
  };
  const [fields, records] = [quoted(missing.filter((name) => !isRecord(name))), quoted(missing.filter(isRecord))];
  const steps = [
    fields === null ? null : { zh: `填写${fields.zh}`, en: `fill in ${fields.en}` },
    records === null ? null : { zh: `将${records.zh}存档`, en: `put ${records.en} on file` },
  ].filter((step) => step !== null);
  return steps.length === 0 ? null : { zh: `请${steps.map(({ zh }) => zh).join('，并')}`, en: steps.map(({ en }) => en).join(', and ') };
};
