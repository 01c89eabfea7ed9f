import type { Bilingual } from '@guiju/kernel';
import { useMemo, useState } from 'react';
import '../../../shared/draft/draft-editor.css';
import { ContentFields } from '../../../shared/draft/content-fields.tsx';
import { contentOf, type DraftValues, draftOf } from '../../../shared/draft/draft-model.ts';
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
} as const satisfies Record<string, Bilingual>;

/** Changes title, text or attachments while the matter runs (修改文稿). */
export function EditContent({ view, onClose, onDone }: OperationProps) {
  const t = useText();
  const { matter } = view;
  const before = useMemo(() => draftOf(matter), [matter]);
  const [content, setContent] = useState<Pick<DraftValues, 'title' | 'text' | 'paper' | 'attachments'>>(before);
  const issuers = useIssuers(matter.facts['issuer']?.value, matter.unit);
  const isChanged = JSON.stringify(contentOf(content)) !== JSON.stringify(contentOf(before));
  const title = t(actionWords.edit_content);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={isChanged && isSaid(content.title) ? { type: 'edit_content', content: contentOf(content) } : null}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{t(words.note)}</p>
      <ContentFields values={content} untitled issuers={issuers} onChange={(part) => setContent((all) => ({ ...all, ...part }))} />
    </OperationDialog>
  );
}
