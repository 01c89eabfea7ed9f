import type { SeatCode } from '../../slip/codes.ts';
import { plain, type Say } from './say.ts';

const ended: Readonly<Record<string, readonly [string, string]>> = {
  waiting: ['还没有轮到', 'is not due yet'],
  acted: ['已经办理', 'has acted'],
  stopped: ['已停止办理', 'was stopped'],
  removed: ['已被减去', 'was removed'],
  transferred: ['已经转办', 'was transferred'],
  open: ['不在当前环节', 'is not in the present stage'],
};

const verdicts: Readonly<Record<string, readonly [string, string]>> = {
  agree: ['同意', 'agree'],
  disagree: ['不同意', 'disagree'],
  done: ['已办', 'done'],
  noted: ['已阅', 'noted'],
};

/** Seats and acts. */
export const seats: Readonly<Record<SeatCode, Say>> = {
  seat_unknown: plain('流程中没有这个席位，请刷新后再办。', 'The slip has no such seat; load it again.'),
  seat_not_open: ({ word }) => {
    const [zh, en] = ended[word('state')] ?? ['', ''];
    return { zh: `此席位${zh}，请刷新后看当前环节。`, en: `The seat ${en}; load the slip again and see the present stage.` };
  },
  verdict_unfit: ({ word }) => {
    const fit = word('fit')
      .split(' ')
      .map((verdict) => verdicts[verdict] ?? ['', '']);
    return {
      zh: `此环节的结论只能是：${fit.map(([zh]) => zh).join('、')}。`,
      en: `This stage takes: ${fit.map(([, en]) => en).join(', ')}; choose one of them.`,
    };
  },
  opinion_missing: plain('不同意的，请写明意见。', 'Who disagrees has to say why; write an opinion.'),
  disagreed_already: plain(
    '已表示不同意，请退回、终止，或者先撤回意见。',
    'This seat has disagreed; return or terminate the matter, or withdraw the opinion first.',
  ),
  fact_not_established: ({ facts }) => ({
    zh: `此环节须明确${facts('facts').zh}，请填写。`,
    en: `This stage has to establish ${facts('facts').en}; fill it in.`,
  }),
  proposal_only: plain(
    '只有拟办环节可以提出承办单位和后续环节；其他环节请用加签。',
    'Only a handling proposal names units and further stages; elsewhere add a seat.',
  ),
  signs_over_stale: plain(
    '前面的审核意见所依据的内容已经改变，不能签发、用印；请退回原审核环节重新审核。',
    'An earlier approval was given on something that has changed; return it to be approved again before it is signed or sealed.',
  ),
  post_unfit: ({ word, role }) =>
    word('post') === ''
      ? {
          zh: `没有别的岗位可以承担“${role('role').zh}”的办理；本人不能办理时，须有依法的委托。`,
          en: `No other post can sit as ${role('role').en}; where its holder cannot act, a lawful delegate must.`,
        }
      : {
          zh: `“${word('post')}”不能承担“${role('role').zh}”的办理，请选择可以承担的岗位。`,
          en: `“${word('post')}” cannot sit as ${role('role').en}; choose a post that can.`,
        },
  post_unknown: ({ word }) => ({
    zh: `没有岗位“${word('post')}”，请从组织目录中选择。`,
    en: `There is no post “${word('post')}”; choose one of the directory.`,
  }),
  post_has_seat: ({ word }) => ({
    zh: `“${word('post')}”在本环节已有待办席位，请另选岗位。`,
    en: `“${word('post')}” already has a seat in this stage; choose another post.`,
  }),
  post_ambiguous: ({ role }) => ({
    zh: `担任“${role('role').zh}”的不止一个岗位，请指明岗位。`,
    en: `Several posts sit as ${role('role').en}; name the post.`,
  }),
  nobody_could_act: ({ word, role }) => {
    const zh = word('post') === '' ? role('role').zh : word('post');
    const en = word('post') === '' ? role('role').en : word('post');
    return {
      zh: `“${zh}”现在无人可以办理，请另选岗位，或先办理任职、委托。`,
      en: `Nobody could act for “${en}” now; choose another post, or see to an appointment or delegation first.`,
    };
  },
  reserved: ({ word }) => ({
    zh: `规则规定此事由“${word('post')}”本人办理，不能转办；可由依法受托人或主持工作的负责人办理。`,
    en: `The rules keep this to “${word('post')}”; it cannot be transferred, only a lawful delegate or acting head may do it.`,
  }),
  after_signature: plain(
    '签发之后不能再加签；确需补充意见的，请退回。',
    'Nothing is added after the final signature; return the matter if more is needed.',
  ),
  beside_same_act: plain(
    '并加签与本环节办理方式相同；其他方式请用前加签、后加签。',
    'A seat beside does what this stage does; for another act add it before or after.',
  ),
  acted_in_stage: plain(
    '本环节已有人办理，不能在整个环节之前加签；请用同一办理方式的前加签或者后加签。',
    'Somebody has acted in this stage, so no other one goes before it; add a seat of the same act, or a stage after it.',
  ),
  act_of_rules: ({ steps }) => ({
    zh: `“${steps('act').zh}”只依规则办理，不能加签；请选择征求意见、会签、审核等方式。`,
    en: `“${steps('act').en}” follows from the rules alone and is not added by hand; choose to consult, co-sign or review.`,
  }),
  seat_missing: plain('增加的环节至少要有一个席位。', 'A stage that is added needs a seat at least; name one.'),
  not_removable: plain(
    '此席位已经办理或者不在可减之列，不能减签。',
    'This seat has acted or is not there to be removed; it stays on record.',
  ),
  seat_of_rule: plain(
    '此席位由规则规定，不能减去；不适用的，请更正事实。',
    'The rules ask for this seat, so it stays; if they should not apply, correct the facts.',
  ),
  urged_enough: ({ word }) => ({
    zh: `已催办${word('times')}次，达到上限；请转告督查或办公室。`,
    en: `Urged ${word('times')} times, which is the most; tell inspection or the office.`,
  }),
  urged_too_soon: ({ word }) => ({
    zh: `两次催办须相隔${word('hours')}小时，请稍后再催。`,
    en: `Two urgings are ${word('hours')} hours apart; wait a while.`,
  }),
  not_overdue: plain('此席位没有超过期限，不需要处理。', 'No limit of this seat has passed; nothing to do.'),
  overdue_already: plain('此席位已标为超期，请催办或转办。', 'The seat is marked as overdue already; urge or transfer it.'),
  nothing_to_read: plain('没有等待本岗位阅知的内容。', 'Nothing waits to be read at this desk; go on.'),
};
