import type { PaperParts } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Tag } from 'antd';
import { useText } from '../language.tsx';
import { useMarks } from '../marks.ts';
import { without } from './without.ts';
import type { WrittenPaper } from './written-paper.ts';

const words = {
  further: { zh: '文稿里另有', en: 'Also on the paper' },
  remove: { zh: '去掉', en: 'Take out' },
} as const satisfies Record<string, Bilingual>;

type Further = 'number' | 'date' | 'signers' | 'mark' | 'copy_number' | 'signed_by' | 'signed_personally';

/** Parts that nobody types here, for the course of the matter gives them, but that a file can bring with it. */
const further: Readonly<Record<Further, { readonly name: Bilingual; readonly said: (parts: PaperParts) => string | undefined }>> = {
  mark: { name: { zh: '发文机关标志', en: 'mark' }, said: ({ mark }) => mark },
  number: {
    name: { zh: '发文字号', en: 'number' },
    said: ({ number }) => number && (number.year === undefined ? `第${number.n}号` : `${number.mark}〔${number.year}〕${number.n}号`),
  },
  copy_number: { name: { zh: '份号', en: 'copy number' }, said: ({ copy_number }) => copy_number?.toString() },
  signers: { name: { zh: '签发人', en: 'signers' }, said: ({ signers = [] }) => signers.map(({ name }) => name).join('、') || undefined },
  signed_by: { name: { zh: '署名', en: 'signature' }, said: ({ signed_by = [] }) => signed_by.join('、') || undefined },
  signed_personally: {
    name: { zh: '签署', en: 'signed by' },
    said: ({ signed_personally }) => signed_personally && `${signed_personally.post} ${signed_personally.name}`,
  },
  date: { name: { zh: '成文日期', en: 'date' }, said: ({ date }) => date },
};

interface Props {
  readonly paper: WrittenPaper;
  readonly onChange: (paper: WrittenPaper) => void;
}

/** What a file brought with it besides the fields, each to be taken out. */
export function FurtherParts({ paper, onChange }: Props) {
  const t = useText();
  const m = useMarks();
  const { body: _body, attachments: _attachments, ...parts } = paper;
  const found = (Object.keys(further) as Further[]).flatMap((part) => {
    const said = further[part].said(parts);
    return said === undefined ? [] : [{ part, text: `${t(further[part].name)} ${said}` }];
  });
  if (found.length === 0) return null;
  return (
    <div className="further-parts">
      <span>
        {t(words.further)}
        {m.colon}
      </span>
      {found.map(({ part, text }) => (
        <Tag
          key={part}
          data-field={`paper.${part}`}
          closable={{ 'aria-label': `${t(words.remove)} ${text}` }}
          onClose={(event) => {
            event.preventDefault();
            onChange(without(paper, part));
          }}
        >
          {text}
        </Tag>
      ))}
    </div>
  );
}
