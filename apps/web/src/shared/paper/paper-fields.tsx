import { FileTextOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { App, Button, Segmented } from 'antd';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useText } from '../language.tsx';
import { ProblemView } from '../problem-view.tsx';
import { PaperEditor } from './paper-editor.tsx';
import { ReadNotes } from './read-notes.tsx';
import { type Reading, useReader } from './use-reader.ts';
import { emptyPaper, isEmptyBlock, isMoreThanWords, partsOf, plainLines, type WrittenPaper, writtenOf } from './written-paper.ts';

const words = {
  way: { zh: '写法', en: 'How to write' },
  parts: { zh: '按公文要素', en: 'By its parts' },
  plain: { zh: '纯文本', en: 'Plain text' },
  read: { zh: '读入文件', en: 'Read a file' },
  drop: { zh: '或把文件拖到这里', en: 'or drop a file here' },
  replace: { zh: '用读到的公文替换现有文稿？', en: 'Replace what is written with the paper that was read?' },
  replaceYes: { zh: '替换', en: 'Replace' },
  lose: { zh: '改成纯文本？', en: 'Go over to plain text?' },
  loseWhat: {
    zh: '表格、图片、密级、紧急程度、附注、抄送等不能写进纯文本，会丢失。',
    en: 'Tables, pictures, secrecy, urgency, notes and copies cannot be kept in plain text.',
  },
  loseYes: { zh: '改成纯文本', en: 'Go over' },
} as const satisfies Record<string, Bilingual>;

/** What is written of a matter's paper; `paper` is null while it is written as plain text. */
export interface Written {
  readonly title: string;
  readonly text: string;
  readonly paper: WrittenPaper | null;
}

interface Props {
  readonly values: Written;
  readonly issuers: readonly string[];
  /** Whether number, date and signers come from the course of the matter. */
  readonly isSupplied: boolean;
  readonly onChange: (part: Partial<Written>) => void;
  /** Hears that a paper was read and taken over. */
  readonly onRead: () => void;
  /** Keeps the file that was read as an attachment. */
  readonly onKeep: (file: File) => void;
  /** The field of the title; the plain text beneath it where it is written so. */
  readonly title: ReactNode;
  readonly plain: ReactNode;
  /** What stands beside the choice of how to write. */
  readonly tools: ReactNode;
  /** Hands out how a text is taken over as the paper. */
  readonly children: (takeText: (text: string) => void) => ReactNode;
}

const isBlank = ({ title, text, paper }: Written): boolean =>
  title.trim() === '' && text.trim() === '' && (paper === null || (paper.body.every(isEmptyBlock) && paper.attachments.length === 0));

/** The paper of a matter: by its parts or as plain text, typed or read from a file. */
export function PaperFields({ values, issuers, isSupplied, onChange, onRead, onKeep, title, plain, tools, children }: Props) {
  const t = useText();
  const { modal } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { paper } = values;
  const take = ({ read, file }: Reading) => {
    onChange({
      paper: writtenOf(read.paper),
      ...(read.paper.title === undefined || read.paper.title === '' ? {} : { title: read.paper.title }),
    });
    if (file !== null) onRead();
  };
  const reader = useReader((reading) => {
    if (isBlank(values) || reading.file === null) take(reading);
    else modal.confirm({ title: t(words.replace), okText: t(words.replaceYes), onOk: () => take(reading) });
  });
  /** A text under the title that is there already, so that its first line is not taken for one. */
  const titled = (text: string): string =>
    values.title.trim() === '' || text.includes(values.title.trim()) ? text : `${values.title.trim()}\n${text}`;
  const toPlain = (from: WrittenPaper) => {
    const parts = partsOf(from, values.title);
    const go = () => onChange({ paper: null, text: plainLines(parts).join('\n') });
    if (!isMoreThanWords(parts)) go();
    else modal.confirm({ title: t(words.lose), content: t(words.loseWhat), okText: t(words.loseYes), onOk: go });
  };
  const write = (way: 'parts' | 'plain') => {
    if (way === 'plain' && paper !== null) toPlain(paper);
    if (way === 'plain' || paper !== null) return;
    if (values.text.trim() === '') onChange({ paper: emptyPaper });
    else reader.readText(titled(values.text));
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    reader.readFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a shortcut; the button does the same
    <div
      className={over ? 'paper-fields paper-over' : 'paper-fields'}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="paper-ways">
        <Segmented
          aria-label={t(words.way)}
          value={paper === null ? 'plain' : 'parts'}
          options={[
            { value: 'parts', label: t(words.parts) },
            { value: 'plain', label: t(words.plain) },
          ]}
          onChange={write}
        />
        <input
          ref={input}
          type="file"
          accept=".docx,.txt,.md,.json"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file !== undefined) reader.readFile(file);
          }}
        />
        <Button icon={<FileTextOutlined aria-hidden />} loading={reader.busy} onClick={() => input.current?.click()}>
          {t(words.read)}
        </Button>
        <span className="paper-drop">{t(words.drop)}</span>
        <span className="paper-tools-right">{tools}</span>
      </div>
      {reader.problem !== null && <ProblemView error={reader.problem} />}
      {reader.last !== null && <ReadNotes reading={reader.last} onKeep={onKeep} onClose={reader.forget} />}
      {paper === null ? (
        <>
          {title}
          {plain}
        </>
      ) : (
        <PaperEditor
          paper={paper}
          title={values.title}
          titleField={title}
          issuers={issuers}
          isSupplied={isSupplied}
          onChange={(next) => onChange({ paper: next })}
          onPasteAll={(text) => {
            if (!isBlank(values)) return false;
            reader.readText(text);
            return true;
          }}
        />
      )}
      {children((text) => reader.readText(titled(text)))}
    </div>
  );
}
