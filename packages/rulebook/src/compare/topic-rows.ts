import {
  type Bilingual,
  type Body,
  checkpointName,
  effectOf,
  entrustName,
  lengthName,
  kinds as matterKinds,
  meetingTypes,
  type Provision,
  type Rulebook,
  roleNames,
  sentence,
  wordsOf,
} from '@guiju/kernel';
import { type ComparedRule, caseOf, comparedKinds, rulesOf } from './compared-rule.ts';
import type { CompareLine, CompareRow, CompareTopic } from './comparison.ts';
import { capabilitiesOf, lineOf, mergedLines, mostSpokenFirst, spoken } from './lines.ts';
import { generalNames } from './subjects.ts';

type PlainTopic = Extract<CompareTopic, 'check' | 'notice' | 'record' | 'power' | 'composition'>;

/** One thing that a provision says on a topic; what has the same key stands in one row. */
interface Said {
  readonly topic: PlainTopic;
  readonly key: string;
  readonly subject: Bilingual;
  readonly kind: string | null;
  readonly text: Bilingual;
  readonly when: Bilingual | null;
}

interface Entry extends Said {
  readonly rulebook: Rulebook;
  readonly provision: Provision;
}

const joinedBy = (parts: readonly (Bilingual | null)[], zh: string, en: string): Bilingual => {
  const said = parts.filter((part) => part !== null);
  return { zh: said.map((part) => part.zh).join(zh), en: said.map((part) => part.en).join(en) };
};

const EFFECTS = {
  refuse: { zh: '不符合的不予办理', en: 'else refused' },
  return: { zh: '不符合的退回', en: 'else returned' },
  warn: { zh: '不符合的提醒', en: 'else warned' },
} as const satisfies Record<string, Bilingual>;

/** What a provision demands, by the fact it demands it of; what a person judges stands together for each capability. */
const demanded = (rule: ComparedRule): readonly Said[] => {
  const { provision, compiled, rulebook, rules } = rule;
  const { require } = compiled;
  const { judge, at } = provision.body;
  const effect = EFFECTS[effectOf(provision)];
  const when = caseOf(rule);
  const words = wordsOf(rulebook, rules.kind.id);
  const place = at === undefined ? null : { zh: `${checkpointName(at).zh}时`, en: `at ${checkpointName(at).en}` };
  const told = (text: Bilingual): Bilingual => ({
    zh: `${place === null ? '' : `${place.zh}：`}${text.zh}；${effect.zh}`,
    en: `${place === null ? '' : `${place.en}: `}${text.en}; ${effect.en}`,
  });
  const common = { topic: 'check', kind: rules.kind.id, when } as const;
  const asked = new Set(compiled.when?.names ?? []);
  const fact = require?.names.find((name) => !asked.has(name)) ?? require?.names[0];
  return [
    ...(require === null || fact === undefined
      ? []
      : [{ ...common, key: fact, subject: words.fact(fact), text: told(sentence(require.tree, words, rules.scope)) }]),
    ...(judge === undefined
      ? []
      : [{ ...common, key: `judge ${provision.capability}`, subject: { zh: '由人判断', en: 'judged by a person' }, text: told(judge) }]),
  ];
};

type Telling = (rule: ComparedRule) => Pick<Said, 'topic' | 'key' | 'subject' | 'text'> | null;

const told: Telling = ({ provision: { body }, rulebook, rules }) => {
  if (body.kind === 'notice') {
    const teller = roleNames(rulebook, body.by === undefined ? undefined : [body.by]);
    const length = body.within === undefined ? null : lengthName(wordsOf(rulebook, rules.kind.id), body.within);
    const on = checkpointName(body.on);
    return {
      topic: 'notice',
      key: body.to.toSorted().join(' '),
      subject: { zh: `告知${generalNames(body.to).zh}`, en: `to ${generalNames(body.to).en}` },
      text: {
        zh: `${on.zh}时${teller === null ? '' : `由${teller.zh}`}${length === null ? '' : length.zh}告知：${body.about.zh}`,
        en: `at ${on.en}${teller === null ? '' : ` by ${teller.en}`}${length === null ? '' : ` ${length.en}`}: ${body.about.en}`,
      },
    };
  }
  if (body.kind === 'record') {
    const at = body.at === undefined ? null : { zh: `${checkpointName(body.at).zh}前`, en: `before ${checkpointName(body.at).en}` };
    return { topic: 'record', key: body.item, subject: body.name, text: joinedBy([at, body.name], '：', ': ') };
  }
  return null;
};

