import { PlusOutlined } from '@ant-design/icons';
import { type Bilingual, issuedTitle } from '@guiju/kernel';
import { Button } from 'antd';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import './paper-editor.css';
import { focusField } from '../focus-field.ts';
import { useText } from '../language.tsx';
import { AttachmentPart } from './attachment-part.tsx';
import { BlockList } from './block-list.tsx';
import { FurtherParts } from './further-parts.tsx';
import { NamesField } from './names-field.tsx';
import { NumberPart } from './number-part.tsx';
import { PaperHead } from './paper-head.tsx';
import { SignatureParts } from './signature-parts.tsx';
import { SignersPart } from './signers-part.tsx';
import { TextPart } from './text-part.tsx';
import { usedParts } from './used-parts.ts';
import { without } from './without.ts';
import { emptyParagraph, type WrittenAttachment, type WrittenPaper } from './written-paper.ts';

const words = {
  issuers: { zh: '发文机关', en: 'Issued by' },
  recipients: { zh: '主送机关', en: 'To' },
  body: { zh: '正文', en: 'Text' },
  keys: {
    zh: '回车另起一段，Tab 和 Shift+Tab 改变层次（先按 Esc 则离开），Alt+上下键移动，Ctrl+Z 撤销；编号自动排。',
    en: 'Enter begins a new part, Tab and Shift+Tab change its level (after Esc they leave), Alt with the arrows moves it, Ctrl+Z undoes; numbers follow.',
  },
  present: { zh: '出席', en: 'Present' },
  absent: { zh: '请假', en: 'Excused' },
  sitting: { zh: '列席', en: 'Sitting in' },
  attach: { zh: '加随文附件', en: 'Add an attachment with pages of its own' },
  notes: { zh: '附注', en: 'Notes' },
  copies: { zh: '抄送机关', en: 'Copies to' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly paper: WrittenPaper;
  readonly title: string;
  /** The field of the title, which stands between head and recipients. */
  readonly titleField: ReactNode;
  /** In whose name it goes out while the paper itself does not say it. */
  readonly issuers: readonly string[];
  /** Whether number, date and signers come from the course of the matter. */
  readonly isSupplied: boolean;
  readonly onChange: (paper: WrittenPaper) => void;
  readonly onPasteAll?: (text: string) => boolean;
}

/** An official paper by its parts (公文要素), in the order in which they stand on it. */
export function PaperEditor({ paper, title, titleField, issuers, isSupplied, onChange, onPasteAll }: Props) {
  const t = useText();
  const used = usedParts(paper, title, isSupplied);
  const organs = paper.issuers !== undefined && paper.issuers.length > 0 ? paper.issuers : issuers;
  const change = (part: Partial<WrittenPaper>) => onChange({ ...paper, ...part });
  const { attachments, attendance, imprint } = paper;
  const issues = issuedTitle(title);
  const added = useRef<string>(null);
  // What was just added is written next.
  useLayoutEffect(() => {
    if (added.current !== null && focusField([added.current])) added.current = null;
  });
  const attach = (attachment: WrittenAttachment) => {
    const place = `paper.attachments.${attachments.length}`;
    added.current = attachment.title === '' ? place : `${place}.body.0`;
    change({ attachments: [...attachments, attachment] });
  };
  const attending = (part: keyof NonNullable<WrittenPaper['attendance']>) => (names: readonly string[]) =>
    change({ attendance: { ...attendance, [part]: names } });
  return (
    <div className="paper-editor">
      <PaperHead paper={paper} title={title} used={used} onChange={onChange} />
      <NamesField
        path="issuers"
        label={t(words.issuers)}
        names={paper.issuers ?? []}
        placeholder={issuers.join('、')}
        units
        onChange={(names) => change({ issuers: names })}
      />
      {used.has('number') && (
        <NumberPart
          number={paper.number}
          onChange={(number) => onChange(number === undefined ? without(paper, 'number') : { ...paper, number })}
        />
      )}
      {used.has('signers') && (
        <SignersPart signers={paper.signers ?? []} issuers={organs} isSupplied={isSupplied} onChange={(signers) => change({ signers })} />
      )}
      {titleField}
      {used.has('recipients') && (
        <NamesField
          path="recipients"
          label={t(words.recipients)}
          names={paper.recipients ?? []}
          units
          onChange={(recipients) => change({ recipients })}
        />
      )}
      <div data-field="content.text">
        <span className="content-label">{t(words.body)}</span>
        <BlockList path="body" name={words.body} blocks={paper.body} onChange={(body) => change({ body })} onPasteAll={onPasteAll} />
        <p className="paper-keys">{t(words.keys)}</p>
      </div>
      {used.has('attendance') && (
        <>
          <NamesField path="attendance" label={t(words.present)} names={attendance?.present ?? []} onChange={attending('present')} />
          <NamesField path="attendance.absent" label={t(words.absent)} names={attendance?.absent ?? []} onChange={attending('absent')} />
          <NamesField
            path="attendance.sitting_in"
            label={t(words.sitting)}
            names={attendance?.sitting_in ?? []}
            onChange={attending('sitting_in')}
          />
        </>
      )}
      {attachments.map((attachment, at) => (
        <AttachmentPart
          // biome-ignore lint/suspicious/noArrayIndexKey: an attachment has no other identity than its place
          key={at}
          at={at}
          number={attachments.slice(0, at + 1).filter(({ issued }) => issued !== true).length}
          attachment={attachment}
          onChange={(next) => change({ attachments: attachments.map((each, i) => (i === at ? next : each)) })}
          onRemove={() => change({ attachments: attachments.filter((_, i) => i !== at) })}
        />
      ))}
      <div>
        <Button type="text" size="small" icon={<PlusOutlined aria-hidden />} onClick={() => attach({ title: '', body: [] })}>
          {t(words.attach)}
        </Button>
        {issues !== undefined && !attachments.some(({ issued }) => issued === true) && (
          <Button
            type="text"
            size="small"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => attach({ title: issues, issued: true, body: [emptyParagraph] })}
          >
            {t({ zh: `加所印发的《${issues}》`, en: `Add what it issues: ${issues}` })}
          </Button>
        )}
      </div>
      <SignatureParts paper={paper} used={used} onChange={onChange} />
      <TextPart
        path="notes"
        label={t(words.notes)}
        value={paper.notes ?? ''}
        onChange={(notes) => onChange(notes === '' ? without(paper, 'notes') : { ...paper, notes })}
      />
      <NamesField
        path="imprint"
        label={t(words.copies)}
        names={imprint?.copies_to ?? []}
        units
        onChange={(copies_to) => change({ imprint: { ...imprint, copies_to } })}
      />
      <FurtherParts paper={paper} title={title} issuers={organs} used={used} onChange={onChange} />
    </div>
  );
}
