import { organLevel } from '../organ-level.ts';
import { type Fault, type LintRule, regulation } from '../rule.ts';
import { bodyText, textsOf } from '../texts.ts';

/** Names of people and posts rather than organs. */
const PERSON = /(同志|书记|[省市县区镇乡部厅局]长|主任|主席)$/;

/** What asks for a decision: the closing words of a request. */
const ASKS = /(妥否|当否|可否|是否可行)[，,].{0,6}(批示|批复|审批|指示)|请(予)?(批准|审批|批复)|恳请.{0,20}(批准|解决|支持)/;

const UPWARD: readonly (string | undefined)[] = ['request', 'report'];

/** Rules about kind of paper, direction and addressee. */
export const directionRules: readonly LintRule[] = [
  {
    id: 'kind-missing',
    severity: 'error',
    source: { work: regulation, clause: '8' },
    check: ({ paper: { doc_type, title, form } }) =>
      doc_type !== undefined || form === 'order'
        ? []
        : [
            {
              path: 'title',
              message:
                title === ''
                  ? { zh: '没有标题', en: 'there is no title' }
                  : {
                      zh: `标题“${title}”没有以法定文种结尾（通知、报告、请示、函等十五种）`,
                      en: 'the title does not end with one of the fifteen kinds of paper',
                    },
            },
          ],
  },
  {
    id: 'report-asks',
    severity: 'error',
    source: { work: regulation, clause: '15(4)' },
    check: ({ paper }) =>
      paper.doc_type === undefined || ['request', 'letter', 'motion'].includes(paper.doc_type)
        ? []
        : textsOf(paper).flatMap(({ path, text }): readonly Fault[] => {
            const found = path.startsWith('body') ? ASKS.exec(text) : null;
            return found === null
              ? []
              : [
                  {
                    path,
                    message: {
                      zh: `“${found[0]}”是请示事项，不能写在请示以外的公文里；请另行请示`,
                      en: `"${found[0]}" asks for a decision, which only a request may do`,
                    },
                  },
                ];
          }),
  },
  {
    id: 'request-one-recipient',
    severity: 'error',
    source: { work: regulation, clause: '15(1)' },
    check: ({ paper: { doc_type, recipients } }) =>
      doc_type === 'request' && recipients.length > 1
        ? [
            {
              path: 'recipients',
              message: {
                zh: `请示只主送一个上级机关，这里写了 ${recipients.length} 个；其他的改为抄送`,
                en: `a request goes to one organ, here are ${recipients.length}`,
              },
            },
          ]
        : [],
  },
  {
    id: 'request-one-matter',
    severity: 'warning',
    source: { work: regulation, clause: '15(4)' },
    check: ({ paper }) => {
      const asked = paper.doc_type === 'request' ? bodyText(paper).match(/(恳请|请求|拟请|请予|申请)[^，。；]{2,}/g) : null;
      return asked !== null && asked.length > 2
        ? [
            {
              path: 'body',
              message: {
                zh: `看起来请示了 ${asked.length} 件事；请示一文一事，请核对是否应当分开行文`,
                en: `it seems to ask for ${asked.length} things; a request has one matter`,
              },
            },
          ]
        : [];
    },
  },
  {
    id: 'to-a-person',
    severity: 'error',
    source: { work: regulation, clause: '15(5)' },
    check: ({ paper: { recipients } }) =>
      recipients
        .filter((name) => PERSON.test(name))
        .map((name) => ({
          path: 'recipients',
          message: {
            zh: `“${name}”是个人；公文主送机关，不送个人（上级负责人直接交办的除外）`,
            en: `"${name}" is a person; papers go to organs`,
          },
        })),
  },
  {
    id: 'skips-level',
    severity: 'warning',
    source: { work: regulation, clause: '14' },
    check: ({ paper: { doc_type, issuers, recipients } }) => {
      const [issuer] = issuers;
      const own = issuer === undefined ? undefined : organLevel(issuer);
      if (own === undefined || !UPWARD.includes(doc_type)) return [];
      return recipients
        .filter((name) => {
          const level = organLevel(name);
          return level !== undefined && own - level > 2;
        })
        .map((name) => ({
          path: 'recipients',
          message: {
            zh: `“${issuer}”向“${name}”行文看来越了一级；一般不越级，特殊情况须抄送被越过的机关`,
            en: `"${issuer}" seems to skip a level in writing to "${name}"`,
          },
        }));
    },
  },
  {
    id: 'recipients-missing',
    severity: 'warning',
    source: { work: regulation, clause: '9(8)' },
    check: ({ paper: { doc_type, recipients } }) =>
      recipients.length === 0 && doc_type !== undefined && ['request', 'report', 'notice', 'reply', 'letter', 'motion'].includes(doc_type)
        ? [{ path: 'recipients', message: { zh: '没有主送机关', en: 'no main recipient is named' } }]
        : [],
  },
  {
    id: 'signer-missing',
    severity: 'error',
    source: { work: regulation, clause: '9(6)' },
    check: ({ paper: { doc_type, signers, number } }) =>
      UPWARD.includes(doc_type) && number !== undefined && signers.length === 0
        ? [{ path: 'signers', message: { zh: '上行文没有标注签发人', en: 'an upward paper names its signer' } }]
        : [],
  },
  {
    id: 'signer-not-upward',
    severity: 'warning',
    source: { work: regulation, clause: '9(6)' },
    check: ({ paper: { doc_type, signers } }) =>
      doc_type !== undefined && signers.length > 0 && !['request', 'report', 'opinion', 'motion', 'letter'].includes(doc_type)
        ? [{ path: 'signers', message: { zh: '只有上行文标注签发人', en: 'only upward papers name a signer' } }]
        : [],
  },
  {
    id: 'request-copied-down',
    severity: 'error',
    source: { work: regulation, clause: '15(1)' },
    check: ({ paper: { doc_type, imprint } }) =>
      doc_type !== 'request'
        ? []
        : (imprint?.copies_to ?? [])
            .filter((name) => /^各|下属|所属/.test(name))
            .map((name) => ({
              path: 'imprint',
              message: { zh: `请示不能同时抄送下级机关“${name}”`, en: `a request is not copied to subordinates such as "${name}"` },
            })),
  },
  {
    id: 'closing-missing',
    severity: 'warning',
    source: { work: regulation, clause: '8' },
    check: ({ paper }) => {
      const words = paper.doc_type === undefined ? undefined : closings[paper.doc_type];
      if (words === undefined || paper.body.length === 0 || words.pattern.test(bodyText(paper).slice(-80))) return [];
      return [
        {
          path: `body.${paper.body.length - 1}`,
          message: { zh: `${words.zh}结尾一般写“${words.example}”`, en: `the closing phrase "${words.example}" is missing` },
        },
      ];
    },
  },
];

const closings: Readonly<Record<string, { readonly zh: string; readonly example: string; readonly pattern: RegExp }>> = {
  request: {
    zh: '请示',
    example: '妥否，请批示',
    pattern: /(妥否|当否|可否).{0,4}请.{0,4}(批示|批复|审批|指示)|请.{0,4}(批示|批复|审批|批准)/,
  },
  report: { zh: '报告', example: '特此报告', pattern: /特此报告|专此报告|请审阅|请审议/ },
  letter: { zh: '函', example: '请函复、特此函复、特此函达', pattern: /函复|函达|函告|此函|复函|为盼|为荷/ },
  reply: { zh: '批复', example: '此复', pattern: /此复|特此批复/ },
};
