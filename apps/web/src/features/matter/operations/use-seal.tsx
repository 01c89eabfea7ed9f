import type { AvailabilityView, MatterView } from '@guiju/contract';
import { type Bilingual, openStageOf } from '@guiju/kernel';
import { Checkbox, InputNumber, Radio } from 'antd';
import { useId, useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import { actionWords } from '../action-words.ts';
import { useOperation } from '../use-operation.ts';
import type { OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { TextField } from './text-field.tsx';
import { fieldWords } from './words.ts';

const words = {
  about: {
    zh: '用印记录不能撤回：印章、文件（按内容哈希）和份数一并登记。请核对纸面与所选文件一致。',
    en: 'A use cannot be taken back: seal, file (by its hash) and copies are registered together. Compare the paper with the file chosen.',
  },
  seal: { zh: '印章', en: 'Seal' },
  file: { zh: '经批准的文件', en: 'Approved file' },
  copies: { zh: '份数', en: 'Copies' },
  offsite: { zh: '带离保管地点用印（已获批准）', en: 'Outside the office, as approved' },
  finish: { zh: '用印完毕，同时办结用印环节', en: 'All is sealed: complete the stage too' },
} as const satisfies Record<string, Bilingual>;

/** A seal and a file with which it may be used now, as the server offers them. */
interface Choice {
  readonly seal: string;
  readonly file: string;
  readonly names: { readonly seal: string; readonly file: string };
}

const choicesIn = (entries: readonly AvailabilityView[]): readonly Choice[] =>
  entries.flatMap(({ may, options = [] }) => (may ? (options as readonly unknown[] as readonly Choice[]) : []));

/** The open seat that waits for nothing but the use; null where there is none. */
const seatToFinish = ({ matter, available }: MatterView): string | null => {
  if (openStageOf(matter)?.act !== 'seal') return null;
  const waits = available.find(({ command, because }) => command === 'act' && because.some(({ code }) => code === 'seal_not_used'));
  return waits?.seat ?? null;
};

const once = (all: readonly { readonly value: string; readonly label: string }[]) =>
  all.filter(({ value }, i) => all.findIndex((each) => each.value === value) === i);

/** Records the use of a seal on an approved file (用印), and completes the custodian's stage with it. */
export function UseSeal({ view, entries, onClose, onDone }: OperationProps) {
  const t = useText();
  const id = useId();
  const { matter } = view;
  const choices = choicesIn(entries);
  const [seal, setSeal] = useState(choices[0]?.seal ?? '');
  const [file, setFile] = useState(choices[0]?.file ?? '');
  const [copies, setCopies] = useState<number | null>(null);
  const [offsite, setOffsite] = useState(false);
  const [note, setNote] = useState('');
  const seat = seatToFinish(view);
  const [finish, setFinish] = useState(seat !== null);
  const { send } = useOperation(matter.id);
  const done = async (after: MatterView): Promise<void> => {
    const finished = finish && seat !== null ? await send({ type: 'act', seat, verdict: 'done', opinion: '' }) : null;
    onDone(finished ?? after);
  };
  const isOffsite = matter.facts['offsite_approved']?.value === true;
  const title = t(actionWords.use_seal);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={copies === null ? null : { type: 'use_seal', seal, file, copies, offsite, note }}
      onClose={onClose}
      onDone={(after) => void done(after)}
    >
      <p>{t(words.about)}</p>
      <fieldset className="operation-field">
        <legend>{t(words.seal)}</legend>
        <Radio.Group
          vertical
          value={seal}
          options={once(choices.map(({ seal: value, names }) => ({ value, label: names.seal })))}
          onChange={({ target }) => setSeal(target.value as string)}
        />
      </fieldset>
      <fieldset className="operation-field">
        <legend>{t(words.file)}</legend>
        <Radio.Group
          vertical
          value={file}
          options={once(choices.map(({ file: value, names }) => ({ value, label: `${names.file}（SM3 ${value.slice(0, 12)}…）` })))}
          onChange={({ target }) => setFile(target.value as string)}
        />
      </fieldset>
      <div className="operation-field">
        <label htmlFor={`${id}-copies`}>{t(words.copies)}</label>
        <InputNumber id={`${id}-copies`} min={1} max={100_000} precision={0} value={copies} onChange={setCopies} />
      </div>
      {isOffsite && (
        <Checkbox checked={offsite} onChange={({ target }) => setOffsite(target.checked)}>
          {t(words.offsite)}
        </Checkbox>
      )}
      {seat !== null && (
        <Checkbox checked={finish} onChange={({ target }) => setFinish(target.checked)}>
          {t(words.finish)}
        </Checkbox>
      )}
      <TextField label={fieldWords.note} value={note} onChange={setNote} max={500} rows={2} />
    </OperationDialog>
  );
}
