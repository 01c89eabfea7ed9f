import {
  acts,
  type Bilingual,
  type Body,
  checkpointName,
  checkpoints,
  lengthName,
  type ProvisionId,
  type ProvisionKind,
  roleName,
  type StageRule,
} from '@guiju/kernel';
import { type About, joined, rolesNamed } from './about.ts';
import { termWords } from './words.ts';

type Line = readonly [name: Bilingual, text: Bilingual | null];
/** How other provisions are cited: by their articles alone, or with their gists. */
export interface Cited {
  readonly articles: (ids: readonly ProvisionId[]) => Bilingual | null;
  readonly gists: (ids: readonly ProvisionId[]) => Bilingual | null;
}
type Lines<K extends ProvisionKind> = (
  about: About,
  body: Extract<Body, { readonly kind: K }>,
  cited: Cited,
  stagesWhen: Bilingual | null,
) => readonly Line[];

const stageName = ({ rulebook }: About, { act, roles, join }: StageRule): Bilingual => {
  const names = roles.map((role) => roleName(rulebook, role));
  const how = { all: ['和', ' and ', ''], any: ['或', ' or ', ''], in_turn: ['、', ', then ', '依次'] }[join];
  const [zh = '', en = '', turn = ''] = how;
  return {
    zh: `${names.map((name) => name.zh).join(zh)}${names.length > 1 ? turn : ''}${acts[act].zh}`,
    en: `${acts[act].en} by ${names.map((name) => name.en).join(en)}`,
  };
};

const inOrder = (names: readonly Bilingual[]): Bilingual | null =>
  names.length === 0 ? null : { zh: names.map(({ zh }) => zh).join(' → '), en: names.map(({ en }) => en).join(' → ') };

const isCheckpoint = (id: string): id is keyof typeof checkpoints => Object.hasOwn(checkpoints, id);

/** A limit starts at a checkpoint or on the day that a fact names. */
const startName = ({ words }: About, from: string): Bilingual => (isCheckpoint(from) ? checkpointName(from) : words.fact(from));

const windows: Readonly<Record<string, Bilingual>> = {
  year: { zh: '每年', en: 'a year' },
  half_year: { zh: '每半年', en: 'a half-year' },
  quarter: { zh: '每季度', en: 'a quarter' },
  month: { zh: '每月', en: 'a month' },
};

const amount = ({ counts, max, min, window }: Extract<Body, { readonly kind: 'quota' }>): Bilingual => {
  const bounds = [
    ...(min === undefined ? [] : [{ zh: `不少于 ${min}`, en: `at least ${min}` }]),
    ...(max === undefined ? [] : [{ zh: `不超过 ${max}`, en: `at most ${max}` }]),
  ];
  const said = bounds.length === 0 ? [{ zh: '只计数，条文没有写限额', en: 'counted only, the text gives no figure' }] : bounds;
  const span = window === undefined ? { zh: '', en: '' } : (windows[window] ?? { zh: window, en: window });
  return {
    zh: `${span.zh}${counts.zh}：${said.map(({ zh }) => zh).join('、')}`,
    en: `${counts.en}${span.en === '' ? '' : ` ${span.en}`}: ${said.map(({ en }) => en).join(', ')}`,
  };
};

const periods: Readonly<Record<string, Bilingual>> = {
  '1 months': { zh: '每月', en: 'month' },
  '3 months': { zh: '每季度', en: 'quarter' },
  '6 months': { zh: '每半年', en: 'half-year' },
  '12 months': { zh: '每年', en: 'year' },
  '1 weeks': { zh: '每周', en: 'week' },
};

const frequency = ({ count, counts, every_months, every_weeks }: Extract<Body, { readonly kind: 'cadence' }>): Bilingual => {
  const period = every_months === undefined ? `${every_weeks} weeks` : `${every_months} months`;
  const plain = every_months === undefined ? `每 ${every_weeks} 周` : `每 ${every_months} 个月`;
  const every = periods[period] ?? { zh: plain, en: period };
  return { zh: `${every.zh} ${count} 次（${counts.zh}）`, en: `${count} every ${every.en} (${counts.en})` };
};

