import {
  acts,
  amountName,
  type Bilingual,
  type Body,
  checkpointName,
  entrustName,
  frequencyName,
  lengthName,
  limitName,
  namesJoined,
  type ProvisionId,
  type ProvisionKind,
  roleNames,
  stageName,
  startName,
} from '@guiju/kernel';
import type { About } from './about.ts';
import { termWords } from './words.ts';

type Line = readonly [name: Bilingual, text: Bilingual | null];
/** How other provisions are cited, by their articles. */
type Cited = (ids: readonly ProvisionId[]) => Bilingual | null;
type Lines<K extends ProvisionKind> = (about: About, body: Extract<Body, { readonly kind: K }>) => readonly Line[];

const inOrder = (names: readonly Bilingual[]): Bilingual | null =>
  names.length === 0 ? null : { zh: names.map(({ zh }) => zh).join(' → '), en: names.map(({ en }) => en).join(' → ') };

const frequency = (body: Extract<Body, { readonly kind: 'cadence' }>): Bilingual => {
  const often = frequencyName(body);
  return { zh: `${often.zh}（${body.counts.zh}）`, en: `${often.en} (${body.counts.en})` };
};

const span = (from: Bilingual, to: Bilingual): Bilingual => ({ zh: `${from.zh}至${to.zh}`, en: `${from.en} to ${to.en}` });

/** The stages that a body brings, whatever its kind. */
const stageLines = (about: About, { stages = [], after = [] }: Body, cited: Cited, stagesWhen: Bilingual | null): readonly Line[] => [
  [termWords.stages, inOrder(stages.map((stage) => stageName(about.rulebook, stage)))],
  [termWords.stagesWhen, stagesWhen],
  [termWords.after, cited(after)],
];

/** What each kind of provision does besides demanding something. */
const lines: { readonly [K in ProvisionKind]: Lines<K> } = {
  route: () => [],
  check: (about, { limit }) =>
    limit === undefined
      ? []
      : [
          [termWords.limit, limitName(about.words, limit.within, limit.act)],
          [termWords.from, startName(about.words, limit.from)],
        ],
  deadline: (about, { within, act, from, extended_to, pause, on_silence }) => [
    [termWords.limit, limitName(about.words, within, act)],
    [termWords.from, startName(about.words, from)],
    [termWords.extendedTo, extended_to === undefined ? null : about.words.fact(extended_to)],
    [termWords.pause, pause === undefined ? null : span(about.words.fact(pause.from), about.words.fact(pause.to))],
    [termWords.silence, on_silence === undefined ? null : { zh: '视为同意', en: 'counts as consent' }],
  ],
  quota: (_, body) => [[termWords.amount, amountName(body)]],
  cadence: (_, body) => [[termWords.frequency, frequency(body)]],
  record: (_, { name }) => [[termWords.record, name]],
  notice: (about, { on, to, by, within, about: subject }) => {
    const [told, teller] = [roleNames(about.rulebook, to), roleNames(about.rulebook, by === undefined ? undefined : [by])];
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
    [termWords.members, roleNames(about.rulebook, members)],
    [termWords.attends, roleNames(about.rulebook, attends)],
    [termWords.invited, roleNames(about.rulebook, invited)],
    [termWords.chair, roleNames(about.rulebook, chair === undefined ? undefined : [chair])],
  ],
  power: (about, body) => [
    [termWords.holder, roleNames(about.rulebook, body.holder)],
    [termWords.power, body.power],
    [termWords.entrust, entrustName(about.rulebook, body)],
    [termWords.reserves, body.reserves === undefined ? null : namesJoined(body.reserves.map((act) => acts[act]))],
  ],
  principle: (_, { shown }) => [
    [
      termWords.shown,
      namesJoined(shown.map((place) => (place === 'about' ? { zh: '规则页', en: 'the page of the rules' } : checkpointName(place)))),
    ],
  ],
};

const of = <K extends ProvisionKind>(kind: K, ...[about, body]: Parameters<Lines<K>>): readonly Line[] => lines[kind](about, body);

/** The lines that the kind of a body adds, in the order in which they are read. */
export const bodyTerms = (about: About, body: Body, cited: Cited, stagesWhen: Bilingual | null): readonly Line[] => [
  ...stageLines(about, body, cited, stagesWhen),
  ...of(body.kind, about, body),
];
