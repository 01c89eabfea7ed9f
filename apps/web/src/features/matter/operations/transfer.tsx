import type { Bilingual, PostId } from '@guiju/kernel';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import { actionWords } from '../action-words.ts';
import { isSaid, type OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { usePostGroups } from './post-options.ts';
import { SeatChoice } from './seat-choice.tsx';
import { TextField } from './text-field.tsx';
import { fieldWords } from './words.ts';

const words = {
  note: { zh: '原席位保留在流程里，标明已转办。', en: 'The former seat stays on the slip, marked as transferred.' },
} as const satisfies Record<string, Bilingual>;

/** Hands an open seat to another post that may hold it (转办). */
export function Transfer({ view, entries, onClose, onDone }: OperationProps) {
  const t = useText();
  const id = useId();
  const [seat, setSeat] = useState(entries.find(({ may }) => may)?.seat);
  const [to, setTo] = useState<PostId>();
  const [reason, setReason] = useState('');
  const fit = new Set((entries.find((each) => each.seat === seat)?.options ?? []).map((option) => String(option['to'])));
  const groups = usePostGroups(fit);
  const title = t(actionWords.transfer);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={seat !== undefined && to !== undefined && isSaid(reason) ? { type: 'transfer', seat, to, reason } : null}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{t(words.note)}</p>
      <SeatChoice matter={view.matter} entries={entries} value={seat} onChange={setSeat} />
      <div className="operation-field">
        <label htmlFor={id}>{t(fieldWords.to)}</label>
        <Select id={id} showSearch={{ optionFilterProp: 'label' }} value={to} options={[...groups]} onChange={setTo} />
      </div>
      <TextField label={fieldWords.reason} value={reason} onChange={setReason} />
    </OperationDialog>
  );
}
