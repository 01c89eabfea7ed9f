import { docTypes } from '@guiju/kernel';
import type { Paper } from '../../model/paper.ts';
import { type LintRule, practice, regulation } from '../rule.ts';

type DocType = NonNullable<Paper['doc_type']>;

/** What the end of a request asks for. */
const ASKS = /(妥否|当否|可否|是否可行).{0,6}请|请.{0,6}(批示|批复|审批|批准|指示|核准|审定)|(恳请|特此)(批准|审批|请示)/;

/** Closing phrases by kind (结束语); kinds without one end freely. */
const closings: Readonly<Partial<Record<DocType, { readonly example: string; readonly pattern: RegExp }>>> = {
  report: { example: '特此报告', pattern: /特此报告|专此报告|请审阅|请审议|请审查/ },
  letter: { example: '请函复、特此函复、特此函达', pattern: /函复|函达|函告|此函|函商|复函|为盼|为荷|请予(支持|协助)/ },
  reply: { example: '此复', pattern: /此复|特此批复/ },
};

/** 特此… of other kinds, by the kind that it belongs to. */
const declared: readonly (readonly [RegExp, readonly DocType[]])[] = [
  [/特此通知/, ['notice']],
  [/特此报告/, ['report']],
  [/特此请示/, ['request']],
  [/特此通报/, ['circular']],
  [/特此公告/, ['announcement']],
  [/特此通告/, ['public_notice']],
  [/特此函|专此函/, ['letter']],
  [/(^|[。\n])(特)?此复(?=[。\n]|$)/, ['reply', 'letter']],
];

const lastPath = ({ body }: Paper): string => `body.${body.length - 1}`;

/** Rules about the end of the body. */
export const closingRules: readonly LintRule[] = [
  {
    id: 'request-asks-nothing',
    severity: 'warning',
    about: { zh: '请示写明请求指示、批准什么，结尾请求批示', en: 'a request says what it asks for and ends with it' },
    source: { work: regulation, clause: '8(11)' },
    check: ({ paper, bodyText }) =>
      paper.doc_type !== 'request' || paper.body.length === 0 || ASKS.test(bodyText.slice(-120))
        ? []
        : [
            {
              path: lastPath(paper),
              message: {
                zh: '请示的结尾没有请求批示，一般写“妥否，请批示”',
                en: 'the request does not ask for a decision at its end, as "妥否，请批示" does',
              },
            },
          ],
  },
  {
    id: 'closing-missing',
    severity: 'hint',
    about: { zh: '报告、函、批复有各自的结束语', en: 'reports, letters and replies have closing phrases of their own' },
    source: { work: practice, clause: '' },
    check: ({ paper, bodyText }) => {
      const { doc_type } = paper;
      const words = doc_type === undefined ? undefined : closings[doc_type];
      if (doc_type === undefined || words === undefined || paper.body.length === 0 || words.pattern.test(bodyText.slice(-80))) return [];
      return [
        {
          path: lastPath(paper),
          message: {
            zh: `${docTypes[doc_type].zh}结尾一般写“${words.example}”`,
            en: `the closing phrase "${words.example}" is missing`,
          },
        },
      ];
    },
  },
  {
    id: 'closing-of-another-kind',
    severity: 'warning',
    about: { zh: '结束语与文种一致', en: 'the closing phrase is that of the kind of paper' },
    source: { work: practice, clause: '' },
    check: ({ paper, bodyText }) => {
      const { doc_type } = paper;
      if (doc_type === undefined) return [];
      const end = bodyText.slice(-60);
      const [found] = declared.flatMap(([pattern, kinds]) =>
        (kinds.includes(doc_type) ? [] : [pattern.exec(end)?.[0].trim() ?? '']).filter(Boolean),
      );
      return found === undefined
        ? []
        : [
            {
              path: lastPath(paper),
              message: {
                zh: `结束语“${found.replace('。', '')}”与文种“${docTypes[doc_type].zh}”不一致`,
                en: `the closing phrase "${found}" is not that of a ${docTypes[doc_type].en}`,
              },
            },
          ];
    },
  },
  {
    id: 'reply-names-request',
    severity: 'hint',
    about: { zh: '批复开头引来文的标题和发文字号', en: 'a reply begins with title and number of the request' },
    source: { work: practice, clause: '' },
    check: ({ paper, bodyText }) =>
      paper.doc_type !== 'reply' || paper.body.length === 0 || /《.+》|收悉/.test(bodyText.slice(0, 120))
        ? []
        : [
            {
              path: 'body.0',
              message: { zh: '批复开头一般引所批请示的标题和发文字号', en: 'a reply begins with the request that it answers' },
            },
          ],
  },
  {
    id: 'request-contact',
    severity: 'hint',
    about: { zh: '请示在附注注明联系人和电话', en: 'a request names a person to ask and the telephone in its notes' },
    source: { work: practice, clause: '' },
    check: ({ paper: { doc_type, notes } }) =>
      doc_type !== 'request' || /电话|\d{7,}/.test(notes ?? '')
        ? []
        : [
            {
              path: 'notes',
              message: { zh: '请示一般在附注注明联系人和电话', en: 'a request usually names a person to ask and the telephone' },
            },
          ],
  },
];
