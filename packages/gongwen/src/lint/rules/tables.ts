import type { Block, Paper } from '../../model/paper.ts';
import { type Fault, type LintRule, practice, punctuationStandard } from '../rule.ts';

interface Framed {
  readonly path: string;
  readonly block: Extract<Block, { readonly type: 'table' | 'picture' }>;
  readonly before: Block | undefined;
}

const framed = ({ body, attachments }: Paper): readonly Framed[] =>
  [{ at: 'body', blocks: body }, ...attachments.map((each, n) => ({ at: `attachments.${n}.body`, blocks: each.body }))].flatMap(
    ({ at, blocks }) =>
      blocks.flatMap((block, i): readonly Framed[] =>
        block.type === 'table' || block.type === 'picture' ? [{ path: `${at}.${i}`, block, before: blocks[i - 1] }] : [],
      ),
  );

/** A short line above a table that names it. */
const isCaption = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' ? block.text.length <= 40 : block?.type === 'item' && block.text === undefined;

/** Rules about tables and pictures. */
export const tableRules: readonly LintRule[] = [
  {
    id: 'table-title',
    severity: 'hint',
    about: { zh: '正文里的表格有标题', en: 'a table in the text has a title' },
    source: { work: practice, clause: '' },
    check: ({ paper }) =>
      framed(paper)
        .filter(
          ({ path, block, before }) => path.startsWith('body') && block.type === 'table' && block.title === undefined && !isCaption(before),
        )
        .map(({ path }) => ({ path, message: { zh: '表格没有标题', en: 'the table has no title' } })),
  },
  {
    id: 'caption-stop',
    severity: 'warning',
    about: { zh: '表题、图题末尾不用句号', en: 'the title of a table or picture ends without a full stop' },
    source: { work: punctuationStandard, clause: 'A.1' },
    mends: true,
    check: ({ paper }) =>
      framed(paper).flatMap(({ path, block: { title } }): readonly Fault[] =>
        title?.endsWith('。') === true
          ? [
              {
                path: `${path}.title`,
                message: { zh: `“${title}”末尾不用句号`, en: `"${title}" ends without a full stop` },
                fix: { path: `${path}.title`, before: title, after: title.slice(0, -1) },
              },
            ]
          : [],
      ),
  },
];
