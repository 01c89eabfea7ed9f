import { choice, claim, date, flag, hinted, number, text } from '../fact.ts';
import type { MatterKind } from '../kind.ts';
import { roles } from '../roles.ts';

/** An official visit abroad, from the plan to the return (因公出国、出境); leave for it is asked for as leave. */
export const visitAbroad: MatterKind = {
  id: 'visit-abroad',
  name: { zh: '因公出国(境)', en: 'official visit abroad' },
  facts: {
    post: choice('出访人职务', 'post', roles),
    destination: text('出访国家和地区', 'destination'),
    purpose: text('出访任务', 'purpose'),
    in_plan: hinted(flag('列入出访计划', 'in the plan of visits'), '已关联计划中的一项。', 'An entry of the plan is linked.'),
    group_size: number('团组人数', 'members of the group'),
    groups_this_year: hinted(number('本年度已出访团组数', 'groups sent this year'), '本团组之前。', 'Before this one.'),
    days_abroad: number('在外天数', 'days abroad'),
    rules_checked: hinted(
      flag('已逐项核对出访管理规定', 'checked against the rules on visits'),
      '没有未核对的项目。',
      'With no item left open.',
    ),
    departs_on: date('出发日期', 'departs on'),
    returned_on: claim(date('返回日期', 'returned on')),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'decide', by: { acting: 'approve' } },
    { id: 'depart', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
