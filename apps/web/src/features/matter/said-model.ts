import type { Bilingual, Comment } from '@guiju/kernel';
import { actionWords } from './action-words.ts';

/** What the operation is called on which something was said. */
export function occasionName(on: string): Bilingual {
  if (on === 'submit') return { zh: '报送', en: 'Submission' };
  if (on === 'hand_over') return { zh: '移交', en: 'Hand-over' };
  return Object.entries(actionWords).find(([command]) => command === on)?.[1] ?? { zh: '说明', en: 'Note' };
}

/** Everything said beside the acts, the newest first; operations without words say nothing here. */
export function saidOf(comments: readonly Comment[]): readonly Comment[] {
  return [...comments].filter(({ text }) => text.trim() !== '').reverse();
}
