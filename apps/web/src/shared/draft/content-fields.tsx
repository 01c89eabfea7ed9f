import type { Bilingual } from '@guiju/kernel';
import { App, Input } from 'antd';
import { useId } from 'react';
import { useText } from '../language.tsx';
import { AttachmentsField } from './attachments-field.tsx';
import type { DraftValues } from './draft-model.ts';

const words = {
  title: { zh: '标题', en: 'Title' },
  untitled: { zh: '请先填写标题', en: 'Please give a title first' },
  text: { zh: '正文', en: 'Text' },
  attachments: { zh: '附件', en: 'Attachments' },
  replace: { zh: '用文件里的文字替换现有正文？', en: 'Replace the text with that of the file?' },
  yes: { zh: '替换', en: 'Replace' },
} as const satisfies Record<string, Bilingual>;

type Content = Pick<DraftValues, 'title' | 'text' | 'attachments'>;

interface Props {
  readonly values: Content;
  /** Storing was asked for without a title. */
  readonly untitled: boolean;
  readonly onChange: (part: Partial<Content>) => void;
}

/** Title, text and attachments of the paper. */
export function ContentFields({ values, untitled, onChange }: Props) {
  const t = useText();
  const id = useId();
  const { modal } = App.useApp();
  const isMissing = untitled && values.title.trim() === '';
  const takeText = (text: string) => {
    if (values.text.trim() === '') onChange({ text });
    else modal.confirm({ title: t(words.replace), okText: t(words.yes), onOk: () => onChange({ text }) });
  };
  return (
    <div className="content-fields">
      <div data-field="content.title">
        <label htmlFor={`${id}-title`}>{t(words.title)}</label>
        <Input
          id={`${id}-title`}
          maxLength={300}
          required
          {...(isMissing ? { status: 'error', 'aria-describedby': `${id}-title-missing` } : {})}
          value={values.title}
          onChange={({ target }) => onChange({ title: target.value })}
        />
        {isMissing && (
          <p id={`${id}-title-missing`} role="alert" className="attachment-failed">
            {t(words.untitled)}
          </p>
        )}
      </div>
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
      <div>
        <span className="content-label">{t(words.attachments)}</span>
        <AttachmentsField attachments={values.attachments} onChange={(attachments) => onChange({ attachments })} onText={takeText} />
      </div>
    </div>
  );
}
