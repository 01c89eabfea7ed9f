import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { App, Button, Input } from 'antd';
import { useId, useMemo, useState } from 'react';
import { useText } from '../language.tsx';
import { PaperFields } from '../paper/paper-fields.tsx';
import { useComposed } from '../use-composed.ts';
import { AttachmentsField } from './attachments-field.tsx';
import type { Content } from './draft-model.ts';
import { followChange, isTyping } from './follow-change.ts';
import { useUndo } from './use-undo.ts';

const words = {
  title: { zh: '标题', en: 'Title' },
  untitled: { zh: '请先填写标题', en: 'Please give a title first' },
  text: { zh: '正文', en: 'Text' },
  attachments: { zh: '附件', en: 'Attachments' },
  files: { zh: '附件文件', en: 'Files' },
  replace: { zh: '用文件里的文字替换现有正文？', en: 'Replace the text with that of the file?' },
  yes: { zh: '替换', en: 'Replace' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '恢复', en: 'Redo' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly values: Content;
  /** Storing was asked for without a title. */
  readonly untitled: boolean;
  /** In whose name the paper goes out while it does not say it itself. */
  readonly issuers: readonly string[];
  /** Whether number, date and signers come from the course of the matter. */
  readonly isSupplied: boolean;
  /** Hears that a paper was read from a file. */
  readonly onRead: () => void;
  readonly onChange: (part: Partial<Content>) => void;
}

/** Title, text and attachments of the paper: by its parts, or as plain text. */
export function ContentFields({ values, untitled, issuers, isSupplied, onRead, onChange }: Props) {
  const t = useText();
  const id = useId();
  const { modal } = App.useApp();
  const [keep, setKeep] = useState<File | null>(null);
  const { title: titled, text: plainly, paper, attachments } = values;
  const content = useMemo(() => ({ title: titled, text: plainly, paper, attachments }), [titled, plainly, paper, attachments]);
  const history = useUndo<Content>(content, isTyping, (back) => {
    onChange(back);
    requestAnimationFrame(() => followChange(content, back));
  });
  const composedTitle = useComposed<HTMLTextAreaElement>(titled, (words) => onChange({ title: words.replace(/\n/g, '') }));
  const composedText = useComposed<HTMLTextAreaElement>(plainly, (words) => onChange({ text: words }));
  const isMissing = untitled && values.title.trim() === '';
  const plainText = (text: string) => {
    if (values.text.trim() === '') onChange({ text });
    else modal.confirm({ title: t(words.replace), okText: t(words.yes), onOk: () => onChange({ text }) });
  };
  const title = (
    <div data-field="content.title">
      <label htmlFor={`${id}-title`}>{t(words.title)}</label>
      <Input.TextArea
        id={`${id}-title`}
        maxLength={300}
        required
        autoSize={{ minRows: 1, maxRows: 4 }}
        {...(isMissing ? { status: 'error', 'aria-describedby': `${id}-title-missing` } : {})}
        {...composedTitle}
      />
      {isMissing && (
        <p id={`${id}-title-missing`} role="alert" className="attachment-failed">
          {t(words.untitled)}
        </p>
      )}
    </div>
  );
  const plain = (
    <div data-field="content.text">
      <label htmlFor={`${id}-text`}>{t(words.text)}</label>
      <Input.TextArea id={`${id}-text`} className="paper-text-input" autoSize={{ minRows: 8, maxRows: 28 }} {...composedText} />
    </div>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole form; its buttons do the same
    <div className="content-fields" onKeyDown={history.onKeyDown}>
      <PaperFields
        values={values}
        issuers={issuers}
        isSupplied={isSupplied}
        onChange={onChange}
        onRead={onRead}
        onKeep={setKeep}
        title={title}
        plain={plain}
        tools={
          <>
            <Button
              type="text"
              icon={<UndoOutlined aria-hidden />}
              aria-label={t(words.undo)}
              title={`${t(words.undo)} Ctrl+Z`}
              disabled={!history.mayUndo}
              onClick={history.undo}
            />
            <Button
              type="text"
              icon={<RedoOutlined aria-hidden />}
              aria-label={t(words.redo)}
              title={`${t(words.redo)} Ctrl+Y`}
              disabled={!history.mayRedo}
              onClick={history.redo}
            />
          </>
        }
      >
        {(takeText) => (
          <div>
            <span className="content-label">{t(paper === null ? words.attachments : words.files)}</span>
            <AttachmentsField
              attachments={attachments}
              given={keep}
              onChange={(files) => onChange({ attachments: files })}
              onText={paper === null ? plainText : takeText}
            />
          </div>
        )}
      </PaperFields>
    </div>
  );
}
