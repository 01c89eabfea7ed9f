import { type Act, acts, type Bilingual, findSeat, type PostId } from '@guiju/kernel';
import { Radio, Select } from 'antd';
import { useId, useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import { useWorld } from '../../../shared/world.ts';
import { actionWords } from '../action-words.ts';
import { addableActs } from './addable-acts.ts';
import { isSaid, type OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { usePostGroups } from './post-options.ts';
import { SeatChoice } from './seat-choice.tsx';
import { TextField } from './text-field.tsx';
import { fieldWords } from './words.ts';

type Where = 'before' | 'beside' | 'after';

const words = {
  where: { zh: '加在', en: 'Where' },
  before: { zh: '我之前（我等其办理）', en: 'before me (I wait)' },
  beside: { zh: '与我并列', en: 'beside me' },
  after: { zh: '我之后（另加一个环节）', en: 'after me (a stage of its own)' },
  who: { zh: '加签给', en: 'Who' },
  act: { zh: '请其', en: 'To do what' },
} as const satisfies Record<string, Bilingual>;

/** Adds a seat before, beside or after one's own (加签). */
export function AddSigner({ view, entries, onClose, onDone }: OperationProps) {
  const t = useText();
  const id = useId();
  const { directory } = useWorld();
  const groups = usePostGroups();
  const [seat, setSeat] = useState(entries.find(({ may }) => may)?.seat);
  const own = findSeat(view.matter, seat ?? '')?.stage.act ?? 'review';
  const places = (entries.find((each) => each.seat === seat)?.options ?? []).map((option) => option['where'] as Where);
  const [where, setWhere] = useState<Where>(places[0] ?? 'after');
  const [act, setAct] = useState<Act>(own);
  const [post, setPost] = useState<PostId>();
  const [reason, setReason] = useState('');
  const role = directory.posts.find((each) => each.id === post)?.roles[0] ?? 'staff';
  const isComplete = seat !== undefined && post !== undefined && isSaid(reason);
  const title = t(actionWords.add_signer);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={
        isComplete ? { type: 'add_signer', seat, where, added: { role, post }, reason, ...(where === 'after' ? { act } : {}) } : null
      }
      onClose={onClose}
      onDone={onDone}
    >
      <SeatChoice matter={view.matter} entries={entries} value={seat} onChange={setSeat} />
      <div className="operation-field">
        <label htmlFor={`${id}-who`}>{t(words.who)}</label>
        <Select id={`${id}-who`} showSearch={{ optionFilterProp: 'label' }} value={post} options={[...groups]} onChange={setPost} />
      </div>
      <div className="operation-field">
        <span id={`${id}-where`}>{t(words.where)}</span>
        <Radio.Group
          aria-labelledby={`${id}-where`}
          className="operation-radios"
          value={where}
          options={places.map((value) => ({ value, label: t(words[value]) }))}
          onChange={({ target }) => setWhere(target.value as Where)}
        />
      </div>
      {where === 'after' && (
        <div className="operation-field">
          <label htmlFor={`${id}-act`}>{t(words.act)}</label>
          <Select id={`${id}-act`} value={act} options={addableActs.map((value) => ({ value, label: t(acts[value]) }))} onChange={setAct} />
        </div>
      )}
      <TextField label={fieldWords.reason} value={reason} onChange={setReason} />
    </OperationDialog>
  );
}
