import type { Bilingual } from '@guiju/kernel';
import { useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import { actionWords } from '../action-words.ts';
import type { OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { SeatChoice } from './seat-choice.tsx';
import { TextField } from './text-field.tsx';

const words = {
  text: { zh: '催办内容（可不填）', en: 'What to say (optional)' },
} as const satisfies Record<string, Bilingual>;

/** Urges an open seat (催办). */
export function Urge({ view, entries, onClose, onDone }: OperationProps) {
  const t = useText();
  const [text, setText] = useState('');
  const [seat, setSeat] = useState(entries.find(({ may }) => may)?.seat);
  const title = t(actionWords.urge);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={seat === undefined ? null : { type: 'urge', seat, text }}
      onClose={onClose}
      onDone={onDone}
    >
      <SeatChoice matter={view.matter} entries={entries} value={seat} onChange={setSeat} />
      <TextField label={words.text} value={text} max={500} onChange={setText} />
    </OperationDialog>
  );
}
