import { type Paper, type PaperInput, paperSchema } from '../model/paper.ts';

/** A short notice; `changes` replaces any of its parts. */
export const notice = (changes: Partial<PaperInput> = {}): Paper =>
  paperSchema.parse({
    doc_type: 'notice',
    issuers: ['某县人民政府'],
    number: { mark: '某政发', year: 2025, n: 38 },
    title: '某县人民政府关于做好防汛准备工作的通知',
    recipients: ['各镇人民政府', '县各有关单位'],
    body: [{ type: 'paragraph', text: '现把今年的安排通知如下。' }],
    date: '2025-11-20',
    imprint: { copies_to: ['县委办公室'], issued_by: '某县人民政府办公室', issued_on: '2025-11-21' },
    ...changes,
  });

/** As many characters as asked for, without punctuation. */
export const characters = (count: number): string => '县镇村组户田路桥河堤'.repeat(Math.ceil(count / 10)).slice(0, count);