const entrusting = (about: About, { entrust }: Extract<Body, { readonly kind: 'power' }>): Bilingual | null => {
  if (entrust === undefined) return null;
  if (entrust === 'never') return { zh: '不得委托', en: 'cannot be entrusted' };
  const to = rolesNamed(about, entrust.to) ?? { zh: '', en: '' };
  const during = entrust.during === 'absence';
  return { zh: `${during ? '外出期间可' : '可'}委托${to.zh}`, en: `may be entrusted to ${to.en}${during ? ' during an absence' : ''}` };
};

/** What each kind of provision does besides demanding something. */
const lines: { readonly [K in ProvisionKind]: Lines<K> } = {
  route: (about, { stages, after = [] }, cited, stagesWhen) => [
    [termWords.stages, inOrder(stages.map((stage) => stageName(about, stage)))],
    [termWords.stagesWhen, stagesWhen],
    [termWords.after, cited.articles(after)],
  ],
  check: (about, { limit }) =>
    limit === undefined
      ? []
      : [
          [termWords.limit, limitName(about, limit.within, limit.act)],
          [termWords.from, startName(about, limit.from)],
        ],
  deadline: (about, { within, act, from, yields_to = [], on_silence }, cited) => [
    [termWords.limit, limitName(about, within, act)],
    [termWords.from, startName(about, from)],
    [termWords.yieldsTo, cited.gists(yields_to)],
    [termWords.silence, on_silence === undefined ? null : { zh: '视为同意', en: 'counts as consent' }],
  ],
  quota: (_, body) => [[termWords.amount, amount(body)]],
  cadence: (_, body) => [[termWords.frequency, frequency(body)]],
  record: (_, { name }) => [[termWords.record, name]],
  notice: (about, { on, to, by, within, about: subject }) => {
    const [told, teller] = [rolesNamed(about, to), rolesNamed(about, by === undefined ? undefined : [by])];
    const length = within === undefined ? null : lengthName(about.words, within);
    return [
      [
        termWords.notice,
        {
          zh: `${checkpointName(on).zh}时，${teller === null ? '' : `由${teller.zh}`}${length?.zh ?? ''}告知${told?.zh ?? ''}：${subject.zh}`,
          en: `at ${checkpointName(on).en}, ${told?.en ?? ''} ${teller === null ? 'told' : `told by ${teller.en}`}${length === null ? '' : ` ${length.en}`}: ${subject.en}`,
        },
      ],
    ];
  },
  composition: (about, { members, attends, invited, chair }) => [
    [termWords.members, rolesNamed(about, members)],
    [termWords.attends, rolesNamed(about, attends)],
    [termWords.invited, rolesNamed(about, invited)],
    [termWords.chair, rolesNamed(about, chair === undefined ? undefined : [chair])],
  ],
  power: (about, body) => [
    [termWords.holder, rolesNamed(about, body.holder)],
    [termWords.power, body.power],
    [termWords.entrust, entrusting(about, body)],
    [termWords.reserves, body.reserves === undefined ? null : joined(body.reserves.map((act) => acts[act]))],
  ],
  principle: (_, { shown }) => [
    [
      termWords.shown,
      joined(shown.map((place) => (place === 'about' ? { zh: '规则页', en: 'the page of the rules' } : checkpointName(place)))),
    ],
  ],
};

const limitName = (about: About, within: Parameters<typeof lengthName>[1], act: keyof typeof acts): Bilingual => {
  const length = lengthName(about.words, within);
  return { zh: `${length.zh}${acts[act].zh}`, en: `${acts[act].en} ${length.en}` };
};

const of = <K extends ProvisionKind>(kind: K, ...[about, body, cited, stagesWhen]: Parameters<Lines<K>>): readonly Line[] =>
  lines[kind](about, body, cited, stagesWhen);

/** The lines that the kind of a body adds, in the order in which they are read. */
export const bodyTerms = (about: About, body: Body, cited: Cited, stagesWhen: Bilingual | null): readonly Line[] =>
  of(body.kind, about, body, cited, stagesWhen);
