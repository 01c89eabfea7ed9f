import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import type { Uploaded } from '@guiju/contract';
import type { Attachment, Bilingual } from '@guiju/kernel';
import { Button, Progress } from 'antd';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { ApiProblem, api } from '../api.ts';
import { AttachmentLink } from '../attachment-link.tsx';
import { useText } from '../language.tsx';
import { UploadedText } from './uploaded-text.tsx';

const words = {
  add: { zh: '添加附件', en: 'Add attachments' },
  remove: { zh: '移除', en: 'Remove' },
  failed: { zh: '没有传上去', en: 'was not uploaded' },
} as const satisfies Record<string, Bilingual>;

interface Sending {
  readonly name: string;
  readonly share: number;
  readonly error: ApiProblem | null;
}

interface Props {
  readonly attachments: readonly Attachment[];
  /** A file that is to be added from elsewhere. */
  readonly given?: File | null;
  readonly onChange: (attachments: readonly Attachment[]) => void;
  /** Takes the text found in a file as the text of the paper. */
  readonly onText?: (text: string) => void;
}

/** Files of the paper: uploaded one after another, each with its progress and, where it has text, the text found in it. */
export function AttachmentsField({ attachments, given = null, onChange, onText }: Props) {
  const t = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [found, setFound] = useState<Readonly<Record<string, Uploaded>>>({});
  const note = (name: string, part: Partial<Sending>) =>
    setSending((all) => all.map((each) => (each.name === name ? { ...each, ...part } : each)));
  const send = async (files: readonly File[]) => {
    setSending(files.map(({ name }) => ({ name, share: 0, error: null })));
    let all = attachments;
    for (const file of files) {
      try {
        const uploaded = await api.upload<Uploaded>(file, (share) => note(file.name, { share }));
        const { name, hash, size, media_type } = uploaded;
        all = [...all.filter((each) => each.hash !== hash), { name, hash, size, media_type }];
        setFound((before) => ({ ...before, [hash]: uploaded }));
        setSending((before) => before.filter((each) => each.name !== file.name));
        onChange(all);
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error;
        note(file.name, { error });
      }
    }
  };
  const take = useEffectEvent((file: File) => void send([file]));
  useEffect(() => {
    if (given !== null) take(given);
  }, [given]);
  return (
    <div className="attachments" data-field="content.attachments">
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          void send(files);
        }}
      />
      <Button icon={<PaperClipOutlined aria-hidden />} onClick={() => input.current?.click()}>
        {t(words.add)}
      </Button>
      <ul className="attachment-list">
        {attachments.map((attachment) => (
          <li key={attachment.hash}>
            <AttachmentLink attachment={attachment} />
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined aria-hidden />}
              aria-label={`${t(words.remove)} ${attachment.name}`}
              onClick={() => onChange(attachments.filter(({ hash }) => hash !== attachment.hash))}
            />
            <UploadedText uploaded={found[attachment.hash]} onText={onText} />
          </li>
        ))}
        {sending.map(({ name, share, error }) => (
          <li key={name} aria-live="polite">
            {name}
            {error === null ? (
              <Progress percent={Math.round(share * 100)} size="small" aria-label={name} />
            ) : (
              <span className="attachment-failed">
                {t(words.failed)}：{t(error.problem.detail ?? { zh: error.problem.title, en: error.problem.title_en })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
