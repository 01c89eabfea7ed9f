import { acts, type Bilingual, checkpointName, type Event, type EventType, findSeat, type Matter, type Role } from '@guiju/kernel';
import { verdictName } from '../../shared/act-words.ts';
import type { MatterNames } from '../../shared/matter-names.ts';

/** What the ledger's sentences are made with: the reader's language, names, and the matter in which stages and seats are found. */
export interface Telling {
  readonly t: (text: Bilingual) => string;
  readonly names: MatterNames;
  readonly matter: Matter;
  readonly fact: (name: string) => string;
  readonly value: (name: string, value: unknown) => string;
  readonly record: (item: string) => string;
}

type Tell<T extends EventType> = (event: Extract<Event, { readonly type: T }>, telling: Telling) => string;

const after = (what: string, words: string): string => (words.trim() === '' ? what : `${what}：${words}`);
const say =
  (zh: string, en: string): ((_event: Event, telling: Telling) => string) =>
  (_event, { t }) =>
    t({ zh, en });

const stageName = ({ matter, t }: Telling, id: string): string => {
  const stage = matter.stages.find((each) => each.id === id);
  return stage === undefined ? '' : t(acts[stage.act]);
};

const seatName = ({ matter, names, t }: Telling, id: string): string => {
  const found = findSeat(matter, id);
  if (found === undefined) return '';
  const { post, role } = found.seat;
  return post === null ? t(names.role(role)) : names.post(post);
};

const roles = ({ names, t }: Telling, all: readonly Role[]): string => [...new Set(all)].map((role) => t(names.role(role))).join('、');

