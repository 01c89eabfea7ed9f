import { choice, choices, claim, datetime, flag, hinted, text } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

/** An emergency or other urgent event that is reported, commanded and made known (突发事件和紧急信息). */
export const incident: MatterKind = {
  id: 'incident',
  name: { zh: '突发事件和紧急信息', en: 'incident or urgent information' },
  facts: {
    type: choice('类别', 'type', {
      emergency: { zh: '突发事件', en: 'emergency' },
      accident: { zh: '重大事故', en: 'major accident' },
      important_situation: { zh: '重要情况、重大事项', en: 'important situation or major event' },
      false_information: { zh: '虚假或不完整信息', en: 'false or incomplete information' },
      public_concern: { zh: '舆情热点和社会关切', en: 'matter of public concern' },
    }),
    grade: choice('级别', 'grade', {
      especially_major: { zh: '特别重大', en: 'especially major' },
      major: { zh: '重大', en: 'major' },
      larger: { zh: '较大', en: 'larger' },
      ordinary: { zh: '一般', en: 'ordinary' },
    }),
    happened_at: datetime('发生时间', 'happened at'),
    reported_at: claim(datetime('报告时间', 'reported at')),
    report_stage: choice('报告阶段', 'stage of the report', {
      first: { zh: '首报', en: 'first report' },
      follow_up: { zh: '续报', en: 'follow-up' },
      final: { zh: '终报', en: 'final report' },
    }),
    reported_directly: flag('已直报', 'reported directly'),
    reported_to_head: flag('已报告主要负责人', 'reported to the head'),
    on_scene: choices('已到现场的负责人', 'leaders on the scene', {
      government_leader: { zh: '政府领导', en: 'leader of the government' },
      department_leader: { zh: '有关部门负责人', en: 'leader of a department concerned' },
      local_leader: { zh: '事发地负责人', en: 'leader of the place' },
    }),
    plan_activated: flag('已启动应急预案', 'emergency plan activated'),
    ongoing: hinted(flag('事态仍在发展', 'still developing'), '由人判断。', 'For a person to judge.'),
    affects_order: hinted(
      flag('影响或可能影响社会稳定和管理秩序', 'affects or may affect stability or public order'),
      '由人判断。',
      'For a person to judge.',
    ),
    release_source: choice('信息发布口径', 'source of what is released', {
      single: { zh: '统一口径', en: 'one source' },
      several: { zh: '多个口径', en: 'several sources' },
    }),
    clarified: flag('已发布准确信息', 'accurate information released'),
    measure_taken: claim(text('依法采取的措施', 'lawful measure taken')),
    measure_ground: claim(text('措施的法律依据', 'legal ground of the measure')),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'register', by: 'submit' },
    { id: 'assign', by: 'office' },
    { id: 'sign', by: { acting: 'sign' } },
    { id: 'issue', by: 'office' },
    { id: 'publish', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
