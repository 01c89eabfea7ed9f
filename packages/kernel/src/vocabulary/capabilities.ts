import type { Bilingual } from './words.ts';

/** The slices of office work (业务领域) to which provisions belong, in the order in which a reader goes through them. */
export const capabilities = {
  scope: { zh: '适用范围', en: 'scope' },
  principles: { zh: '工作准则', en: 'principles' },
  functions: { zh: '政府职能', en: 'functions' },
  authority: { zh: '职责分工', en: 'authority' },
  decisions: { zh: '重大决策', en: 'decisions' },
  agenda: { zh: '会议议题', en: 'agenda' },
  meetings: { zh: '会议', en: 'meetings' },
  minutes: { zh: '会议纪要', en: 'minutes' },
  inbound: { zh: '收文', en: 'papers in' },
  circulation: { zh: '公文流转', en: 'circulation' },
  reviews: { zh: '制发前审核', en: 'reviews' },
  outgoing: { zh: '发文', en: 'papers out' },
  normative: { zh: '规范性文件', en: 'normative documents' },
  contracts: { zh: '合同', en: 'contracts' },
  seals: { zh: '用印', en: 'seals' },
  instructions: { zh: '批示', en: 'instructions' },
  supervision: { zh: '督办', en: 'follow-up' },
  goals: { zh: '目标任务', en: 'goals' },
  disclosure: { zh: '政务公开', en: 'disclosure' },
  oversight: { zh: '接受监督', en: 'oversight' },
  petitions: { zh: '信访', en: 'petitions' },
  emergency: { zh: '应急', en: 'emergencies' },
  leave: { zh: '请假外出', en: 'leave' },
  activities: { zh: '公务活动', en: 'activities' },
  foreign: { zh: '外事', en: 'foreign affairs' },
  research: { zh: '调查研究', en: 'research' },
  learning: { zh: '学习', en: 'learning' },
  integrity: { zh: '廉政纪律', en: 'integrity' },
} as const satisfies Record<string, Bilingual>;

/** What a capability is called; the bare word where it has no name. */
export const capabilityName = (capability: string): Bilingual =>
  Object.entries(capabilities).find(([id]) => id === capability)?.[1] ?? { zh: capability, en: capability };
