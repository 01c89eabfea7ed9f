import type { Bilingual } from '@guiju/kernel';

const parts: Readonly<Record<string, Bilingual>> = {
  title: { zh: '标题', en: 'title' },
  recipients: { zh: '主送机关', en: 'recipients' },
  issuers: { zh: '发文机关', en: 'issuing organs' },
  secrecy: { zh: '密级', en: 'secrecy' },
  urgency: { zh: '紧急程度', en: 'urgency' },
  notes: { zh: '附注', en: 'notes' },
  imprint: { zh: '版记', en: 'imprint' },
  body: { zh: '正文', en: 'text' },
};

/** Which part of a paper a path names: `body.3.text` is 正文第4段. */
export const partName = (path: string): Bilingual => {
  const [part = '', number] = path.split('.');
  const n = Number(number) + 1;
  if (part === 'body' && number !== undefined) return { zh: `正文第${n}段`, en: `paragraph ${n} of the text` };
  if (part === 'attachments' && number !== undefined) return { zh: `附件${n}`, en: `attachment ${n}` };
  return parts[part] ?? { zh: part, en: part };
};
