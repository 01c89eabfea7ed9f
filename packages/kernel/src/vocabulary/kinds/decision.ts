import { choice, choices, claim, date, flag, hinted, none, number, text } from '../fact.ts';
import type { FactDefinition, MatterKind } from '../kind.ts';
import { decisionProcedure } from '../laws/decision.ts';
import { meetingTypes } from '../meeting-types.ts';
import { review } from '../review-state.ts';

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
    legal_adviser_took_part: flag('法律顾问或公职律师已参与', 'legal adviser or public lawyer took part'),
    legal_opinions: claim(number('收到的法律意见数', 'legal opinions given')),
    public_input_by_law: flag('法规要求公开征求意见', 'public consultation required by law'),
    public_interest: flag('涉及公众重大利益或群众切身利益', 'touches major public interests'),
    public_input: claim(
      choice('公开征求意见的形式', 'form of public consultation', {
        ...none,
        public_notice: { zh: '社会公示', en: 'public notice' },
        hearing: { zh: '听证会', en: 'hearing' },
        other: { zh: '其他形式', en: 'another form' },
      }),
    ),
    three_majors: flag('三重一大', 'three majors and one large'),
    three_majors_recorded: hinted(
      flag('三重一大决策和监管材料齐备', 'records under the rules on three majors complete'),
      '按专门规定关联。',
      'Linked as the separate rules demand.',
    ),
    basis_conflicts: claim(flag('所依据的文件与工作规则不一致', 'the document cited differs from these rules')),
    researched: hinted(flag('已深入调研', 'researched'), '有调研记录。', 'A record of the research is there.'),
    appraised: choices('专家或咨询机构已论证', 'appraised by experts or an advisory body', {
      necessity: { zh: '必要性', en: 'necessity' },
      feasibility: { zh: '可行性', en: 'feasibility' },
      legality: { zh: '合法性', en: 'legality' },
    }),
    departments_concerned: number('涉及其他部门数', 'other departments concerned'),
    consulted: flag('已与各相关部门协商', 'consulted with all of them'),
    townships_concerned: number('涉及镇街数', 'townships concerned'),
    townships_heard: hinted(flag('已听取各相关镇街意见', 'townships heard'), '在提请之前。', 'Before it was proposed.'),
    head_report: claim(
      choices('须向主要负责人报告的情形', 'why it is reported to the head', {
        new_policy: { zh: '新的政策措施', en: 'new policy measure' },
        large_project: { zh: '投资额较大的项目', en: 'project with a large investment' },
        borrowing: { zh: '对外举债', en: 'borrowing from outside' },
        finance_or_body: { zh: '涉及财政、设立机构', en: 'public finance or the creation of a body' },
        other: { zh: '其他重要事项', en: 'other important matter' },
      }),
    ),
    proposal_included: flag('附建议和方案', 'proposal included'),
    assessed: hinted(
      choices('已作评估论证的方面', 'what was assessed', {
        legality: { zh: '合法性', en: 'legality' },
        necessity: { zh: '必要性', en: 'necessity' },
        soundness: { zh: '科学性', en: 'soundness' },
        feasibility: { zh: '可行性', en: 'feasibility' },
        controllability: { zh: '可控性', en: 'controllability' },
      }),
      '每一方面都有结论才选。',
      'Choose those with a result.',
    ),
    stability_sensitive: hinted(
      flag('涉及公众权益且易影响稳定', 'touches public rights and may disturb stability'),
      '由人判断。',
      'For a person to judge.',
    ),
    heard: claim(
      choices('听取意见的对象', 'whose views were heard', {
        democratic_parties: { zh: '民主党派', en: 'democratic parties' },
        social_groups: { zh: '社会团体', en: 'social groups' },
        experts: { zh: '专家学者', en: 'experts' },
        public: { zh: '社会公众', en: 'the public' },
        unnecessary: { zh: '认为不需要', en: 'held unnecessary' },
      }),
    ),
    category: claim(
      choice('决策类别', 'category', {
        ...none,
        development_plan: { zh: '国民经济和社会发展规划、计划', en: 'plan of economic and social development' },
        budget: { zh: '财政预算', en: 'budget' },
        urban_strategy: { zh: '城市总体规划和发展战略', en: 'urban master plan or development strategy' },
        reform: { zh: '重大改革方案和政策措施', en: 'major reform or policy measure' },
        resources: { zh: '重要资源配置和社会分配调节', en: 'allocation of resources or social distribution' },
        investment: { zh: '重大投资项目', en: 'major investment project' },
        state_assets: { zh: '国有资产处置', en: 'disposal of state assets' },
        other: { zh: '同类的其他事项', en: 'other matter of this kind' },
      }),
    ),
    finally_decided_by: claim(
      choice('报请决定的机关', 'finally decided by', {
        ...none,
        party_committee: { zh: '同级党委', en: 'Party committee' },
        congress: { zh: '同级人大及其常委会', en: "People's Congress and its standing committee" },
      }),
    ),
    market_related: flag('涉及经营主体经济活动', 'touches market players'),
    'reviews.fair_competition': review('公平竞争审查', 'fair-competition review'),
    options_needed: claim(hinted(flag('需要备选方案', 'options needed'), '由人判断。', 'For a person to judge.')),
    options: number('方案数', 'options'),
    passed_by: choices('已经讨论通过的会议', 'meetings that passed it', meetingTypes),
    final_decision_recorded: flag('已登记最后决定', 'final decision recorded'),
    adjustment_needed: claim(flag('评估认为需要调整', 'evaluation calls for an adjustment')),
    ...decisionProcedure,
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'agenda', by: 'office' },
    { id: 'decide', by: 'office' },
    { id: 'issue', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
