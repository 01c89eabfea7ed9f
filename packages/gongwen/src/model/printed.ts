import { itemNumber } from '@guiju/kernel';
import { cells } from './cells.ts';
import type { Block, DocumentNumber, Paper, Picture, Table } from './paper.ts';
import { titleLines } from './title-lines.ts';
import { visible } from './visible.ts';

/** Typefaces of the standard (字体) by what they are for; which font stands for each is settled at typesetting. */
export type Typeface = 'fangsong' | 'heiti' | 'kaiti' | 'xiaobiaosong' | 'songti';

/** A run of one typeface. */
export interface Span {
  readonly face: Typeface;
  readonly text: string;
}

export type PrintedBlock =
  | { readonly type: 'paragraph'; readonly spans: readonly Span[] }
  | {
      readonly type: 'table';
      readonly title: string | null;
      readonly head: number;
      readonly landscape: boolean;
      readonly rows: Table['rows'];
    }
  | { readonly type: 'picture'; readonly title: string | null; readonly media: Picture['media']; readonly data: string };

/** A paper as the words that stand on it, in the order of the standard; typesetting for PDF and DOCX begins here. */
export interface Printed {
  readonly form: Paper['form'];
  readonly copy_number: string | null;
  readonly secrecy: string | null;
  readonly urgency: string | null;
  /** Names of the mark, one a line, and what stands after them (文件); in a joint paper it stands beside all. */
  readonly mark: { readonly names: readonly string[]; readonly suffix: string };
  readonly number: string | null;
  readonly signers: readonly string[];
  readonly title: string;
  readonly title_lines: readonly string[];
  readonly recipients: string | null;
  readonly attendance: readonly { readonly label: string; readonly names: string }[];
  readonly body: readonly PrintedBlock[];
  /** Whether the body's last paragraph stays on the page of the signature, which never stands alone (7.3.5.5); a long one leaves its last lines there anyway. */
  readonly last_kept: boolean;
  readonly attachment_note: readonly string[];
  readonly signature: {
    readonly organs: readonly string[];
    readonly sealed: boolean;
    readonly person: { readonly post: string; readonly name: string } | null;
    readonly date: string | null;
  };
  readonly notes: string | null;
  readonly attachments: readonly {
    readonly label: string | null;
    readonly title_lines: readonly string[];
    readonly body: readonly PrintedBlock[];
  }[];
  readonly imprint: {
    readonly copies_to: string | null;
    readonly issued_by: string | null;
    readonly issued_on: string | null;
    readonly copies: string | null;
  } | null;
}

/** 某政发〔2025〕38号: six-cornered brackets, full year, no leading zero and no 第 (GB/T 9704-2012, 7.2.5); of an order 第3号 (10.2). */
export const numberText = ({ mark, year, n }: DocumentNumber): string => (year === undefined ? `第${n}号` : `${mark}〔${year}〕${n}号`);

/** 2025年11月20日 in Arabic digits without leading zeros (7.3.5.4). */
export const dateText = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

const secrecyWords = { top_secret: '绝密', secret: '机密', confidential: '秘密' } as const;
const urgencyWords = { top_urgent: '特急', urgent: '加急' } as const;

const faces = ['heiti', 'kaiti', 'fangsong', 'fangsong'] as const satisfies readonly Typeface[];

const printedBlock = (block: Block): PrintedBlock => {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', spans: [{ face: 'fangsong', text: block.text }] };
    case 'item': {
      const { level, number, heading, text } = block;
      const label = itemNumber(level, number);
      const face = faces[level - 1] ?? 'fangsong';
      // Text that begins without a heading keeps the body's face from its number on.
      if (heading === undefined) return { type: 'paragraph', spans: [{ face: 'fangsong', text: `${label}${text ?? ''}` }] };
      const spans: readonly Span[] = [{ face, text: `${label}${heading}` }];
      return { type: 'paragraph', spans: text === undefined ? spans : [...spans, { face: 'fangsong', text }] };
    }
    case 'table':
      return { type: 'table', title: block.title ?? null, head: block.head, landscape: block.landscape, rows: block.rows };
    case 'picture':
      return { type: 'picture', title: block.title ?? null, media: block.media, data: block.data };
  }
};

