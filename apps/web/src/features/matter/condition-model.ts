import { type Bilingual, type KindId, parseExpression, type Rulebook, sentence, type Trace, wordsOf } from '@guiju/kernel';

const isTruth = (result: unknown): boolean => typeof result === 'boolean' || result === 'unknown';

/** A condition that stands for itself: none of its parts is a condition. */
const isPlain = ({ parts }: Trace): boolean => !parts.some(({ result, parts: inner }) => isTruth(result) && inner.length > 0);

/** The conditions of which a condition is made, down to those that compare facts; in the order they are written. */
export function conditionsOf(trace: Trace): readonly Trace[] {
  if (!isTruth(trace.result)) return [];
  return isPlain(trace) ? [trace] : trace.parts.flatMap(conditionsOf);
}

/** A condition as a sentence; as it is written where it cannot be said. */
export function saidInWords(rulebook: Rulebook, kind: KindId, text: string): Bilingual {
  const parsed = parseExpression(text);
  return parsed.ok ? sentence(parsed.tree, wordsOf(rulebook, kind), rulebook.forKind(kind)?.scope) : { zh: text, en: text };
}
