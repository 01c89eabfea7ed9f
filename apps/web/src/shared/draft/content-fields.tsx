import type { Bilingual } from '@guiju/kernel';
import { App, Input } from 'antd';
import { useId, useState } from 'react';
import { useText } from '../language.tsx';
import { PaperFields } from '../paper/paper-fields.tsx';
import { AttachmentsField } from './attachments-field.tsx';
import type { DraftValues } from './draft-model.ts';

const words = {
  title: { zh: '标题', en: 'Title' },
  untitled: { zh: '请先填写标题', en: 'Please give a title first' },
  text: { zh: '正文', en: 'Text' },
  attachments: { zh: '附件', en: 'Attachments' },
  files: { zh: '附件文件', en: 'Files' },
  replace: { zh: '用文件里的文字替换现有正文？', en: 'Replace the text with that of the file?' },
  yes: { zh: '替换', en: 'Replace' },
} as const satisfies Record<string, Bilingual>;

type Content = Pick<DraftValues, 'title' | 'text' | 'paper' | 'attachments'>;

interface Props {
  readonly values: Content;
  /** Storing was asked for without a title. */
  readonly untitled: boolean;
  /** In whose name the paper goes out while it does not say it itself. */
  readonly issuers: readonly string[];
  readonly onChange: (part: Partial<Content>) => void;
}

/** Title, text and attachments of the paper: by its parts, or as plain text. */
export function ContentFields({ values, untitled, issuers, onChange }: Props) {
  const t = useText();
  const id = useId();
  const { modal } = App.useApp();
  const [keep, setKeep] = useState<File | null>(null);
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
        value={values.title}
        onChange={({ target }) => onChange({ title: target.value.replace(/\n/g, '') })}
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
      <Input.TextArea
        id={`${id}-text`}
        className="paper-text-input"
        autoSize={{ minRows: 8, maxRows: 28 }}
        value={values.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
    </div>
  );
  return (
    <div className="content-fields">
      <PaperFields values={values} issuers={issuers} onChange={onChange} onKeep={setKeep} title={title} plain={plain}>
        {(takeText) => (
          <div>
            <span className="content-label">{t(values.paper === null ? words.attachments : words.files)}</span>
            <AttachmentsField
              attachments={values.attachments}
              given={keep}
              onChange={(attachments) => onChange({ attachments })}
              onText={values.paper === null ? plainText : takeText}
            />
          </div>
        )}
      </PaperFields>
    </div>
  );
}
