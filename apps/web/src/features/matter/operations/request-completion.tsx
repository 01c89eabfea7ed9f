import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import { actionWords } from '../action-words.ts';
import { isSaid, type OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { SeatChoice } from './seat-choice.tsx';
import { TextField } from './text-field.tsx';
import { fieldWords } from './words.ts';

const words = {
  items: { zh: '缺少的内容（每行一项）', en: 'What is missing, item by item' },
  item: { zh: '第', en: 'Item' },
  add: { zh: '再加一项', en: 'Add an item' },
  remove: { zh: '删去', en: 'Remove' },
  note: {
    zh: '补正后直接回到这里；时限照常计算，除非条文另有规定。',
    en: 'It comes straight back here; limits run on unless a provision says otherwise.',
  },
} as const satisfies Record<string, Bilingual>;

interface Item {
  readonly key: number;
  readonly text: string;
}

/** Asks the submitter for what is missing (要求补正). */
export function RequestCompletion({ view, entries, onClose, onDone }: OperationProps) {
  const t = useText();
  const [items, setItems] = useState<readonly Item[]>([{ key: 0, text: '' }]);
  const [reason, setReason] = useState('');
  const [seat, setSeat] = useState(entries.find(({ may }) => may)?.seat);
  const listed = items.map(({ text }) => text).filter(isSaid);
  const title = t(actionWords.request_completion);
  const change = (key: number, text: string) => setItems((all) => all.map((each) => (each.key === key ? { key, text } : each)));
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={
        seat !== undefined && listed.length > 0 && isSaid(reason) ? { type: 'request_completion', seat, items: listed, reason } : null
      }
      onClose={onClose}
      onDone={onDone}
    >
      <p>{t(words.note)}</p>
      <SeatChoice matter={view.matter} entries={entries} value={seat} onChange={setSeat} />
      <fieldset className="operation-field">
        <legend>{t(words.items)}</legend>
        {items.map(({ key, text }, at) => (
          <div key={key} className="operation-row">
            <Input
              aria-label={`${t(words.item)} ${at + 1}`}
              maxLength={500}
              value={text}
              onChange={({ target }) => change(key, target.value)}
            />
            <Button
              aria-label={`${t(words.remove)} ${at + 1}`}
              icon={<DeleteOutlined aria-hidden />}
              disabled={items.length === 1}
              onClick={() => setItems((all) => all.filter((each) => each.key !== key))}
            />
          </div>
        ))}
        <Button
          type="dashed"
          icon={<PlusOutlined aria-hidden />}
          onClick={() => setItems((all) => [...all, { key: Math.max(...all.map(({ key }) => key)) + 1, text: '' }])}
        >
          {t(words.add)}
        </Button>
      </fieldset>
      <TextField label={fieldWords.reason} value={reason} onChange={setReason} />
    </OperationDialog>
  );
}
