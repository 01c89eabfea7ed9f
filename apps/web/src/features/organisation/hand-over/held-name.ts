import type { Bilingual } from '@guiju/kernel';
import type { Names } from '../../../shared/names.ts';

const plain: Readonly<Record<string, Bilingual>> = {
  draft: { zh: '草稿', en: 'draft' },
  submitted: { zh: '在办的报送', en: 'submitted, under way' },
  to_read: { zh: '待阅', en: 'to read' },
  seat: { zh: '待办', en: 'to do' },
};

/** What is held, e.g. `seat:review` or `delegation:<post>`, in words. */
export const heldName = (what: string, { act, post }: Pick<Names, 'act' | 'post'>): Bilingual => {
  const [kind = '', of] = what.split(/:(.*)/su);
  if (kind === 'seat' && of !== undefined) return { zh: `待办：${act(of).zh}`, en: `to do: ${act(of).en}` };
  if (kind === 'delegation' && of !== undefined) return { zh: `受托：${post(of)}`, en: `delegate of ${post(of)}` };
  return plain[kind] ?? { zh: what, en: what };
};