const seatsOf = (rulebook: Rulebook, body: Extract<Body, { readonly kind: 'composition' }>): Bilingual => {
  const part = (zh: string, en: string, names: Bilingual | null): Bilingual | null =>
    names === null ? null : { zh: `${zh}：${names.zh}`, en: `${en}: ${names.en}` };
  return joinedBy(
    [
      part('主持', 'chair', roleNames(rulebook, body.chair === undefined ? undefined : [body.chair])),
      part('组成人员', 'members', roleNames(rulebook, body.members)),
      part('列席', 'sit in', roleNames(rulebook, body.attends)),
      part('邀请', 'invited', roleNames(rulebook, body.invited)),
    ],
    '；',
    '; ',
  );
};

/** What is said of powers and bodies; it may concern no kind of matter. */
const standing = (rulebook: Rulebook, provision: Provision): Omit<Said, 'when'> | null => {
  const { body, capability } = provision;
  if (body.kind === 'power') {
    const text = joinedBy([body.power, entrustName(rulebook, body)], '；', '; ');
    const key = `${capability} ${body.holder.toSorted().join(' ')}`;
    return { topic: 'power', key, kind: null, subject: generalNames(body.holder), text };
  }
  if (body.kind !== 'composition') return null;
  const text = seatsOf(rulebook, body);
  if (text.zh === '') return null;
  const name = Object.entries(meetingTypes).find(([type]) => type === body.body)?.[1] ?? generalNames([body.body]);
  return { topic: 'composition', key: body.body, kind: null, subject: name, text };
};

const entriesOf = (rulebook: Rulebook): readonly Entry[] => {
  const ofMatters = Object.keys(matterKinds).flatMap((kind) =>
    comparedKinds([rulebook], kind)
      .flatMap(rulesOf)
      .flatMap((rule): readonly Entry[] => {
        const found = told(rule);
        const own = found === null ? [] : [{ ...found, kind, when: caseOf(rule) }];
        return [...demanded(rule), ...own].map((said) => ({ ...said, rulebook, provision: rule.provision }));
      }),
  );
  const ofOffice = rulebook.data.provisions.flatMap((provision): readonly Entry[] => {
    const found = standing(rulebook, provision);
    return found === null ? [] : [{ ...found, when: null, rulebook, provision }];
  });
  return [...ofMatters, ...ofOffice];
};

const lineOfEntry = ({ rulebook, provision, text, when }: Entry): CompareLine => lineOf(rulebook, text, when, [provision.id]);

/** Rows of the topics that need no case: what is demanded, told, kept, decided, and who sits where. */
export const topicRows = (rulebooks: readonly Rulebook[]): readonly CompareRow[] => {
  const entries = rulebooks.flatMap(entriesOf);
  const rows = [...Map.groupBy(entries, ({ topic, kind, key }) => `${topic} ${kind ?? ''} ${key}`)].flatMap(([id, together]) => {
    const [first] = together;
    if (first === undefined) return [];
    const cells = rulebooks.map((rulebook) => {
      const lines = together.filter((entry) => entry.rulebook === rulebook).map(lineOfEntry);
      return { government: rulebook.data.government, lines: mergedLines(rulebook, lines), otherwise: [] };
    });
    const [capability, ...further] = capabilitiesOf(together.map(({ provision }) => provision));
    const { topic, kind, subject } = first;
    return [{ id, topic, capability, capabilities: [capability, ...further], kind, subject, when: null, cells, ...spoken(cells) }];
  });
  return mostSpokenFirst(rows);
};
