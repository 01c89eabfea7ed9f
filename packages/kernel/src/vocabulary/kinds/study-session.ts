import { choice, claim, none, text } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

/** What a study session of the leadership is to be about and how it is done (专题学习安排); the session itself is a meeting of type `study`. */
export const studySession: MatterKind = {
  id: 'study-session',
  name: { zh: '专题学习安排', en: 'plan of a study session' },
  facts: {
    subject: text('学习主题', 'subject'),
    source: text('所贯彻的讲话、决策或部署', 'speech or decision it serves'),
    form: claim(
      choice('学习形式', 'form', {
        ...none,
        group_study: { zh: '集体学习', en: 'group study' },
        discussion: { zh: '交流研讨', en: 'discussion' },
        lecture: { zh: '专题讲座', en: 'lecture' },
        other: { zh: '其他', en: 'other' },
      }),
    ),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'hold', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
