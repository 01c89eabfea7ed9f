import { choice, claim, date, flag, hinted, none, number } from '../fact.ts';
import type { MatterKind } from '../kind.ts';
import { meetingTypes } from '../meeting-types.ts';
import { roles } from '../roles.ts';

/** Trip, leave, study away, or leave from one meeting (请假、外出). */
export const leave: MatterKind = {
  id: 'leave',
  name: { zh: '请假外出', en: 'leave or trip' },
  facts: {
    post: choice('请假人职务', 'post', roles),
    rank: hinted(
      choice('职级', 'rank', {
        full_division: { zh: '正处职', en: 'full division level' },
        deputy_division: { zh: '副处职', en: 'deputy division level' },
        other: { zh: '其他', en: 'other' },
      }),
      '部门、镇街负责同志的职级；政府领导选“其他”。',
      'Of leading officials of departments and townships; for leaders of the government choose other.',
    ),
    reason: choice('事由', 'reason', {
      trip: { zh: '外出', en: 'trip' },
      abroad: { zh: '出国(境)', en: 'abroad' },
      leave: { zh: '休假', en: 'leave' },
      study: { zh: '学习培训', en: 'study' },
      meeting: { zh: '会议请假', en: 'leave from a meeting' },
    }),
    days_ahead: number('提前天数', 'days ahead'),
    written: flag('书面', 'in writing'),
    substitute_named: hinted(
      flag('指定他人代替', 'substitute named'),
      '代理工作或代为参会的人。',
      'Who stands in at work or in the meeting.',
    ),
    meeting_led_by: choice('会议到会领导', 'meeting attended by', {
      head: { zh: '主要负责人', en: 'head' },
      deputy: { zh: '分管副职', en: 'deputy in charge' },
    }),
    from_meeting: claim(choice('所请假的会议', 'meeting asked leave from', { ...none, ...meetingTypes })),
    filed_late: claim(flag('离岗后补报', 'filed after leaving')),
    filed_by_other: claim(flag('由他人代为请假', 'asked for by somebody else')),
    approved: flag('已获批准', 'approved'),
    departs_on: claim(date('离开日期', 'departs on')),
    approved_until: claim(date('批准的返回日期', 'approved until')),
    returned_on: claim(date('返回日期', 'returned on')),
    extended: claim(flag('不能按期返回，申请延期', 'asks for an extension')),
    particulars_missing: claim(
      hinted(flag('请假单要素不全', 'particulars missing'), '时间、地点或联系方式没有写。', 'Time, place or contact is not given.'),
    ),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'decide', by: { acting: 'approve' } },
    { id: 'depart', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
