import { choice, claim, date, flag, hinted, none, number } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

/** A task from above, assigned by the government, or from a leader's endorsement (交办、批示和部署落实事项). */
export const assignment: MatterKind = {
  id: 'assignment',
  name: { zh: '交办督办事项', en: 'assigned matter' },
  facts: {
    source: choice('任务来源', 'source', {
      superior: { zh: '上级部署和党委要求', en: 'decision or requirement from above' },
      government: { zh: '政府交办', en: 'assigned by the government' },
      endorsement: { zh: '领导批示', en: "leader's endorsement" },
      meeting: { zh: '会议决定', en: 'decision of a meeting' },
    }),
    endorsed_by: claim(
      choice('批示件来源', 'endorsed by', {
        ...none,
        superior_party_committee: { zh: '上级党委转来', en: 'passed on by the superior Party committee' },
        superior_government: { zh: '上级政府转来', en: 'passed on by the superior government' },
        party_committee: { zh: '同级党委转来', en: 'passed on by the Party committee' },
        head: { zh: '政府主要负责人', en: 'head' },
        deputy: { zh: '副职', en: 'deputy' },
        other_leader: { zh: '本级其他领导', en: 'another leader of this level' },
      }),
    ),
    important: flag('重要', 'important'),
    selected_by_deputy: claim(flag('批示的副职已选取', 'selected by the deputy who endorsed it')),
    taken_in: flag('已确定列入督办', 'settled for pressing'),
    pressed_by: choice('督办组织单位', 'pressing organised by', {
      office: { zh: '政府办公室', en: 'government office' },
      other: { zh: '其他单位', en: 'another unit' },
    }),
    responsible_unit_named: flag('已明确责任单位', 'responsible unit named'),
    responsible_person_named: flag('已明确责任人', 'responsible person named'),
    arranged: hinted(flag('已研究部署', 'studied and arranged'), '有会议、批示或通知可查。', 'A meeting, instruction or notice shows it.'),
    handling: choice('办理类别', 'class of handling', {
      own_power: { zh: '一个部门职责范围内', en: "within one department's duties" },
      joint: { zh: '涉及多个部门', en: 'several departments' },
    }),
    lead_departments: hinted(
      number('牵头部门数', 'lead departments'),
      '已标明为牵头的部门个数。',
      'How many departments are marked as lead.',
    ),
    acceptance: claim(
      choice('承办部门是否接收', 'taken on by the department', {
        ...none,
        accepted: { zh: '接收', en: 'accepted' },
        declined_with_reason: { zh: '说明理由退回', en: 'sent back with a reason' },
        declined: { zh: '未说明理由退回', en: 'sent back without a reason' },
      }),
    ),
    crosses_portfolios: claim(flag('涉及多位副职分管范围', "touches several deputies' portfolios")),
    led_by_deputy: claim(
      hinted(
        flag('由副职牵头跨分管事项或专项任务', 'a deputy leads it beyond the own portfolio'),
        '跨分管范围的协调或专项任务。',
        'Coordination across portfolios, or a special task.',
      ),
    ),
    commissioned: flag('有主要负责人委托', "head's commission on file"),
    unit_class: claim(
      choice('承办单位类别', 'class of the handling unit', {
        ...none,
        directly_affiliated: { zh: '政府直属单位', en: 'directly affiliated unit' },
        dispatched: { zh: '派出机构', en: 'dispatched agency' },
        department_managed: { zh: '部门管理机构', en: 'agency managed by a department' },
        vertical: { zh: '垂直管理单位', en: 'vertically managed unit' },
        state_owned_enterprise: { zh: '国有企业', en: 'state-owned enterprise' },
      }),
    ),
    bound_as: choice('适用规则的方式', 'how the rules bind it', {
      department: { zh: '与部门相同', en: 'like a department' },
      reference: { zh: '参照执行', en: 'by reference' },
      not_bound: { zh: '未适用', en: 'not at all' },
    }),
    due_on: claim(date('交办时限', 'limit set with the assignment')),
    annual_key_task: claim(flag('年度重点任务', 'key task of the year')),
    first_responsible: choice('第一责任人', 'first responsible', {
      principal_head: { zh: '单位主要负责人', en: 'principal head of the unit' },
      other: { zh: '其他人员', en: 'somebody else' },
    }),
    checked: flag('已检查', 'checked'),
    result_recorded: flag('已登记结果', 'result recorded'),
    against_rules: claim(flag('不符合规定', 'against the rules')),
    passed_on_only: claim(flag('只转不办', 'only passed on')),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'register', by: 'submit' },
    { id: 'assign', by: { acting: 'approve' } },
    { id: 'close', by: 'office' },
  ],
};
