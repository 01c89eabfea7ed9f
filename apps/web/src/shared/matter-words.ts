import type { MatterRow } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import type { Names } from './names.ts';

/** How a matter stands as a whole. */
export const statusWords: Readonly<Record<MatterRow['status'], Bilingual>> = {
  draft: { zh: '草稿', en: 'draft' },
  running: { zh: '办理中', en: 'under way' },
  suspended: { zh: '中止计时', en: 'suspended' },
  returned: { zh: '已退回', en: 'returned' },
  closed: { zh: '已办结', en: 'closed' },
  terminated: { zh: '已终止', en: 'terminated' },
};

/** Where a matter is: the act it waits for and who has it, `审核 · 办公室主任`; its status where it waits for none. */
export function whereItIs({ status, stage }: Pick<MatterRow, 'status' | 'stage'>, names: Pick<Names, 'act'>): Bilingual {
  if (stage === null) return statusWords[status];
  const act = names.act(stage.act);
  const who = { zh: stage.posts.join('、'), en: stage.posts.join(', ') };
  const at = stage.posts.length === 0 ? act : { zh: `${act.zh} · ${who.zh}`, en: `${act.en} · ${who.en}` };
  if (status === 'running') return at;
  return { zh: `${statusWords[status].zh} · ${at.zh}`, en: `${statusWords[status].en} · ${at.en}` };
}
