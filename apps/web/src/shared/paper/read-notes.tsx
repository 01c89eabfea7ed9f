import type { Bilingual } from '@guiju/kernel';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useText } from '../language.tsx';
import { renumbered } from './renumbered.ts';
import type { Reading } from './use-reader.ts';

const words = {
  read: { zh: '已读入，请核对', en: 'Read; please check it' },
  plain: { zh: '没有修订、批注或未识别的内容。', en: 'No tracked changes, no comments, nothing unrecognised.' },
  keep: { zh: '把原文件留作附件', en: 'Keep the file as an attachment' },
  kept: { zh: '原文件已留作附件', en: 'The file is kept as an attachment' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly reading: Reading;
  readonly onKeep: (file: File) => void;
  readonly onClose: () => void;
}

/** What reading a paper had to say: tracked changes, comments, what was not recognised, numbers that follow anew. */
export function ReadNotes({ reading: { read, file }, onKeep, onClose }: Props) {
  const t = useText();
  const [kept, setKept] = useState<File | null>(null);
  const notes = [
    ...read.notes.map(({ place, message }) => ({
      zh: place === null ? message.zh : `第 ${place.part} 段：${message.zh}`,
      en: place === null ? message.en : `Part ${place.part}: ${message.en}`,
    })),
    ...renumbered(read.paper.body ?? []),
  ];
  if (file === null && notes.length === 0) return null;
  return (
    <Alert
      className="read-notes"
      role="status"
      type={notes.length === 0 ? 'success' : 'warning'}
      showIcon
      title={`${file === null ? '' : `${file.name} · `}${t(words.read)}`}
      closable={{ onClose, 'aria-label': t({ zh: '关闭', en: 'Close' }) }}
      description={
        <>
          {notes.length === 0 ? (
            t(words.plain)
          ) : (
            <ul>
              {notes.map((note, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
                <li key={at}>{t(note)}</li>
              ))}
            </ul>
          )}
          {file !== null && (
            <Button
              size="small"
              disabled={kept === file}
              onClick={() => {
                setKept(file);
                onKeep(file);
              }}
            >
              {t(kept === file ? words.kept : words.keep)}
            </Button>
          )}
        </>
      }
    />
  );
}
