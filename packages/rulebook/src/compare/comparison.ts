import type { Bilingual, KindId, ProvisionId } from '@guiju/kernel';

/** What is compared: who acts, how long, how often, how many, what is checked, told, kept, decided, and who sits where. */
export const compareTopics = {
  route: { zh: '谁来办、谁签发', en: 'who acts and signs' },
  deadline: { zh: '办理时限', en: 'limits' },
  cadence: { zh: '会议频次', en: 'how often' },
  quota: { zh: '总量控制', en: 'caps' },
  check: { zh: '检查与后果', en: 'checks and what follows' },
  notice: { zh: '报告与告知', en: 'notices' },
  record: { zh: '存档', en: 'records' },
  power: { zh: '权限与委托', en: 'powers' },
  composition: { zh: '组成与列席', en: 'composition' },
} as const satisfies Record<string, Bilingual>;

export type CompareTopic = keyof typeof compareTopics;

/** One thing that a government's rules say; `when` is null where it holds in every case of the row. */
export interface CompareLine {
  readonly text: Bilingual;
  readonly when: Bilingual | null;
  readonly provisions: readonly ProvisionId[];
  readonly articles: readonly string[];
}

/** What one government's rules say on a topic. */
export interface CompareCell {
  readonly government: string;
  readonly lines: readonly CompareLine[];
  /** Provisions that say otherwise for a part of the cases; each of them has a row of its own. */
  readonly otherwise: readonly ProvisionId[];
}

/** One topic, and for rules that depend on the case one case of it; a cell for each government, in the order asked. */
export interface CompareRow {
  readonly id: string;
  readonly topic: CompareTopic;
  readonly capability: string;
  /** Every capability whose provisions stand in the row. */
  readonly capabilities: readonly string[];
  readonly kind: KindId | null;
  /** What it is about, e.g. the act, the item or the fact. */
  readonly subject: Bilingual;
  /** The case; null for any. */
  readonly when: Bilingual | null;
  readonly cells: readonly CompareCell[];
  /** How many governments say something. */
  readonly speaking: number;
  /** Whether those that say something say different things. */
  readonly differs: boolean;
}

/** Governments side by side. */
export interface Comparison {
  readonly governments: readonly {
    readonly government: string;
    readonly edition: string;
    readonly name: Bilingual;
    readonly title: Bilingual;
  }[];
  readonly capabilities: readonly { readonly id: string; readonly name: Bilingual; readonly rows: number }[];
  readonly rows: readonly CompareRow[];
}
