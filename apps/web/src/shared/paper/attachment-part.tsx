import { CloseOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { Button, Input } from 'antd';
import { useText } from '../language.tsx';
import { useComposed } from '../use-composed.ts';
import { BlockList } from './block-list.tsx';
import { emptyParagraph, type WrittenAttachment } from './written-paper.ts';

const words = {
  issued: { zh: '随文印发', en: 'What the paper issues' },
  title: { zh: '标题', en: 'title' },
  remove: { zh: '删除', en: 'Remove ' },
  write: { zh: '写附件内容', en: 'Write its pages' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly at: number;
  /** Its number among the attachments that the note names. */
  readonly number: number;
  readonly attachment: WrittenAttachment;
  readonly onChange: (attachment: WrittenAttachment) => void;
  readonly onRemove: () => void;
}

/** An attachment of the paper, or what it issues: its title, and its pages where it has some. */
export function AttachmentPart({ at, number, attachment, onChange, onRemove }: Props) {
  const t = useText();
  const name: Bilingual = attachment.issued === true ? words.issued : { zh: `附件${number}`, en: `Attachment ${number}` };
  const { title, body } = attachment;
  const composed = useComposed<HTMLInputElement>(title, (text) => onChange({ ...attachment, title: text }));
  return (
    <fieldset className="paper-attachment" data-field={`paper.attachments.${at}`}>
      <legend>{t(name)}</legend>
      <div className="paper-attachment-title">
        <Input aria-label={`${t(name)} ${t(words.title)}`} placeholder={t(words.title)} {...composed} />
        <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label={`${t(words.remove)}${t(name)}`} onClick={onRemove} />
      </div>
      {body.length === 0 ? (
        <Button type="text" size="small" onClick={() => onChange({ ...attachment, body: [emptyParagraph] })}>
          {t(words.write)}
        </Button>
      ) : (
        <BlockList
          path={`attachments.${at}.body`}
          name={name}
          blocks={body}
          onChange={(blocks) => onChange({ ...attachment, body: blocks })}
        />
      )}
    </fieldset>
  );
}
