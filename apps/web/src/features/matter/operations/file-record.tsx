import type { Attachment, Bilingual } from '@guiju/kernel';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { AttachmentsField } from '../../../shared/draft/attachments-field.tsx';
import { useText } from '../../../shared/language.tsx';
import { actionWords } from '../action-words.ts';
import { useRecordNames } from '../record-names.ts';
import { isSaid, type OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { TextField } from './text-field.tsx';
import { fieldWords } from './words.ts';

const words = {
  item: { zh: '材料', en: 'Item' },
  file: { zh: '文件', en: 'File' },
} as const satisfies Record<string, Bilingual>;

/** Puts an item on file that a provision wants there (材料归卷). */
export function FileRecord({ view, entries, onClose, onDone }: OperationProps) {
  const t = useText();
  const id = useId();
  const nameOf = useRecordNames();
  const items = entries.flatMap(({ may, options = [] }) => (may ? options.map((option) => String(option['item'])) : []));
  const wanted = view.explanation.records.map(({ item }) => item);
  const ordered = [...items].sort((a, b) => Number(wanted.includes(b)) - Number(wanted.includes(a)));
  const [item, setItem] = useState(ordered[0] ?? '');
  const [note, setNote] = useState('');
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  const [attachment] = files.slice(-1);
  const title = t(actionWords.file_record);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={
        item !== '' && (isSaid(note) || attachment !== undefined)
          ? { type: 'file_record', item, note, ...(attachment === undefined ? {} : { attachment: { ...attachment } }) }
          : null
      }
      onClose={onClose}
      onDone={onDone}
    >
      <div className="operation-field">
        <label htmlFor={id}>{t(words.item)}</label>
        <Select id={id} value={item} options={ordered.map((value) => ({ value, label: t(nameOf(value)) }))} onChange={setItem} />
      </div>
      <div className="operation-field">
        <span>{t(words.file)}</span>
        <AttachmentsField attachments={files} onChange={(all) => setFiles(all.slice(-1))} />
      </div>
      <TextField label={fieldWords.note} value={note} onChange={setNote} />
    </OperationDialog>
  );
}
