import { sentence } from '../expression/index.ts';
import type { CompiledProvision, Rulebook } from '../rules/compile.ts';
import type { Finding } from '../rules/explanation.ts';
import type { Body, ProvisionKind } from '../rules/rulebook.ts';
import { acts } from '../vocabulary/index.ts';
import type { Bilingual, KindId } from '../vocabulary/words.ts';
import { lengthName, valueName, wordsOf } from './names.ts';

/** What a sentence about a finding is made from. */
export interface Speech {
  readonly rulebook: Rulebook;
  readonly kind: KindId;
  readonly provision: CompiledProvision;
  readonly finding: Finding;
}

type Said<K extends ProvisionKind> = (body: Extract<Body, { readonly kind: K }>, speech: Speech) => Bilingual | null;

const nothing = (): null => null;

/** What each kind demands by itself, besides `require` and `judge`. */
const demands: { readonly [K in ProvisionKind]: Said<K> } = {
  route: nothing,
  check: nothing,
  deadline: ({ within, act, done }, { rulebook, kind }) => {
    if (done === undefined) return null;
    const length = lengthName(wordsOf(rulebook, kind), within);
    return { zh: `要求${length.zh}${acts[act].zh}`, en: `wants “${acts[act].en}” ${length.en}` };
  },
  quota: ({ counts, max, min }) => {
    const bounds = [
      max === undefined ? null : { zh: `不超过${max}`, en: `at most ${max}` },
      min === undefined ? null : { zh: `不少于${min}`, en: `at least ${min}` },
    ];
    const given = bounds.filter((bound) => bound !== null);
    if (given.length === 0) return null;
    return {
      zh: `要求${counts.zh}${given.map(({ zh }) => zh).join('且')}`,
      en: `wants ${counts.en}: ${given.map(({ en }) => en).join(' and ')}`,
    };
  },
  cadence: nothing,
  record: ({ name }) => ({ zh: `要求“${name.zh}”存档`, en: `wants “${name.en}” on file` }),
  notice: nothing,
  composition: nothing,
  power: nothing,
  principle: nothing,
};

const demandOf = <K extends ProvisionKind>(kind: K, body: Extract<Body, { readonly kind: K }>, speech: Speech): Bilingual | null =>
  demands[kind](body, speech);

/** What the article demands here, as the end of a sentence that begins with the article. */
export const demanded = (speech: Speech): Bilingual => {
  const { rulebook, kind, provision } = speech;
  const { body, gist } = provision.provision;
  const parts: Bilingual[] = [];
  if (provision.require !== null) {
    const said = sentence(provision.require.tree, wordsOf(rulebook, kind), rulebook.forKind(kind)?.scope);
    parts.push({ zh: `要求${said.zh}`, en: `demands that ${said.en}` });
  }
  const own = demandOf(body.kind, body, speech);
  if (own !== null) parts.push(own);
  if (parts.length === 0) return { zh: `规定：${(body.judge ?? gist).zh}`, en: `says: ${(body.judge ?? gist).en}` };
  return { zh: parts.map(({ zh }) => zh).join('，并'), en: parts.map(({ en }) => en).join(', and ') };
};

/** The facts that the demand looks at, with their values: `“主送机关数”为2`. */
export const found = ({ rulebook, kind, provision, finding }: Speech): Bilingual | null => {
  const words = wordsOf(rulebook, kind);
  const names = new Set([...(provision.require?.names ?? []), ...(provision.work.reads ?? []).map(({ name }) => name)]);
  const parts = [...names].map((name) => {
    const [fact, value] = [words.fact(name), valueName(words, name, finding.facts[name])];
    return { zh: `“${fact.zh}”为${value.zh}`, en: `“${fact.en}” is ${value.en}` };
  });
  return parts.length === 0 ? null : { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') };
};
