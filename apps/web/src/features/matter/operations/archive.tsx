import { type Bilingual, type Retention, retentions } from '@guiju/kernel';
import { Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import { useMatterNames } from '../../../shared/matter-names.ts';
import { actionWords } from '../action-words.ts';
import { isSaid, type OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { TextField } from './text-field.tsx';
import { fieldWords } from './words.ts';

const words = {
  retention: { zh: '保管期限', en: 'Kept for' },
  class: { zh: '类别（机构或问题）', en: 'Class: organ or subject' },
  final: {
    zh: '归档后取得档号和件号，不能再传阅、留言或改动；归档包可以随时导出。',
    en: 'It takes its archival number. Afterwards nothing can be added or changed; its package can be exported at any time.',
  },
} as const satisfies Record<string, Bilingual>;

const all = Object.keys(retentions) as Retention[];

/** Hands a matter that came to its end over to the archive with class and retention period (归档). */
export function Archive({ view, onClose, onDone }: OperationProps) {
  const t = useText();
  const id = useId();
  const names = useMatterNames();
  const [retention, setRetention] = useState<Retention | null>(null);
  const [given, setGiven] = useState(names.unit(view.matter.unit));
  const [note, setNote] = useState('');
  const title = t(actionWords.archive);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={retention !== null && isSaid(given) ? { type: 'archive', retention, class: given, note } : null}
      onClose={onClose}
      onDone={onDone}
    >
      <div className="operation-field">
        <span>{t(words.retention)}</span>
        <Radio.Group
          aria-label={t(words.retention)}
          value={retention}
          options={all.map((value) => ({ value, label: t(retentions[value]) }))}
          onChange={({ target }) => setRetention(target.value as Retention)}
        />
      </div>
      <div className="operation-field">
        <label htmlFor={id}>{t(words.class)}</label>
        <Input id={id} value={given} maxLength={60} onChange={({ target }) => setGiven(target.value)} />
      </div>
      <TextField label={fieldWords.note} value={note} onChange={setNote} />
      <p>{t(words.final)}</p>
    </OperationDialog>
  );
}
