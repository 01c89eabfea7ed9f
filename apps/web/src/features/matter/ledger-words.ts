import { acts, type Bilingual, checkpointName, type Event, type EventType, findSeat, type Matter, type Role } from '@guiju/kernel';
import { verdictName } from '../../shared/act-words.ts';
import type { Marks } from '../../shared/marks.ts';
import type { MatterNames } from '../../shared/matter-names.ts';

/** What the ledger's sentences are made with: the reader's language, names, and the matter in which stages and seats are found. */
export interface Telling {
  readonly t: (text: Bilingual) => string;
  readonly marks: Marks;
  readonly names: MatterNames;
  readonly matter: Matter;
  readonly fact: (name: string) => string;
  readonly value: (name: string, value: unknown) => string;
  readonly record: (item: string) => string;
}

/** What happened, and the words or things that go with it. */
type Told = readonly [what: Bilingual, words?: string | readonly string[]];
type Tell<T extends EventType> = (event: Extract<Event, { readonly type: T }>, telling: Telling) => Told;

const said =
  (zh: string, en: string): (() => Told) =>
  () => [{ zh, en }];

/** What an operation is called, with the reason or words that were given. */
const withWords = (zh: string, en: string, words: string | readonly string[]): Told => [{ zh, en }, words];

const stageName = ({ matter }: Telling, id: string): Bilingual => {
  const stage = matter.stages.find((each) => each.id === id);
  return stage === undefined ? { zh: '', en: '' } : acts[stage.act];
};

/** What happened to a stage: `审核办完`, `review completed`. */
const ofStage = (telling: Telling, id: string, zh: string, en: string): Bilingual => {
  const name = stageName(telling, id);
  return { zh: `${name.zh}${zh}`, en: `${name.en} ${en}` };
};

const seatName = ({ matter, names, t }: Telling, id: string): string => {
  const found = findSeat(matter, id);
  if (found === undefined) return '';
  const { post, role } = found.seat;
  return post === null ? t(names.role(role)) : names.post(post);
};

const postName = ({ names }: Telling, post: string | null): string => (post === null ? '' : names.post(post));
const roleNames = ({ names, t }: Telling, all: readonly Role[]): readonly string[] => [...new Set(all)].map((role) => t(names.role(role)));