const tellings: { readonly [T in EventType]: Tell<T> } = {
  drafted: say('起草', 'Drafted'),
  content_edited: ({ content }, { t }) => t({ zh: `修改文稿：${content.title}`, en: `Edited the paper: ${content.title}` }),
  facts_stated: ({ facts, source }, { t, fact, value }) => {
    const said = Object.entries(facts).map(([name, each]) => `${fact(name)} ${value(name, each)}`);
    return `${t({ zh: '填写要素', en: 'Stated facts' })}：${said.join('；')}${source === null ? '' : `（${source}）`}`;
  },
  facts_dropped: ({ names }, { t, fact }) =>
    `${t({ zh: '要素随意见撤回', en: 'Facts taken back with the act' })}：${names.map(fact).join('、')}`,
  units_named: ({ units }, { t, names }) =>
    Object.entries(units)
      .map(([role, ids]) => `${t(names.role(role))}：${ids.length === 0 ? '—' : ids.map(names.unit).join('、')}`)
      .join('；'),
  reasons_given: ({ reasons }, { t }) =>
    after(t({ zh: '对提醒说明理由', en: 'Gave reasons over warnings' }), Object.values(reasons).join('；')),
  submitted: ({ note }, { t }) => after(t({ zh: '报送', en: 'Submitted' }), note),
  submission_withdrawn: ({ reason }, { t }) => after(t({ zh: '撤回报送', en: 'Withdrew the submission' }), reason),
  slip_planned: say('按规则排定流程', 'Planned the course by the rules'),
  stage_opened: ({ stage, seats }, telling) =>
    telling.t({
      zh: `进入${stageName(telling, stage)}：${seats.map(({ post, role }) => (post === null ? roles(telling, [role]) : telling.names.post(post))).join('、')}`,
      en: `Opened ${stageName(telling, stage)}`,
    }),
  stage_completed: ({ stage }, telling) =>
    telling.t({ zh: `${stageName(telling, stage)}办完`, en: `Completed ${stageName(telling, stage)}` }),
  stage_stopped: ({ stage, reason }, telling) =>
    after(telling.t({ zh: `${stageName(telling, stage)}停止`, en: `Stopped ${stageName(telling, stage)}` }), reason),
  stage_resumed: ({ stage }, telling) =>
    telling.t({ zh: `${stageName(telling, stage)}恢复办理`, en: `${stageName(telling, stage)} goes on` }),
  seats_opened: ({ seats }, telling) =>
    `${telling.t({ zh: '轮到', en: 'Turn of' })} ${seats.map((seat) => seatName(telling, seat)).join('、')}`,
  seats_held_back: ({ seats }, telling) =>
    `${telling.t({ zh: '等待他人先办', en: 'Waiting for another' })}：${seats.map((seat) => seatName(telling, seat)).join('、')}`,
  seats_renewed: ({ stage }, telling) =>
    telling.t({ zh: `${stageName(telling, stage)}重新办理`, en: `${stageName(telling, stage)} to be done again` }),
  seat_read: say('已读', 'Read it'),
  acted: ({ seat, act }, telling) => {
    const stage = findSeat(telling.matter, seat)?.stage;
    return after(stage === undefined ? '' : telling.t(verdictName(stage.act, act.verdict)), act.opinion);
  },
  act_withdrawn: ({ reason }, { t }) => after(t({ zh: '撤回意见', en: 'Withdrew the act' }), reason),
  returned: ({ to_stage, reason }, telling) => {
    const to = to_stage === 'submitter' ? telling.t({ zh: '报送人', en: 'the submitter' }) : stageName(telling, to_stage);
    return after(telling.t({ zh: `退回${to}`, en: `Returned to ${to}` }), reason);
  },
  completion_requested: ({ items }, { t }) => after(t({ zh: '要求补正', en: 'Asked for completion' }), items.join('；')),
  seat_transferred: ({ to, reason }, telling) =>
    after(telling.t({ zh: `转办给${to.post === null ? '' : telling.names.post(to.post)}`, en: `Transferred to ${to.post ?? ''}` }), reason),
  signer_added: ({ seat, reason }, telling) =>
    after(`${telling.t({ zh: '加签', en: 'Added' })} ${seat.post === null ? '' : telling.names.post(seat.post)}`, reason),
  stages_added: ({ stages }, { t }) => after(t({ zh: '增加环节', en: 'Added stages' }), stages.map(({ act }) => t(acts[act])).join('、')),
  signer_removed: ({ reason }, { t }) => after(t({ zh: '减签', en: 'Removed a signer' }), reason),
  circulated: ({ to, text }, { t, names }) =>
    after(`${t({ zh: '传阅给', en: 'Circulated to' })} ${to.map(({ post }) => names.post(post)).join('、')}`, text),
  read_confirmed: ({ comment }, { t }) => after(t({ zh: '传阅已阅', en: 'Confirmed reading' }), comment),
  commented: ({ text }, { t }) => after(t({ zh: '留言', en: 'Commented' }), text),
  urged: ({ seat, text }, telling) => after(`${telling.t({ zh: '催办', en: 'Urged' })} ${seatName(telling, seat)}`, text),
  suspended: ({ reason }, { t }) => after(t({ zh: '中止计时', en: 'Suspended the limit' }), reason),
  resumed: ({ reason }, { t }) => after(t({ zh: '恢复计时', en: 'Resumed the limit' }), reason),
  seat_overdue: ({ seat }, telling) => `${telling.t({ zh: '超过时限', en: 'Past its limit' })}：${seatName(telling, seat)}`,
  judged: ({ holds, note }, { t }) =>
    after(t(holds ? { zh: '判断：符合', en: 'Judged: it holds' } : { zh: '判断：不符合', en: 'Judged: it does not hold' }), note),
  record_filed: ({ item, note, attachment }, { t, record }) =>
    after(`${t({ zh: '归卷', en: 'Filed' })} ${record(item)}`, [note, attachment?.name ?? ''].filter((part) => part !== '').join(' ')),
  notices_arose: ({ notices }, telling) =>
    after(
      telling.t({ zh: '须告知', en: 'To be told' }),
      roles(
        telling,
        notices.map(({ to }) => to),
      ),
    ),
  notice_given: ({ to, note }, telling) => after(`${telling.t({ zh: '已告知', en: 'Told' })} ${roles(telling, [to])}`, note),
  linked: ({ as }, { t }) => after(t({ zh: '关联事项', en: 'Linked a matter' }), as),
  checkpoint_reached: ({ checkpoint, note }, { t }) => after(t(checkpointName(checkpoint)), note),
  checkpoints_undone: ({ checkpoints }, { t }) =>
    after(t({ zh: '随撤回一并取消', en: 'Undone' }), checkpoints.map((each) => t(checkpointName(each))).join('、')),
  numbered: ({ text }, { t }) => after(t({ zh: '编号', en: 'Numbered' }), text),
  number_voided: say('文号作废', 'The number was voided'),
  handed_over: ({ from, to, reason }, { t, names }) =>
    after(
      t({ zh: `${names.actor(from)} 移交 ${names.actor(to)}`, en: `Handed over from ${names.actor(from)} to ${names.actor(to)}` }),
      reason,
    ),
  edition_adopted: ({ reason }, { t }) => after(t({ zh: '改按新版规则办理', en: 'Adopted the new edition' }), reason),
  terminated: ({ reason }, { t }) => after(t({ zh: '终止', en: 'Terminated' }), reason),
  closed: ({ note, archive }, { t }) =>
    after(t({ zh: `办结，归档 ${archive.length} 件`, en: `Closed, ${archive.length} items archived` }), note),
};

const tellOne = <T extends EventType>(type: T, event: Extract<Event, { readonly type: T }>, telling: Telling): string =>
  tellings[type](event, telling);

/** One row of the ledger in words. */
export function tell(event: Event, telling: Telling): string {
  return tellOne(event.type, event as never, telling);
}
