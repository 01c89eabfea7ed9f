import { type Bilingual, type Body, boundsName, frequencyName, limitName, namesJoined, stageName, startName, wordsOf } from '@guiju/kernel';
import { composeStages } from '@guiju/kernel/rules/compose-stages';
import { type Standing, sameCase, standingIn } from './case-relation.ts';
import { type ComparedKind, type ComparedRule, caseOf, rulesOf } from './compared-rule.ts';
import type { CompareCell, CompareLine, CompareRow, CompareTopic } from './comparison.ts';
import { capabilitiesOf, lineOf, mergedLines, mostSpokenFirst, spoken } from './lines.ts';
import { actName } from './subjects.ts';

type CaseTopic = Extract<CompareTopic, 'route' | 'deadline' | 'cadence' | 'quota'>;

/** How a topic whose rules depend on the case is told: what belongs together, and what rules of one case say. */
interface Telling {
  /** What a rule is about; rules about the same thing are compared. Null when it says nothing on the topic. */
  readonly about: (body: Body) => { readonly key: string; readonly subject: Bilingual } | null;
  readonly lines: (rules: readonly ComparedRule[], when: (rule: ComparedRule) => Bilingual | null) => readonly CompareLine[];
}

const each =
  (text: (rule: ComparedRule) => Bilingual): Telling['lines'] =>
  (rules, when) =>
    rules.map((rule) => lineOf(rule.rulebook, text(rule), when(rule), [rule.provision.id]));

const limitOf = (body: Body) => (body.kind === 'deadline' ? body : body.kind === 'check' ? body.limit : undefined);

/** The stages of routes of one case as one course. */
const course = (rules: readonly ComparedRule[], when: Bilingual | null): readonly CompareLine[] => {
  const [first] = rules;
  if (first === undefined) return [];
  const ids = new Set(rules.map(({ provision }) => provision.id));
  const { stages } = composeStages(first.rules.routes.filter(({ id }) => ids.has(id)));
  const names = stages.map((stage) => stageName(first.rulebook, stage));
  const text = { zh: names.map(({ zh }) => zh).join(' → '), en: names.map(({ en }) => en).join(' → ') };
  return [lineOf(first.rulebook, text, when, [...ids])];
};

/** The topics whose rules depend on the case. */
const caseTopics: Readonly<Record<CaseTopic, Telling>> = {
  route: {
    about: (body) => ((body.stages ?? []).length > 0 ? { key: '', subject: { zh: '办理环节', en: 'course' } } : null),
    lines: (rules, when) => {
      const general = rules.filter((rule) => when(rule) === null);
      return [...course(general, null), ...rules.flatMap((rule) => (when(rule) === null ? [] : course([rule], when(rule))))];
    },
  },
  deadline: {
    about: (body) => {
      const limit = limitOf(body);
      if (limit === undefined) return null;
      const name = actName(limit.act);
      return { key: limit.act, subject: { zh: `${name.zh}时限`, en: `limit to ${name.en}` } };
    },
    lines: each(({ rulebook, rules, provision: { body } }) => {
      const limit = limitOf(body);
      if (limit === undefined) return { zh: '', en: '' };
      const words = wordsOf(rulebook, rules.kind.id);
      const [length, from] = [limitName(words, limit.within, limit.act), startName(words, limit.from)];
      const silent = body.kind === 'deadline' && body.on_silence === 'consent';
      return {
        zh: `${length.zh}（自${from.zh}起）${silent ? '，逾期视为同意' : ''}`,
        en: `${length.en} (from ${from.en})${silent ? ', silence is consent' : ''}`,
      };
    }),
  },
  cadence: {
    about: (body) => (body.kind === 'cadence' ? { key: '', subject: { zh: '频次', en: 'frequency' } } : null),
    lines: each(({ provision: { body } }) => (body.kind === 'cadence' ? frequencyName(body) : { zh: '', en: '' })),
  },
  quota: {
    about: (body) =>
      body.kind === 'quota' ? { key: `${body.measure ?? `counted ${body.per ?? ''}`} ${body.window ?? ''}`, subject: body.counts } : null,
    lines: each(({ provision: { body } }) => (body.kind === 'quota' ? boundsName(body) : { zh: '', en: '' })),
  },
};

