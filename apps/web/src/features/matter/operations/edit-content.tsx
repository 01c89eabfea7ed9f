import type { Bilingual } from '@guiju/kernel';
import { Alert, Button } from 'antd';
import { useMemo } from 'react';
import '../../../shared/draft/draft-editor.css';
import { ContentFields } from '../../../shared/draft/content-fields.tsx';
import { contentOf, draftOf } from '../../../shared/draft/draft-model.ts';
import { useKeptDraft } from '../../../shared/draft/kept-draft.ts';
import { usePaperBeside } from '../../../shared/draft/use-paper-beside.tsx';
import { useText } from '../../../shared/language.tsx';
import { useIssuers } from '../../../shared/paper/issuers.ts';
import { actionWords } from '../action-words.ts';
import { isSaid, type OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';

const words = {
  note: {
    zh: '改动之前的审核意见不再有效，须按新文稿重新审核。',
    en: 'Approvals given on the former text no longer stand and are asked for again.',
  },
  restored: { zh: '已找回上次没有提交的修改。', en: 'What was changed last time and not sent is back.' },
  discard: { zh: '不要了', en: 'Discard it' },
} as const satisfies Record<string, Bilingual>;

/** Changes title, text or attachments while the matter runs (修改文稿), with its pages beside it as in a new one. */
export function EditContent({ view, onClose, onDone }: OperationProps) {
  const t = useText();
  const { matter } = view;
  const before = useMemo(() => draftOf(matter), [matter]);
  // A change kept from before somebody else changed the paper must not come back over theirs.
  const { values, restored, change, settle } = useKeptDraft(`${matter.id}.${matter.content.hash}`, before);
  const issuers = useIssuers(matter.facts['issuer']?.value, matter.unit);
  const put = (part: Partial<typeof values>) => change({ ...values, ...part });
  const beside = usePaperBeside({ kind: matter.kind, content: values, issuers, rules: null, onChange: put });
  const isChanged = JSON.stringify(contentOf(values)) !== JSON.stringify(contentOf(before));
  const title = t(actionWords.edit_content);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      wide={beside.shown.wide}
      command={isChanged && isSaid(values.title) ? { type: 'edit_content', content: contentOf(values) } : null}
      onClose={onClose}
      onDone={(done) => {
        settle(draftOf(done.matter));
        onDone?.(done);
      }}
    >
      <p>{t(words.note)}</p>
      {restored && isChanged && (
        <Alert
          type="info"
          showIcon
          title={t(words.restored)}
          action={
            <Button size="small" onClick={() => settle(before)}>
              {t(words.discard)}
            </Button>
          }
        />
      )}
      {beside.choiceAbove}
      <div className={`draft draft-with-${beside.shown.side}`}>
        <div className="draft-form" ref={beside.shown.form}>
          <ContentFields values={values} untitled issuers={issuers} isSupplied={beside.isSupplied} onRead={beside.onRead} onChange={put} />
        </div>
        {beside.aside}
      </div>
    </OperationDialog>
  );
}
