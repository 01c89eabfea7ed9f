import type { FactDefinition } from './kind.ts';
import type { Bilingual } from './words.ts';

type Names = Readonly<Record<string, Bilingual>>;

/** A fact that is true or false. */
export const flag = (zh: string, en: string): FactDefinition => ({ name: { zh, en }, type: { type: 'boolean' } });
/** A fact that is a number. */
export const number = (zh: string, en: string): FactDefinition => ({ name: { zh, en }, type: { type: 'number' } });
/** A fact in free words. */
export const text = (zh: string, en: string): FactDefinition => ({ name: { zh, en }, type: { type: 'text' } });
/** A fact that is a calendar day. */
export const date = (zh: string, en: string): FactDefinition => ({ name: { zh, en }, type: { type: 'date' } });
/** A fact that is a moment. */
export const datetime = (zh: string, en: string): FactDefinition => ({ name: { zh, en }, type: { type: 'datetime' } });

/** A fact that is one of the named values. */
export const choice = (zh: string, en: string, values: Names): FactDefinition => ({
  name: { zh, en },
  type: { type: 'enum', values: Object.keys(values) },
  values,
});

/** A fact that is any number of the named values. */
export const choices = (zh: string, en: string, values: Names): FactDefinition => ({
  name: { zh, en },
  type: { type: 'list', of: { type: 'enum', values: Object.keys(values) } },
  values,
});

/** The same fact as a claim: it counts only when somebody makes it. */
export const claim = (fact: FactDefinition): FactDefinition => ({ ...fact, claim: true });

/** The same fact with one sentence for the clerk who fills it in. */
export const hinted = (fact: FactDefinition, zh: string, en: string): FactDefinition => ({ ...fact, hint: { zh, en } });

/** The value of a claim that nobody makes. */
export const none: Names = { none: { zh: '无', en: 'none' } };