/** Cases that rules about one thing tell apart: each case once, however it is written. */
const casesOf = (rules: readonly ComparedRule[]): readonly ComparedRule[] => {
  const cases: ComparedRule[] = [];
  for (const rule of rules) if (!cases.some((known) => sameCase(known, rule))) cases.push(rule);
  return cases;
};

/** Whether a rule that holds in a part of the cases says there what is said generally; where it is an exception, it takes a place. */
const saysTheSame = (rule: ComparedRule, general: readonly ComparedRule[], lines: Telling['lines']): boolean => {
  const said = (rules: readonly ComparedRule[]) =>
    mergedLines(
      rule.rulebook,
      lines(rules, () => null),
    ).map(({ text }) => text.zh);
  const { index } = rule.compiled;
  const left = general.filter(({ compiled }) => !compiled.exceptions.includes(index) && !compiled.yieldsTo.includes(index));
  return said([...left, rule].toSorted((a, b) => a.compiled.index - b.compiled.index)).join() === said(general).join();
};

const cellOf = (kind: ComparedKind, own: readonly ComparedRule[], of: ComparedRule, lines: Telling['lines']): CompareCell => {
  const standings = own.map((rule) => ({ rule, standing: standingIn(of, rule) }));
  const among = (wanted: Standing) => standings.flatMap(({ rule, standing }) => (standing === wanted ? [rule] : []));
  const foremost = new Set(among('general').map(({ compiled }) => compiled.index));
  const yields = ({ compiled }: ComparedRule): boolean => compiled.yieldsTo.some((index) => foremost.has(index));
  const standingFirst = (wanted: Standing) => among(wanted).filter((rule) => !yields(rule));
  const [general, partly] = [standingFirst('general'), standingFirst('partly')];
  // Where nothing is said of the whole case, what is said of its parts is told with their conditions.
  if (general.length === 0) return { government: kind.government, lines: mergedLines(kind.rulebook, lines(partly, caseOf)), otherwise: [] };
  const otherwise = partly.filter((rule) => !saysTheSame(rule, general, lines)).map(({ provision }) => provision.id);
  return {
    government: kind.government,
    lines: mergedLines(
      kind.rulebook,
      lines(general, () => null),
    ),
    otherwise,
  };
};

/** The rows of a topic for one kind of matter: one for each case that any of the rulebooks tells apart. */
export const caseRows = (topic: CaseTopic, kinds: readonly ComparedKind[]): readonly CompareRow[] => {
  const { about, lines } = caseTopics[topic];
  const speaking = kinds
    .flatMap((kind) => rulesOf(kind))
    .flatMap((rule) => {
      const found = about(rule.provision.body);
      return found === null ? [] : [{ rule, ...found }];
    });
  return [...Map.groupBy(speaking, ({ key }) => key)].flatMap(([key, together]) => {
    const rules = together.map(({ rule }) => rule);
    const found = casesOf(rules).map((of): CompareRow => {
      const cells = kinds.map((kind) =>
        cellOf(
          kind,
          rules.filter(({ government }) => government === kind.government),
          of,
          lines,
        ),
      );
      const cited = new Set(cells.flatMap((cell) => cell.lines.flatMap(({ provisions }) => provisions)));
      const [capability, ...further] = capabilitiesOf(rules.flatMap(({ provision }) => (cited.has(provision.id) ? [provision] : [])));
      const subject = together.find(({ rule }) => rule === of)?.subject ?? namesJoined([]);
      return {
        id: [topic, of.rules.kind.id, key, of.caseText].join(' '),
        topic,
        capability,
        capabilities: [capability, ...further],
        kind: of.rules.kind.id,
        subject,
        when: caseOf(of),
        cells,
        ...spoken(cells),
      };
    });
    return mostSpokenFirst(found);
  });
};
