import type { WhoCode } from '../../slip/codes.ts';
import { plain, type Say } from './say.ts';

const statuses: Readonly<Record<string, readonly [string, string]>> = {
  draft: ['尚未报送', 'has not been submitted'],
  running: ['正在办理', 'is under way'],
  suspended: ['已中止计时', 'is suspended'],
  returned: ['已退回报送人', 'is back with its submitter'],
  closed: ['已办结', 'is closed'],
  terminated: ['已终止', 'was terminated'],
};

/** Who may do it, and when. */
export const who: Readonly<Record<WhoCode, Say>> = {
  not_at_desk: ({ word }) => ({
    zh: `今天不担任“${word('post')}”，请换到本人现任的岗位办理。`,
    en: `Nobody of that name holds “${word('post')}” today; change to a desk held now.`,
  }),
  not_in_status: ({ word }) => {
    const [zh, en] = statuses[word('status')] ?? ['', ''];
    return {
      zh: `此件${zh}，现在不能这样办理；请看流程中可用的操作。`,
      en: `The matter ${en}, so this cannot be done now; see what the slip offers.`,
    };
  },
  archived: ({ word }) => ({
    zh: `此件已归档（${word('number')}），不能再改动；需要查看的，请直接查阅或导出归档包。`,
    en: `The matter is in the archive (${word('number')}) and stays as it is; read it, or export its package.`,
  }),
  submitter_only: plain(
    '只有报送岗位可以这样办理；请由报送人办理，或请办公室办理移交。',
    'Only the desk that submits it may do this; ask the submitter, or the office to hand it over.',
  ),
  office_only: plain('须由政府办公室办理，请转告办公室。', 'This is for the government office; tell the office.'),
  takes_no_part: plain(
    '本岗位不经办此件；需要参与的，请经办人传阅或加签。',
    'This desk has no part in the matter; ask who has it in hand to circulate it or to add a seat.',
  ),
  not_of_unit: plain(
    '只能为本单位拟稿；代其他单位登记的，请由办公室办理。',
    'A desk drafts for its own unit; the office registers for others.',
  ),
  may_not_name_units: plain(
    '主办、协办单位由办公室或者拟办环节确定，请在拟办时提出。',
    'The office or the handling proposal names the units; say so in the proposal.',
  ),
  may_not_terminate: plain(
    '终止须由办公室负责人或者正在审核、批准、签发的岗位决定；其他岗位请退回或转告。',
    'Who leads the office, or has it to review, approve or sign, may terminate; others return it or tell them.',
  ),
  may_not_urge: plain('只有报送人、办公室和后续环节可以催办。', 'The submitter, the office and later seats may urge; ask one of them.'),
  own_submission: plain(
    '本人报送的事项不能由本人审核、批准；请转办，或由办公室另行安排。',
    'Nobody reviews or approves the own submission; transfer it, or ask the office to arrange it.',
  ),
  not_your_judgement: ({ roles }) => ({
    zh: `此项须由${roles('roles').zh}判断，报送单位不能自己判断。`,
    en: `This is for ${roles('roles').en} to judge; who submits it does not judge it.`,
  }),
  not_your_seat: ({ word }) => {
    if (word('post') === '')
      return { zh: '此席位暂时无人担任，请由办公室转办。', en: 'Nobody holds this seat; the office has to transfer it.' };
    return {
      zh: `此席位属于“${word('post')}”，须由任职人或其受托人办理。`,
      en: `This seat belongs to “${word('post')}”; its holder or substitute has to act.`,
    };
  },
  not_your_act: plain(
    '只能撤回本人在本岗位的办理；请由原办理人撤回，或者退回。',
    'Only who acted may take the act back; ask that person, or return the matter.',
  ),
  not_added_by_you: plain('加签只能由加签人或者办公室减去。', 'Who added a seat, or the office, may remove it; ask one of them.'),
  edition_differs: ({ word }) => ({
    zh: `此件按${word('begun')}版办理，现行的是${word('edition')}版；请办公室先办理换版。`,
    en: `The matter runs under ${word('begun')}, the rules at hand are ${word('edition')}; the office has to adopt the edition first.`,
  }),
  edition_current: ({ word }) => ({
    zh: `此件已按${word('edition')}版办理，不需要换版。`,
    en: `The matter is under ${word('edition')} already; nothing to do.`,
  }),
  edition_as_begun: ({ word }) => ({
    zh: `${word('edition')}版规定在办事项按开始时的版本办完，不能换版。`,
    en: `${word('edition')} lets matters end under the edition they began with; go on without adopting it.`,
  }),
  no_matter: plain('没有此件，请先拟稿。', 'There is no such matter; draft it first.'),
  matter_exists: plain('此件已经存在，请另起一件。', 'The matter exists; begin another one.'),
  id_missing: plain('缺少事项编号，请重新新建。', 'The matter has no id; begin it again.'),
  kind_unknown: ({ word }) => ({
    zh: `没有事项类别“${word('kind')}”，请从类别表中选择。`,
    en: `There is no kind of matter “${word('kind')}”; choose one of the list.`,
  }),
  nothing_to_act_on: plain(
    '此件现在没有可以这样办理的内容。',
    'There is nothing here to do this to at present; go on with what the slip offers.',
  ),
};
