import type { Bilingual } from './words.ts';

/** What a paper or a meeting's minutes are about (事由), as far as rules on who signs ask for it. */
export const subjects = {
  strategy: { zh: '发展战略和政策', en: 'development strategy and policy' },
  reform: { zh: '重大改革方案', en: 'major reform plan' },
  public_interest: { zh: '群众切身利益', en: "people's vital interests" },
  personnel_appointment: { zh: '人事任免', en: 'appointment and removal' },
  institution: { zh: '机构调整', en: 'change of bodies' },
  staffing: { zh: '人员编制', en: 'staffing' },
  cadre_discipline: { zh: '干部奖惩', en: 'reward and punishment of cadres' },
  funds: { zh: '资金安排', en: 'allocation of funds' },
  large_funds: { zh: '大额资金', en: 'large sums' },
  policy_adjustment: { zh: '政策调整', en: 'adjustment of policy' },
  audit: { zh: '审计事项', en: 'audit matter' },
  major_project: { zh: '重大项目', en: 'major project' },
  coordinating_body: { zh: '议事协调机构', en: 'coordinating body' },
  invite_superior: { zh: '邀请上级领导', en: 'invitation of a superior leader' },
  reward: { zh: '表彰奖励', en: 'commendation and reward' },
  report_incident: { zh: '突发事件信息', en: 'report of an incident' },
} as const satisfies Record<string, Bilingual>;
