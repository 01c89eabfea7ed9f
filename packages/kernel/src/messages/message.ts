import type { Rulebook } from '../rules/compile.ts';
import type { Finding } from '../rules/explanation.ts';
import type { Bilingual, KindId } from '../vocabulary/words.ts';
import { findingMessage } from './rules.ts';
import { slipMessage } from './slip.ts';

/** The sentence of any finding, of the rules or of the slip; its bare code when it has none, which a test keeps from happening. */
export const message = (rulebook: Rulebook, kind: KindId, finding: Finding): Bilingual =>
  slipMessage(rulebook, kind, finding) ?? findingMessage(rulebook, kind, finding) ?? { zh: finding.code, en: finding.code };
