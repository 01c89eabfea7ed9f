import type { Bilingual } from '@guiju/kernel';
import { Radio } from 'antd';
import { useId, useState } from 'react';
import { ArticleChips } from '../../../shared/article-chip.tsx';
import { useText } from '../../../shared/language.tsx';
import { useNames } from '../../../shared/names.ts';
import { actionWords } from '../action-words.ts';
import { isSaid, type OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { TextField } from './text-field.tsx';

const words = {
  which: { zh: '告知谁', en: 'Who was told' },
  proof: { zh: '何时、以何方式告知', en: 'When and how it was told' },
} as const satisfies Record<string, Bilingual>;

/** Puts on record that a notice was given, with its proof (登记告知). */
export function GiveNotice({ view, entries, onClose, onDone }: OperationProps) {
  const t = useText();
  const id = useId();
  const names = useNames();
  const due = entries.flatMap(({ may, options = [] }) =>
    may ? options.map((option) => ({ provision: String(option['provision']), to: String(option['to']) })) : [],
  );
  const [at, setAt] = useState(0);
  const [note, setNote] = useState('');
  const chosen = due[at];
  const about = (provision: string) => view.explanation.notices.find((each) => each.provision === provision)?.about;
  const title = t(actionWords.give_notice);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={chosen !== undefined && isSaid(note) ? { type: 'give_notice', ...chosen, note } : null}
      onClose={onClose}
      onDone={onDone}
    >
      <div className="operation-field">
        <span id={id}>{t(words.which)}</span>
        <Radio.Group
          aria-labelledby={id}
          className="operation-radios"
          value={at}
          options={due.map(({ provision, to }, value) => ({
            value,
            label: (
              <>
                {t(names.role(to))} — {t(about(provision) ?? { zh: '', en: '' })} <ArticleChips provisions={[provision]} />
              </>
            ),
          }))}
          onChange={({ target }) => setAt(target.value as number)}
        />
      </div>
      <TextField label={words.proof} value={note} onChange={setNote} />
    </OperationDialog>
  );
}
