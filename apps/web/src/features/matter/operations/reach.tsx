import { type Bilingual, type Checkpoint, checkpointName } from '@guiju/kernel';
import { Radio } from 'antd';
import { useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import { useWorld } from '../../../shared/world.ts';
import { checkpointsOf } from '../action-model.ts';
import { actionWords } from '../action-words.ts';
import { stepsHeldBack } from './act-model.ts';
import { HeldBack } from './held-back.tsx';
import type { OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { TextField } from './text-field.tsx';
import { fieldWords } from './words.ts';

const words = {
  close: {
    zh: '办结时形成归档目录；此后只能传阅、留言，并由办公室归档。',
    en: 'Closing lists what goes into the archive; afterwards the file can be circulated, commented on and archived.',
  },
} as const satisfies Record<string, Bilingual>;

/** Records a step of the office: issue, publication, holding, closing (印发、公开、办结). */
export function Reach({ view, entries, onClose, onDone, instead }: OperationProps) {
  const t = useText();
  const steps = checkpointsOf(entries);
  const [checkpoint, setCheckpoint] = useState<Checkpoint>(steps[0] ?? 'close');
  const [note, setNote] = useState('');
  const name = t(checkpointName(checkpoint));
  const { rulebook } = useWorld();
  const held = stepsHeldBack(rulebook, view, steps);
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
      {held.map(({ step, findings }) => (
        <section key={step}>
          <h3>{t({ zh: `还不能${checkpointName(step).zh}`, en: `“${checkpointName(step).en}” is held back` })}</h3>
          <HeldBack kind={view.matter.kind} findings={findings} onState={instead('state_facts')} />
        </section>
      ))}
      <TextField label={fieldWords.note} value={note} onChange={setNote} />
    </OperationDialog>
  );
}
