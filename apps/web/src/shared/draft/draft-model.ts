import type { CommandInput, NewMatter } from '@guiju/contract';
import type { Attachment, Matter, Role, UnitId } from '@guiju/kernel';
import type { FactValues } from '../fact-groups.ts';
import { partsOf, plainLines, type WrittenPaper, writtenOf } from '../paper/written-paper.ts';

/** How the paper is named as the source of a fact; it is kept with the fact. */
export const PAPER_SOURCE = '文稿';

/** Everything a person types into the form of a matter. */
export interface DraftValues {
  readonly title: string;
  /** The text where it is written as plain text. */
  readonly text: string;
  /** The paper by its parts; null where it is written as plain text. */
  readonly paper: WrittenPaper | null;
  readonly attachments: readonly Attachment[];
  readonly facts: FactValues;
  /** Facts that were read off the paper and confirmed by a person. */
  readonly fromPaper: readonly string[];
  readonly unitsFor: Readonly<Record<Role, readonly UnitId[]>>;
  /** Whose matter it is and which area of work it belongs to; fixed once the draft exists. */
  readonly unit: UnitId;
  readonly area: string | null;
}

/** What is written of the paper itself. */
export type Content = Pick<DraftValues, 'title' | 'text' | 'paper' | 'attachments'>;

/** A form with nothing in it; `paper` is the beginning of one that is written by its parts. */
export const emptyDraft = (unit: UnitId, paper: WrittenPaper | null = null): DraftValues => ({
  title: '',
  text: '',
  paper,
  attachments: [],
  facts: {},
  fromPaper: [],
  unitsFor: {},
  unit,
  area: null,
});

/** What the form shows of a matter that exists. */
export const draftOf = ({ content, facts, units_for, unit, area }: Matter): DraftValues => ({
  title: content.title,
  text: content.paper === undefined ? content.text : '',
  paper: content.paper === undefined ? null : writtenOf(content.paper),
  attachments: content.attachments,
  facts: Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value])),
  fromPaper: Object.entries(facts).flatMap(([name, { source }]) => (source === PAPER_SOURCE ? [name] : [])),
  unitsFor: units_for,
  unit,
  area,
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The content as it is sent: title and text follow from the paper where it is written by its parts. */
export const contentOf = ({ title, text, paper, attachments }: Content) => {
  const files = attachments.map((each) => ({ ...each }));
  if (paper === null) return { title, text, attachments: files };
  const parts = partsOf(paper, title);
  return { title, text: plainLines(parts).join('\n'), paper: { ...parts }, attachments: files };
};

const named = (units: DraftValues['unitsFor']): readonly (readonly [Role, UnitId[]])[] =>
  Object.entries(units).map(([role, ids]) => [role, [...ids]]);

/** Whether two forms say the same. */
export const isUnchanged = (before: DraftValues, after: DraftValues): boolean => same(sorted(before), sorted(after));

/** The order in which facts and units were filled in does not matter. */
const sorted = ({ facts, unitsFor, ...rest }: DraftValues) => [
  contentOf(rest),
  rest.attachments.map(({ hash, name }) => [hash, name]),
  rest.unit,
  rest.area,
  Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)),
  Object.entries(unitsFor)
    .filter(([, units]) => units.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
];

/** Facts that somebody stated, and those that were confirmed from the paper. */
const bySource = (facts: FactValues, fromPaper: readonly string[]) => {
  const of = (isPaper: boolean) => Object.fromEntries(Object.entries(facts).filter(([name]) => fromPaper.includes(name) === isPaper));
  return { stated: of(false), confirmed: of(true) };
};

const isEmpty = (facts: FactValues): boolean => Object.keys(facts).length === 0;

/** Facts taken over from the paper, marked as such. */
export const withProposed = ({ facts, fromPaper }: Pick<DraftValues, 'facts' | 'fromPaper'>, taken: FactValues) => ({
  facts: { ...facts, ...taken },
  fromPaper: [...new Set([...fromPaper, ...Object.keys(taken)])],
});

/** Facts as somebody changed them by hand: what was changed is no longer from the paper. */
export const withStated = ({ facts: before, fromPaper }: Pick<DraftValues, 'facts' | 'fromPaper'>, facts: FactValues) => ({
  facts,
  fromPaper: fromPaper.filter((name) => same(before[name], facts[name])),
});

/** The request that makes the draft. */
export const newMatterOf = (kind: string, values: DraftValues): Omit<NewMatter, 'command_id'> => {
  const { stated, confirmed } = bySource(values.facts, values.fromPaper);
  return {
    kind,
    unit: values.unit,
    ...(values.area === null ? {} : { area: values.area }),
    content: contentOf(values),
    ...(isEmpty(stated) ? {} : { facts: stated }),
    ...(isEmpty(confirmed) ? {} : { sourced: [{ source: PAPER_SOURCE, facts: confirmed }] }),
    units_for: Object.fromEntries(named(values.unitsFor).filter(([, units]) => units.length > 0)),
  };
};

/** Facts that differ; a claim taken back is stated as absent. */
export const changedFacts = (before: FactValues, after: FactValues): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(after).filter(([name, value]) => !same(before[name], value))),
  ...Object.fromEntries(
    Object.entries(before)
      .filter(([name, value]) => value !== null && !(name in after))
      .map(([name]) => [name, null]),
  ),
});

/** The commands that bring a saved draft to what the form says now, in their order; none when nothing changed. */
export const changesOf = (before: DraftValues, after: DraftValues): readonly CommandInput[] => {
  const { stated, confirmed } = bySource(changedFacts(before.facts, after.facts), after.fromPaper);
  const units = named(after.unitsFor).filter(([role, ids]) => !same(before.unitsFor[role] ?? [], ids));
  return [
    ...(same(contentOf(before), contentOf(after)) ? [] : [{ type: 'edit_content' as const, content: contentOf(after) }]),
    ...(isEmpty(stated) ? [] : [{ type: 'state_facts' as const, facts: stated }]),
    ...(isEmpty(confirmed) ? [] : [{ type: 'state_facts' as const, facts: confirmed, source: PAPER_SOURCE }]),
    ...units.map(([role, ids]) => ({ type: 'name_units' as const, role, units: ids })),
  ];
};
