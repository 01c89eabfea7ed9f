import type { Uploaded } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Button } from 'antd';
import { useText } from '../language.tsx';

const words = {
  found: { zh: '文件里的文字', en: 'Text found in the file' },
  take: { zh: '用作正文', en: 'Use as the text' },
} as const satisfies Record<string, Bilingual>;

/** So much of the text is enough to see that it is the right file. */
const PREVIEW = 600;

interface Props {
  readonly uploaded: Uploaded | undefined;
  readonly onText: ((text: string) => void) | undefined;
}

/** What was noticed about an uploaded file, and its text to be taken over as the text of the paper. */
export function UploadedText({ uploaded, onText }: Props) {
  const t = useText();
  if (uploaded === undefined) return null;
  const { text, notes } = uploaded;
  return (
    <>
      {notes.map((note) => (
        <p key={note.zh} className="attachment-note">
          {t(note)}
        </p>
      ))}
      {text !== null && text.trim() !== '' && (
        <details className="attachment-text">
          <summary>{t(words.found)}</summary>
          <pre>{text.length > PREVIEW ? `${text.slice(0, PREVIEW)}……` : text}</pre>
          {onText !== undefined && (
            <Button size="small" onClick={() => onText(text)}>
              {t(words.take)}
            </Button>
          )}
        </details>
      )}
    </>
  );
}
