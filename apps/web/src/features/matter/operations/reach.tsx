import { type Bilingual, type Checkpoint, checkpointName } from '@guiju/kernel';
import { Radio } from 'antd';
import { useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import { checkpointsOf } from '../action-model.ts';
import { actionWords } from '../action-words.ts';
import type { OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { TextField } from './text-field.tsx';
import { fieldWords } from './words.ts';

const words = {
  close: {
    zh: '办结后案卷归档，只能传阅和留言。',
    en: 'Closing archives the file; afterwards it can only be circulated and commented on.',
  },
} as const satisfies Record<string, Bilingual>;

/** Records a step of the office: issue, publication, holding, closing (印发、公开、办结). */
export function Reach({ view, entries, onClose, onDone }: OperationProps) {
  const t = useText();
  const steps = checkpointsOf(entries);
  const [checkpoint, setCheckpoint] = useState<Checkpoint>(steps[0] ?? 'close');
  const [note, setNote] = useState('');
  const name = t(checkpointName(checkpoint));
  return (
    <OperationDialog
      view={view}
      title={t(actionWords.reach)}
      ok={name}
      command={{ type: 'reach', checkpoint, note }}
      onClose={onClose}
      onDone={onDone}
    >
      <Radio.Group
        aria-label={t(actionWords.reach)}
        value={checkpoint}
        options={steps.map((value) => ({ value, label: t(checkpointName(value)) }))}
        onChange={({ target }) => setCheckpoint(target.value as Checkpoint)}
      />
      {checkpoint === 'close' && <p>{t(words.close)}</p>}
      <TextField label={fieldWords.note} value={note} onChange={setNote} />
    </OperationDialog>
  );
}
