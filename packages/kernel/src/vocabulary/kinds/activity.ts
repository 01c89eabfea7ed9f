import { choice, claim, flag, hinted, text } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

/** An event at which leaders appear for the government (领导活动). */
export const activity: MatterKind = {
  id: 'activity',
  name: { zh: '领导活动', en: 'activity of leaders' },
  facts: {
    type: choice('类别', 'type', {
      publication: { zh: '出版著作', en: 'publication of a work' },
      congratulation: { zh: '贺信、贺电', en: 'congratulatory letter or telegram' },
      inscription: { zh: '题词、题字、作序', en: 'inscription, calligraphy or preface' },
      ceremony: { zh: '奠基、庆典、博览、论坛等活动', en: 'ceremony, celebration, fair or forum' },
      speech: { zh: '讲话', en: 'speech' },
      article: { zh: '文章', en: 'article' },
      international_meeting: { zh: '国际会议', en: 'international meeting' },
      meeting: { zh: '会议', en: 'meeting' },
      reception: { zh: '接待', en: 'reception' },
      other: { zh: '其他活动', en: 'other activity' },
    }),
    centrally_arranged: claim(flag('党委、政府统一安排', 'arranged by Party committee and government')),
    concurrent_post: hinted(
      flag('在主办单位兼职', 'holds a post in the organising unit'),
      '出席的领导在主办部门或镇街任职。',
      'The leader who attends.',
    ),
    attendance_reason: claim(text('出席理由', 'reason for attending')),
    on_behalf_of_government: flag('代表政府', 'on behalf of the government'),
    undecided_question: hinted(
      flag('涉及政府未定的重大问题', 'touches a major question not yet decided'),
      '由人判断。',
      'For a person to judge.',
    ),
    consent_given: claim(flag('已事先征得政府同意', 'consent of the government given beforehand')),
    foreign: flag('外事活动', 'foreign-affairs activity'),
    represented_by: choice('代表政府出席', 'who represents the government', {
      head: { zh: '主要负责人', en: 'head' },
      deputy: { zh: '副职', en: 'deputy' },
      other: { zh: '其他人员', en: 'somebody else' },
    }),
    commissioned: flag('有主要负责人委托', "head's commission on file"),
    party_committee_approved: flag('党委已批准', 'approved by the Party committee'),
    government_approved: flag('政府已批准', 'approved by the government'),
    leader_unavailable: claim(flag('分管领导不能出席', 'the leader in charge cannot attend')),
    lower_kept: claim(flag('冲突时保留了下级的活动', 'in a clash the engagement of the lower body was kept')),
    invited_by: choice('邀请单位', 'invited by', {
      department: { zh: '部门', en: 'department' },
      township: { zh: '镇街', en: 'township' },
      other: { zh: '其他', en: 'other' },
    }),
    government_asked: hinted(flag('已事先请示政府', 'government asked beforehand'), '已有政府答复。', 'And its answer is there.'),
    requested: flag('已专门报批', 'asked for by a request of its own'),
    press_coverage: claim(flag('安排新闻报道', 'reported in the press')),
    rule_followed: claim(text('所依照的规定', 'rule it follows')),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'hold', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