const tellings: { readonly [T in EventType]: Tell<T> } = {
  drafted: said('起草', 'Drafted'),
  content_edited: ({ content }) => withWords('修改文稿', 'Edited the paper', content.title),
  facts_stated: ({ facts, source }, { fact, value, marks }) => {
    const all = Object.entries(facts).map(([name, each]) => `${fact(name)} ${value(name, each)}`);
    return withWords('填写要素', 'Stated facts', `${all.join(marks.comma)}${source === null ? '' : marks.open + source + marks.close}`);
  },
  facts_dropped: ({ names }, { fact }) => withWords('要素收回', 'Facts taken back', names.map(fact)),
  units_named: ({ units }, { t, names }) =>
    withWords(
      '指定单位',
      'Named units',
      Object.entries(units).map(([role, ids]) => [t(names.role(role)), ...ids.map(names.unit)].join(' ')),
    ),
  reasons_given: ({ reasons }) => withWords('对提醒说明理由', 'Gave reasons over warnings', Object.values(reasons)),
  submitted: ({ note }) => withWords('报送', 'Submitted', note),
  submission_withdrawn: ({ reason }) => withWords('撤回报送', 'Withdrew the submission', reason),
  slip_planned: said('按规则排定流程', 'Planned the course by the rules'),
  stage_opened: ({ stage, seats }, telling) => {
    const { zh, en } = stageName(telling, stage);
    const asked = seats.flatMap(({ post, role }) => (post === null ? roleNames(telling, [role]) : [telling.names.post(post)]));
    return withWords(`进入${zh}`, `Opened: ${en}`, asked);
  },
  stage_completed: ({ stage }, telling) => [ofStage(telling, stage, '办完', 'completed')],
  stage_stopped: ({ stage, reason }, telling) => [ofStage(telling, stage, '停止', 'stopped'), reason],
  stage_resumed: ({ stage }, telling) => [ofStage(telling, stage, '恢复办理', 'goes on')],
  seats_opened: ({ seats }, telling) =>
    withWords(
      '轮到',
      'Turn of',
      seats.map((seat) => seatName(telling, seat)),
    ),
  seats_held_back: ({ seats }, telling) =>
    withWords(
      '等待他人先办',
      'Waiting for another',
      seats.map((seat) => seatName(telling, seat)),
    ),
  seats_renewed: ({ stage }, telling) => [ofStage(telling, stage, '重新办理', 'to be done again')],
  seat_read: said('已读', 'Read it'),
  acted: ({ seat, act }, { matter }) => {
    const stage = findSeat(matter, seat)?.stage;
    return [stage === undefined ? { zh: '办理', en: 'Acted' } : verdictName(stage.act, act.verdict), act.opinion];
  },
  act_withdrawn: ({ reason }) => withWords('撤回意见', 'Withdrew the act', reason),
  returned: ({ to_stage, reason }, telling) => {
    const to = to_stage === 'submitter' ? { zh: '报送人', en: 'the submitter' } : stageName(telling, to_stage);
    return withWords(`退回${to.zh}`, `Returned to ${to.en}`, reason);
  },
  completion_requested: ({ items }) => withWords('要求补正', 'Asked for completion', items),
  seat_transferred: ({ to, reason }, telling) => {
    const post = postName(telling, to.post);
    return withWords(`转办给${post}`, `Transferred to ${post}`, reason);
  },
  signer_added: ({ seat, reason }, telling) => {
    const post = postName(telling, seat.post);
    return withWords(`加签 ${post}`, `Added ${post}`, reason);
  },
  stages_added: ({ stages }, { t }) =>
    withWords(
      '增加环节',
      'Added stages',
      stages.map(({ act }) => t(acts[act])),
    ),
  signer_removed: ({ reason }) => withWords('减签', 'Removed a signer', reason),
  circulated: ({ to, text }, { names, marks }) => {
    const readers = to.map(({ post }) => names.post(post)).join(marks.comma);
    return withWords(`传阅给${readers}`, `Circulated to ${readers}`, text);
  },
  read_confirmed: ({ comment }) => withWords('传阅已阅', 'Confirmed reading', comment),
  commented: ({ text }) => withWords('留言', 'Commented', text),
  urged: ({ seat, text }, telling) => {
    const who = seatName(telling, seat);
    return withWords(`催办 ${who}`, `Urged ${who}`, text);
  },
  suspended: ({ reason }) => withWords('中止计时', 'Suspended the limit', reason),
  resumed: ({ reason }) => withWords('恢复计时', 'Resumed the limit', reason),
  seat_overdue: ({ seat }, telling) => withWords('超过时限', 'Past its limit', seatName(telling, seat)),
  judged: ({ holds, note }) =>
    holds ? withWords('判断为符合', 'Judged that it holds', note) : withWords('判断为不符合', 'Judged that it does not hold', note),
  record_filed: ({ item, note, attachment }, { record }) =>
    withWords(`归卷 ${record(item)}`, `Filed ${record(item)}`, [note, attachment?.name ?? ''].filter((part) => part !== '').join(' ')),
  notices_arose: ({ notices }, telling) =>
    withWords(
      '须告知',
      'To be told',
      roleNames(
        telling,
        notices.map(({ to }) => to),
      ),
    ),
  notice_given: ({ to, note }, telling) => {
    const [who = ''] = roleNames(telling, [to]);
    return withWords(`已告知${who}`, `Told ${who}`, note);
  },
  linked: ({ as }) => withWords('关联事项', 'Linked a matter', as),
  checkpoint_reached: ({ checkpoint, note }) => [checkpointName(checkpoint), note],
  checkpoints_undone: ({ checkpoints }, { t }) =>
    withWords(
      '随撤回一并取消',
      'Undone',
      checkpoints.map((each) => t(checkpointName(each))),
    ),
  numbered: ({ text }) => withWords('编号', 'Numbered', text),
  number_voided: ({ reason = '' }) => withWords('文号作废', 'The number was voided', reason),
  seal_used: ({ seal_name, file, copies }) => withWords(`用印 ${seal_name} ${copies} 份`, `Used ${seal_name}, ${copies} copies`, file.name),
  handed_over: ({ from, to, reason }, { names }) => {
    const [a, b] = [names.actor(from), names.actor(to)];
    return withWords(`${a} 移交 ${b}`, `Handed over from ${a} to ${b}`, reason);
  },
  edition_adopted: ({ reason }) => withWords('改按新版规则办理', 'Adopted the new edition', reason),
  terminated: ({ reason }) => withWords('终止', 'Terminated', reason),
  closed: ({ note, archive }) => withWords(`办结，归档 ${archive.length} 件`, `Closed, ${archive.length} items archived`, note),
  archived: ({ text, note }) => withWords(`归档 ${text}`, `Archived ${text}`, note),
};

const tellOne = <T extends EventType>(type: T, event: Extract<Event, { readonly type: T }>, telling: Telling): Told =>
  tellings[type](event, telling);

/** One row of the ledger in words. */
export function tell(event: Event, telling: Telling): string {
  const [what, words = ''] = tellOne(event.type, event as never, telling);
  const rest = typeof words === 'string' ? words.trim() : words.join(telling.marks.comma);
  return rest === '' ? telling.t(what) : `${telling.t(what)}${telling.marks.colon}${rest}`;
}
