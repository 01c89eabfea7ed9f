import type { Bilingual } from './words.ts';

/** Acts on the routing slip (办理环节), in the words of `rulebooks`. */
export const acts = {
  propose: { zh: '拟办', en: 'handling proposal' },
  review: { zh: '审核', en: 'review' },
  consult: { zh: '征求意见', en: 'consult' },
  cosign: { zh: '会签', en: 'co-sign' },
  consent: { zh: '同意', en: 'consent' },
  approve: { zh: '批准', en: 'approve' },
  sign: { zh: '签发', en: 'sign' },
  seal: { zh: '用印', en: 'seal' },
  handle: { zh: '承办', en: 'handle' },
  report: { zh: '报告', en: 'report' },
  file: { zh: '报备', en: 'file' },
  notify: { zh: '告知', en: 'notify' },
  publish: { zh: '公开', en: 'publish' },
  acknowledge: { zh: '知悉', en: 'acknowledge' },
  preside: { zh: '主持', en: 'preside' },
} as const satisfies Record<string, Bilingual>;

export type Act = keyof typeof acts;

/** How the seats of a stage complete it: everybody, the first agreement, or one after another. */
export type Join = 'all' | 'any' | 'in_turn';
