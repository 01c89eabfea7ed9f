import type { Bilingual, ProvisionId } from '@guiju/kernel';
import { Radio } from 'antd';
import { useId, useState } from 'react';
import { ArticleChips } from '../../../shared/article-chip.tsx';
import { useText } from '../../../shared/language.tsx';
import { useWorld } from '../../../shared/world.ts';
import { actionWords } from '../action-words.ts';
import { isSaid, type OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { TextField } from './text-field.tsx';

const words = {
  what: { zh: '判断什么', en: 'What is judged' },
  verdict: { zh: '结论', en: 'Conclusion' },
  holds: { zh: '符合', en: 'it holds' },
  fails: { zh: '不符合', en: 'it does not hold' },
  ground: { zh: '理由', en: 'Ground' },
} as const satisfies Record<string, Bilingual>;

/** Judges what a provision leaves to a person; conclusion and ground stay on record. */
export function Judge({ view, entries, onClose, onDone }: OperationProps) {
  const t = useText();
  const id = useId();
  const { rulebook } = useWorld();
  const provisions = [...new Set(entries.flatMap(({ options = [] }) => options.map((option) => String(option['provision']))))].flatMap(
    (each) => rulebook.byId.get(each) ?? [],
  );
  const [provision, setProvision] = useState<ProvisionId>(provisions[0]?.id ?? '');
  const [holds, setHolds] = useState<boolean | null>(null);
  const [note, setNote] = useState('');
  const title = t(actionWords.judge);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={holds !== null && isSaid(note) ? { type: 'judge', provision, holds, note } : null}
      onClose={onClose}
      onDone={onDone}
    >
      <div className="operation-field">
        <span id={`${id}-what`}>{t(words.what)}</span>
        <Radio.Group
          aria-labelledby={`${id}-what`}
          className="operation-radios"
          value={provision}
          options={provisions.map(({ id: value, body, gist }) => ({
            value,
            label: (
              <>
                {t(body.judge ?? gist)} <ArticleChips provisions={[value]} />
              </>
            ),
          }))}
          onChange={({ target }) => setProvision(target.value as ProvisionId)}
        />
      </div>
      <div className="operation-field">
        <span id={`${id}-verdict`}>{t(words.verdict)}</span>
        <Radio.Group
          aria-labelledby={`${id}-verdict`}
          value={holds}
          options={[
            { value: true, label: t(words.holds) },
            { value: false, label: t(words.fails) },
          ]}
          onChange={({ target }) => setHolds(target.value as boolean)}
        />
      </div>
      <TextField label={words.ground} value={note} onChange={setNote} />
    </OperationDialog>
  );
}
