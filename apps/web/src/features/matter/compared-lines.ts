import type { PaperBlock, PaperParts } from '@guiju/contract';
import { type Content, docTypes } from '@guiju/kernel';
import { plainLines } from '../../shared/paper/written-paper.ts';

const forms = { general: '通用', letter: '信函', order: '命令', minutes: '纪要' } as const;
const secrecies = { confidential: '秘密', secret: '机密', top_secret: '绝密' } as const;
const urgencies = { urgent: '加急', top_urgent: '特急' } as const;

const list = (names: readonly string[] | undefined): string | undefined => (names?.length ? names.join('、') : undefined);

const numberOf = ({ mark, year, n }: NonNullable<PaperParts['number']>): string =>
  year === undefined ? `${mark}第${n}号` : `${mark}〔${year}〕${n}号`;

type Said = readonly (readonly [label: string, said: string | number | undefined])[];

const lines = (said: Said): readonly string[] => said.flatMap(([label, value]) => (value === undefined ? [] : [`${label}：${value}`]));

/** What stands on a paper before its title. */
const head = (paper: PaperParts): readonly string[] => {
  const { doc_type = '', form, secrecy, urgency, copy_number, number, signers } = paper;
  return lines([
    ['文种', (docTypes as Readonly<Record<string, { readonly zh: string }>>)[doc_type]?.zh],
    ['版式', form === undefined || form === 'general' ? undefined : forms[form]],
    ['份号', copy_number],
    ['密级', secrecy && [secrecies[secrecy.level], secrecy.period].filter(Boolean).join('★')],
    ['紧急程度', urgency && urgencies[urgency]],
    ['发文机关', list(paper.issuers)],
    ['发文机关标志', paper.mark],
    ['发文字号', number && numberOf(number)],
    ['签发人', list(signers?.map(({ name, organ }) => (organ === undefined ? name : `${name}（${organ}）`)))],
  ]);
};

/** What stands on a paper behind its body. */
const foot = (paper: PaperParts): readonly string[] => {
  const { attendance = {}, signed_personally, imprint = {} } = paper;
  return lines([
    ['出席', list(attendance.present)],
    ['请假', list(attendance.absent)],
    ['列席', list(attendance.sitting_in)],
    ['署名', list(paper.signed_by)],
    ['签署人', signed_personally && `${signed_personally.post} ${signed_personally.name}`],
    ['印章', paper.sealed === false ? '不加盖' : undefined],
    ['成文日期', paper.date],
    ['附注', paper.notes],
    ['抄送', list(imprint.copies_to)],
    ['印发机关', imprint.issued_by],
    ['印发日期', imprint.issued_on],
    ['印数', imprint.copies],
  ]);
};

/** The beginning of a hash, enough to tell two files of one name apart. */
const print = (hash: string): string => `〔${hash.slice(0, 8)}〕`;

/** What the words of a table or picture do not say: how the table stands, and which picture it is. */
const looked = (block: PaperBlock, at: number): readonly string[] => {
  if (block.type === 'table') {
    const across = block.landscape ? '，横排' : '';
    return [
      `第 ${at + 1} 段表格：${block.rows.length} 行 ${Math.max(...block.rows.map((row) => row.length))} 列，表头 ${block.head ?? 1} 行${across}`,
    ];
  }
  return block.type === 'picture' ? [`第 ${at + 1} 段图片：${block.title ?? ''}${print(block.hash ?? block.data ?? '')}`] : [];
};

const withLooks = (blocks: readonly PaperBlock[] = []): readonly string[] => blocks.flatMap(looked);

/** Every line by which a version is compared with another: all parts of the paper, its tables by rows, and its files. */
export const comparedLines = ({ title, text, paper, attachments }: Content, other: Content): readonly string[] => {
  const files = attachments.map(({ name, hash }) => {
    const isOther = other.attachments.some((each) => each.name === name && each.hash !== hash);
    return `附件文件：${name}${isOther ? print(hash) : ''}`;
  });
  if (paper === undefined) return [title, ...text.split('\n').filter((line) => line.trim() !== ''), ...files];
  const parts: PaperParts = paper;
  const looks = [...withLooks(parts.body), ...(parts.attachments ?? []).flatMap(({ body }) => withLooks(body))];
  const words = plainLines(parts).map((line) => line.replaceAll('\t', ' ｜ '));
  return [...head(parts), title, ...words, ...looks, ...foot(parts), ...files];
};
