import type { SearchQuery } from '@guiju/store';
import { questions } from './papers.ts';

const asked = (list: string, narrowed: SearchQuery = {}): readonly SearchQuery[] => list.split('|').map((q) => ({ q, ...narrowed }));

/** Words that stand in nearly every paper. */
const everywhere = '监督检查|各有关单位|贯彻落实|工作|组织领导|通知|加强|检查|落实|关于';

/** What is asked for, by how many matters have it and by what narrows it. */
export const classes: Readonly<Record<string, readonly SearchQuery[]>> = {
  'words of one to ten matters in a hundred': questions.map(([q]) => ({ q })),
  'words of few matters': asked('白石村|临禾街道|石溪镇青禾|附件m00000017|m00001|没有的词'),
  'words of nearly all': asked(everywhere),
  'two such words': asked('监督检查 贯彻落实|工作机制 依法依规|检查 落实|通知 监督检查'),
  'one such word and one of few': asked('监督检查 青禾小学|贯彻落实 大蒜|工作 长平路|通知 古树'),
  'such words in one kind': asked(everywhere, { kind: 'issuance' }),
  'such words in one unit': asked(everywhere, { unit: 'unit7' }),
  'such words in twenty days': asked(everywhere, { from: '2020-02-01', to: '2020-02-20' }),
  'one character': asked('蒜|村|的|检'),
};
