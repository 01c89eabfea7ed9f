import type { Act, ActVerdict, Bilingual } from '@guiju/kernel';

/** The button with which an act is done, in the office's own words. */
export const actButtons: Readonly<Record<Act, Bilingual>> = {
  propose: { zh: '提出拟办意见', en: 'Propose handling' },
  review: { zh: '审核通过', en: 'Pass review' },
  consult: { zh: '反馈意见', en: 'Give opinion' },
  cosign: { zh: '会签同意', en: 'Co-sign' },
  consent: { zh: '同意', en: 'Consent' },
  approve: { zh: '批准', en: 'Approve' },
  sign: { zh: '签发', en: 'Sign' },
  seal: { zh: '用印', en: 'Seal' },
  handle: { zh: '承办完毕', en: 'Handled' },
  report: { zh: '已报告', en: 'Reported' },
  file: { zh: '已报备', en: 'Filed' },
  notify: { zh: '已告知', en: 'Notified' },
  publish: { zh: '已公开', en: 'Published' },
  acknowledge: { zh: '已阅知', en: 'Acknowledge' },
  preside: { zh: '已主持', en: 'Presided' },
};

const deeds: Readonly<Partial<Record<Act, Bilingual>>> = {
  propose: { zh: '已拟办', en: 'proposed' },
  seal: { zh: '已用印', en: 'sealed' },
  handle: { zh: '已承办', en: 'handled' },
  report: { zh: '已报告', en: 'reported' },
  file: { zh: '已报备', en: 'filed' },
  notify: { zh: '已告知', en: 'notified' },
  publish: { zh: '已公开', en: 'published' },
  preside: { zh: '已主持', en: 'presided' },
  sign: { zh: '已签发', en: 'signed' },
  approve: { zh: '批准', en: 'approved' },
  review: { zh: '审核通过', en: 'passed' },
};

/** What was said on a seat: the deed where the act is one, else agreement, disagreement or reading. */
export function verdictName(act: Act, verdict: ActVerdict): Bilingual {
  if (verdict === 'disagree') return { zh: '不同意', en: 'disagrees' };
  if (verdict === 'noted') return { zh: '已阅', en: 'noted' };
  return deeds[act] ?? (verdict === 'agree' ? { zh: '同意', en: 'agrees' } : { zh: '已办', en: 'done' });
}
