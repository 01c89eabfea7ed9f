import { choice, choices, claim, date, flag, hinted, none, text } from '../fact.ts';
import type { FactDefinition, MatterKind } from '../kind.ts';

const step = (zh: string, en: string): FactDefinition =>
  choice(zh, en, {
    done: { zh: '已完成', en: 'done' },
    open: { zh: '未完成', en: 'open' },
    not_required: { zh: '依规定不需要', en: 'not required by the decision-procedure rules' },
  });

/** A decision or another major matter from the motion to its evaluation (决策和重大事项). */
export const decision: MatterKind = {
  id: 'decision',
  name: { zh: '决策和重大事项', en: 'decision or major matter' },
  facts: {
    importance: hinted(
      choice('事项性质', 'importance', {
        major_decision: { zh: '重大行政决策', en: 'major administrative decision' },
        major_matter: { zh: '其他重大事项', en: 'other major matter' },
        important_situation: { zh: '重要情况', en: 'important situation' },
        ordinary: { zh: '一般事项', en: 'ordinary matter' },
      }),
      '是否重大由人判断；有决策目录的，对照目录。',
      'What is major is for a person to judge; compare the catalogue of decisions where there is one.',
    ),
    begun_on: date('启动日期', 'begun on'),
    basis: claim(hinted(text('所依据的工作规则', 'work rules cited as basis'), '写文号。', 'Give their number.')),
    motion: choice('动议来源', 'motion made by', {
      leader: { zh: '政府领导', en: 'leader of the government' },
      unit: { zh: '部门或镇街', en: 'department or township' },
      deputies_and_members: { zh: '人大代表建议、政协提案', en: 'congress deputies or CPPCC members' },
      public: { zh: '公民和社会组织', en: 'the public' },
      none: { zh: '没有动议', en: 'no motion on file' },
    }),
    'steps.participation': step('公众参与', 'public participation'),
    'steps.experts': step('专家论证', 'expert appraisal'),
    'steps.risk': hinted(step('风险评估', 'risk assessment'), '报告和结论齐备才算完成。', 'Done means report and result are there.'),
    'steps.legality': hinted(step('合法性审查', 'legality review'), '附审查意见才算完成。', 'Done means the opinion is attached.'),
    decided_by: choice('作出决定的方式', 'decided by', {
      plenary: { zh: '全体会议', en: 'plenary meeting' },
      executive: { zh: '常务会议', en: 'executive (standing) meeting' },
      head_office: { zh: '办公会议', en: "head's office meeting" },
      special: { zh: '专题会议', en: 'special meeting' },
      signature: { zh: '个人签批', en: 'a single signature' },
    }),
    meeting_record: flag('已关联会议记录', 'record of the meeting linked'),
    reporting: claim(
      choices('须向上请示报告的类别', 'classes that must be reported upward', {
        overall_policy: { zh: '涉及党委、政府工作全局的重大政策措施', en: 'major policy measure touching the work as a whole' },
        major_principle: { zh: '五个领域建设中的重大原则和问题', en: 'major principle or problem in a field of construction' },
        party_managed: { zh: '属党委管理的事项', en: 'matter managed by the Party committee' },
        department_plan: { zh: '部门政策计划', en: "department's policy plan" },
        department_measure: { zh: '部门重大行政措施', en: "department's major administrative measure" },
      }),
    ),
    field: claim(
      choice('所属领域', 'field of construction', {
        ...none,
        economic: { zh: '经济', en: 'economic' },
        political: { zh: '政治', en: 'political' },
        cultural: { zh: '文化', en: 'cultural' },
        social: { zh: '社会', en: 'social' },
        ecological: { zh: '生态文明', en: 'ecological' },
      }),
    ),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'agenda', by: 'office' },
    { id: 'decide', by: 'office' },
    { id: 'issue', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
