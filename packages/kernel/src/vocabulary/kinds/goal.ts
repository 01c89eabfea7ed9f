import { choice, choices, claim, flag, none } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

/** A goal that is set, pursued and evaluated (工作目标). */
export const goal: MatterKind = {
  id: 'goal',
  name: { zh: '工作目标', en: 'goal' },
  facts: {
    responsible_unit_named: flag('已明确责任单位', 'responsible unit named'),
    sides: choices('已安排的管理体系', 'systems arranged for it', {
      advancing: { zh: '推进', en: 'advancing' },
      coordinating: { zh: '协调', en: 'coordinating' },
      inspecting: { zh: '督查', en: 'inspecting' },
    }),
    plan: claim(
      choice('计划类别', 'plan', {
        ...none,
        development_plan: { zh: '经济社会发展总体规划', en: 'overall plan of economic and social development' },
        reform_plan: { zh: '全面深化改革总体规划', en: 'overall plan of reform' },
        annual_plan: { zh: '年度工作计划', en: 'annual work plan' },
        work_report: { zh: '政府工作报告目标', en: 'target of the government work report' },
        assessment_scheme: { zh: '考核评估方案', en: 'assessment scheme' },
      }),
    ),
    law_based_government: flag('列有法治政府建设任务', 'has an item for a law-based government'),
    assesses: choices('考核评估的内容', 'what is assessed', {
      decisions_carried_out: { zh: '重大决策部署落实', en: 'carrying out of major decisions' },
      duties: { zh: '部门职责履行', en: 'duties of departments' },
      key_work: { zh: '重点工作推进', en: 'progress of key work' },
      self_building: { zh: '自身建设', en: 'own conduct' },
    }),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'close', by: 'office' },
  ],
};
