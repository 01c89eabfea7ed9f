import type { Rulebook } from '../rules/compile.ts';
import type { Finding } from '../rules/explanation.ts';
import type { SlipCode } from '../slip/codes.ts';
import type { Bilingual, KindId } from '../vocabulary/words.ts';
import { citation, wordsOf } from './names.ts';
import { course } from './slip/course.ts';
import { file } from './slip/file.ts';
import { type Say, saidOf } from './slip/say.ts';
import { seal } from './slip/seal.ts';
import { seats } from './slip/seats.ts';
import { who } from './slip/who.ts';

/** The sentence of every code with which the slip refuses. */
export const sentences: Readonly<Record<SlipCode, Say>> = { ...who, ...seats, ...course, ...file, ...seal };

const isSlipCode = (code: string): code is SlipCode => Object.hasOwn(sentences, code);

/** One sentence about a refusal of the slip, with the article where a provision is the reason, and the way out. Null for other codes. */
export const slipMessage = (rulebook: Rulebook, kind: KindId, { code, detail = {}, provision }: Finding): Bilingual | null => {
  if (!isSlipCode(code)) return null;
  const { zh, en } = sentences[code](saidOf(rulebook, wordsOf(rulebook, kind), detail));
  if (provision === undefined || !rulebook.byId.has(provision)) return { zh, en };
  const cited = citation(rulebook, provision);
  return { zh: `${cited.zh}：${zh}`, en: `A${cited.en.slice(1)}: ${en}` };
};
