import type { Bilingual } from '@guiju/kernel';
import { useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import { actionWords } from '../action-words.ts';
import { isSaid, type OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { TextField } from './text-field.tsx';

const words = {
  comment: { zh: '阅后意见（可不填）', en: 'Comment (optional)' },
} as const satisfies Record<string, Bilingual>;

/** A reader of a circulation confirms having read it (确认已阅). */
export function ConfirmRead({ view, onClose, onDone }: OperationProps) {
  const t = useText();
  const [comment, setComment] = useState('');
  const title = t(actionWords.confirm_read);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={{ type: 'confirm_read', ...(isSaid(comment) ? { comment } : {}) }}
      onClose={onClose}
      onDone={onDone}
    >
      <TextField label={words.comment} value={comment} onChange={setComment} />
    </OperationDialog>
  );
}
