import type { Bilingual } from '@guiju/kernel';
import { useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import { actionWords } from '../action-words.ts';
import { isSaid, type OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { TextField } from './text-field.tsx';

const words = {
  text: { zh: '留言（正在办理的人都会看到）', en: 'Comment (whoever has it in hand sees it)' },
} as const satisfies Record<string, Bilingual>;

/** A remark beside the slip (留言). */
export function Comment({ view, onClose, onDone }: OperationProps) {
  const t = useText();
  const [text, setText] = useState('');
  const title = t(actionWords.comment);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={isSaid(text) ? { type: 'comment', text } : null}
      onClose={onClose}
      onDone={onDone}
    >
      <TextField label={words.text} value={text} onChange={setText} />
    </OperationDialog>
  );
}
