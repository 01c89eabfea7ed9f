import type { Paper } from '../../model/paper.ts';
import { skipsLevel } from '../organ-level.ts';
import { type Fault, type LintRule, regulation } from '../rule.ts';
import { bodyText } from '../texts.ts';

/** Names of people and posts rather than organs. */
const PERSON = /(同志|书记|[省市县区镇乡部厅局]长|主任|主席)$/;

/** What asks for a decision: the closing words of a request. */
const ASKS =
  /(妥否|当否|可否|是否可行)[，,].{0,6}(批示|批复|审批|指示)|(?<![提报申呈邀])请(予)?(批准|审批|批复)|恳请.{0,20}(批准|解决|支持)/;

/** Each thing that a request asks for; 申请 is often only spoken of. */
const REQUESTED = /((恳请|请求|拟请|请予)|(?<![经的])申请(?=增加|追加|拨|划|安排|设立|购|解决))[^，。；]{2,}/g;

/** How many things a request asks for, by the words with which it asks. */
export const mattersAsked = (paper: Paper): number => (paper.doc_type === 'request' ? [...bodyText(paper).matchAll(REQUESTED)].length : 0);

const UPWARD: readonly (string | undefined)[] = ['request', 'report'];

/** Rules about kind of paper, direction and addressee. */
export const directionRules: readonly LintRule[] = [
  {
    id: 'report-asks',
    severity: 'error',
    about: { zh: '请示以外的公文里不夹带请示事项', en: 'only a request asks for a decision' },
    source: { work: regulation, clause: '15(4)' },
    check: ({ paper, bodyTexts }) =>
      paper.doc_type === undefined || ['request', 'letter', 'motion'].includes(paper.doc_type)
        ? []
        : bodyTexts.flatMap(({ path, text }): readonly Fault[] => {
            const found = ASKS.exec(text);
            return found === null
              ? []
              : [
                  {
                    path,
                    message: {
                      zh: `“${found[0]}”是请示事项，不能写在请示以外的公文里；请另行请示`,
                      en: `"${found[0]}" asks for a decision, which only a request may do; write one`,
                    },
                  },
                ];
          }),
  },
  {
    id: 'request-one-recipient',
    // 原则上: as a rule; where a government's own rules are stricter, they say so.
    severity: 'warning',
    about: { zh: '请示原则上主送一个上级机关', en: 'a request as a rule goes to one organ' },
    source: { work: regulation, clause: '15(1)' },
    check: ({ paper: { doc_type, recipients } }) =>
      doc_type === 'request' && recipients.length > 1
        ? [
            {
              path: 'recipients',
              message: {
                zh: `请示原则上主送一个上级机关，这里写了 ${recipients.length} 个；其他的改为抄送`,
                en: `a request as a rule goes to one organ, here are ${recipients.length}; the others get copies`,
              },
            },
          ]
        : [],
  },
  {
    id: 'request-one-matter',
    severity: 'warning',
    about: { zh: '请示一文一事', en: 'a request has one matter' },
    source: { work: regulation, clause: '15(4)' },
    check: ({ paper }) => {
      const count = mattersAsked(paper);
      return count > 2
        ? [
            {
              path: 'body',
              message: {
                zh: `看起来请示了 ${count} 件事；请示一文一事，请核对是否应当分开行文`,
                en: `it seems to ask for ${count} things; a request has one matter`,
              },
            },
          ]
        : [];
    },
  },
  {
    id: 'to-a-person',
    severity: 'error',
    about: { zh: '公文主送机关，不送负责人个人', en: 'papers go to organs, not to persons' },
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
    about: { zh: '一般不越级行文', en: 'levels are not skipped as a rule' },
    source: { work: regulation, clause: '14' },
    check: ({ paper: { doc_type, issuers, recipients } }) => {
      const [issuer = ''] = issuers;
      if (!UPWARD.includes(doc_type)) return [];
      return recipients
        .filter((name) => skipsLevel(issuer, name))
        .map((name) => ({
          path: 'recipients',
          message: {
            zh: `“${issuer}”向“${name}”行文看来越了一级；一般不越级，特殊情况须抄送被越过的机关`,
            en: `"${issuer}" seems to skip a level in writing to "${name}"; where it must, the organ passed over gets a copy`,
          },
        }));
    },
  },
  {
    id: 'recipients-missing',
    severity: 'warning',
    about: {
      zh: '通知、报告、请示、批复、函、议案写明主送机关',
      en: 'a notice, report, request, reply, letter or motion names its recipients',
    },
    source: { work: regulation, clause: '9(8)' },
    check: ({ paper: { doc_type, recipients } }) =>
      recipients.length === 0 && doc_type !== undefined && ['request', 'report', 'notice', 'reply', 'letter', 'motion'].includes(doc_type)
        ? [{ path: 'recipients', message: { zh: '没有主送机关', en: 'no main recipient is named' } }]
        : [],
  },
  {
    id: 'signer-missing',
    severity: 'error',
    about: { zh: '上行文标注签发人', en: 'an upward paper names its signer' },
    source: { work: regulation, clause: '9(6)' },
    check: ({ paper: { doc_type, signers, number } }) =>
      UPWARD.includes(doc_type) && number !== undefined && signers.length === 0
        ? [{ path: 'signers', message: { zh: '上行文没有标注签发人', en: 'an upward paper names its signer' } }]
        : [],
  },
  {
    id: 'signer-not-upward',
    severity: 'warning',
    about: { zh: '只有上行文标注签发人', en: 'only upward papers name a signer' },
    source: { work: regulation, clause: '9(6)' },
    check: ({ paper: { doc_type, signers } }) =>
      doc_type !== undefined && signers.length > 0 && !['request', 'report', 'opinion', 'motion', 'letter'].includes(doc_type)
        ? [{ path: 'signers', message: { zh: '只有上行文标注签发人', en: 'only upward papers name a signer' } }]
        : [],
  },
  {
    id: 'upward-copied-down',
    severity: 'error',
    about: { zh: '上行文不抄送下级机关', en: 'an upward paper is not copied to subordinates' },
    source: { work: regulation, clause: '15(1)' },
    check: ({ paper: { doc_type, imprint } }) =>
      !UPWARD.includes(doc_type)
        ? []
        : (imprint?.copies_to ?? [])
            .filter((name) => /^各|下属|所属/.test(name))
            .map((name) => ({
              path: 'imprint',
              message: { zh: `上行文不抄送下级机关“${name}”`, en: `an upward paper is not copied to subordinates such as "${name}"` },
            })),
  },
];