const markOf = ({ form, mark, issuers, title }: Paper): Printed['mark'] => {
  if (mark !== undefined) return { names: [mark], suffix: '' };
  if (form === 'order') return { names: issuers.slice(0, 1).map((organ) => `${organ}令`), suffix: '' };
  if (form === 'minutes') return { names: [title], suffix: '' };
  return { names: issuers, suffix: form === 'general' && issuers.length > 0 ? '文件' : '' };
};

const attendanceOf = ({ attendance }: Paper): Printed['attendance'] =>
  [
    { label: '出席', names: attendance?.present ?? [] },
    { label: '请假', names: attendance?.absent ?? [] },
    { label: '列席', names: attendance?.sitting_in ?? [] },
  ].flatMap(({ label, names }) => (names.length === 0 ? [] : [{ label, names: names.join('、') }]));

/** 附件：1. … below the body; one attachment has no number (7.3.4). */
const noteOf = (named: Paper['attachments']): readonly string[] =>
  named.map(({ title }, i) => (named.length === 1 ? title : `${i + 1}.${title}`));

/** What the paper issues comes first, without a label. */
const pagesOf = (issued: Paper['attachments'], named: Paper['attachments']): Printed['attachments'] =>
  [
    ...issued.map((each) => ({ ...each, label: null })),
    ...named.map((each, i) => ({ ...each, label: named.length === 1 ? '附件' : `附件${i + 1}` })),
  ].flatMap(({ label, title, body }) =>
    body.length === 0 ? [] : [{ label, title_lines: titleLines(title), body: body.map(printedBlock) }],
  );

/** At most three lines. */
const isShort = (block: PrintedBlock | undefined): boolean =>
  block?.type === 'paragraph' && cells(block.spans.map(({ text }) => text).join('')) <= 3 * 28;

/** Every text of a paper without what cannot stand on it. */
const cleaned = (paper: Paper): Paper =>
  JSON.parse(JSON.stringify(paper, (key, value) => (typeof value === 'string' && key !== 'data' ? visible(value) : value)));

/** The words on a paper. */
export const printed = (given: Paper): Printed => {
  const paper = cleaned(given);
  const { form, number, secrecy, urgency, copy_number, signers, recipients, imprint, attachments, signed_personally } = paper;
  const body = paper.body.map(printedBlock);
  const named = attachments.filter(({ issued }) => issued !== true);
  return {
    form,
    copy_number: copy_number === undefined ? null : String(copy_number).padStart(6, '0'),
    secrecy: secrecy === undefined ? null : [secrecyWords[secrecy.level], secrecy.period].filter(Boolean).join('★'),
    urgency: urgency === undefined ? null : urgencyWords[urgency],
    mark: markOf(paper),
    number: number === undefined ? null : numberText(number),
    signers: signers.map(({ name }) => name),
    title: paper.title,
    title_lines: titleLines(paper.title),
    recipients: recipients.length === 0 ? null : `${recipients.join('，')}：`,
    attendance: attendanceOf(paper),
    body,
    last_kept: isShort(body.at(-1)),
    attachment_note: noteOf(named),
    signature: {
      organs: form === 'minutes' ? [] : (paper.signed_by ?? paper.issuers),
      sealed: paper.sealed,
      person: signed_personally ?? null,
      date: paper.date === undefined ? null : dateText(paper.date),
    },
    notes: paper.notes === undefined ? null : `（${paper.notes}）`,
    attachments: pagesOf(
      attachments.filter(({ issued }) => issued === true),
      named,
    ),
    imprint:
      imprint === undefined
        ? null
        : {
            copies_to: imprint.copies_to.length === 0 ? null : `抄送：${imprint.copies_to.join('，')}。`,
            issued_by: imprint.issued_by ?? null,
            issued_on: imprint.issued_on === undefined ? null : `${dateText(imprint.issued_on)}印发`,
            copies: imprint.copies === undefined ? null : `共印${imprint.copies}份`,
          },
  };
};
