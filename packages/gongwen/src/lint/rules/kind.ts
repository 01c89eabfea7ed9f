import { docTypes } from '@guiju/kernel';
import type { Paper } from '../../model/paper.ts';
import { belongsTo, organLevel } from '../organ-level.ts';
import { type Fault, type LintRule, regulation } from '../rule.ts';

/** What offices write that is issued by a paper of one of the fifteen kinds but is none itself. */
const ISSUED = /(办法|规定|细则|方案|规则|条例|章程|预案|规划|要点|计划|总结|制度|汇报|说明|建议|申请书?|倡议书?|讲话|公示)$/;

/** Kinds by which an organ instructs those below it. */
const INSTRUCTING: readonly Paper['doc_type'][] = ['order', 'decision', 'notice', 'circular'];

/** Recipients that stand above an issuer by their names. */
const superiors = ({ issuers, recipients }: Paper): readonly string[] =>
  recipients.filter((name) => issuers.some((issuer) => belongsTo(issuer, name)));

/** Recipients that stand as high as the first issuer by their names. */
const peers = ({ issuers: [issuer = ''], recipients }: Paper): readonly string[] => {
  const own = organLevel(issuer);
  return own === undefined ? [] : recipients.filter((name) => organLevel(name) === own);
};

const kindMissing = (title: string): Fault['message'] => {
  const issued = ISSUED.exec(title)?.[0];
  if (title === '') return { zh: '没有标题', en: 'there is no title' };
  return issued === undefined
    ? {
        zh: `标题“${title}”没有以法定文种结尾（通知、报告、请示、函等十五种）`,
        en: 'the title does not end with one of the fifteen kinds of paper',
      }
    : {
        zh: `“${issued}”不是法定文种；单独发出要用通知等文种印发`,
        en: `"${issued}" is none of the fifteen kinds; it is issued by a notice or the like`,
      };
};

/** Rules about the kind of paper (公文种类) and what it is used for. */
export const kindRules: readonly LintRule[] = [
  {
    id: 'kind-missing',
    severity: 'error',
    about: { zh: '标题以十五种法定文种之一结尾', en: 'the title ends with one of the fifteen kinds of paper' },
    source: { work: regulation, clause: '8' },
    check: ({ paper: { doc_type, title, form } }) =>
      doc_type !== undefined || form === 'order' ? [] : [{ path: 'title', message: kindMissing(title) }],
  },
  {
    id: 'kind-doubled',
    severity: 'warning',
    about: { zh: '一个标题只用一个文种', en: 'a title has one kind of paper' },
    source: { work: regulation, clause: '8' },
    check: ({ paper: { title } }) => {
      const found = /(请示|报告|通知|通报|批复|决定|公告|通告|意见)(请示|报告|函|通知|意见|批复)$/.exec(title);
      return found === null
        ? []
        : [{ path: 'title', message: { zh: `“${found[0]}”叠用了两个文种，请只用一个`, en: `"${found[0]}" is two kinds in one` } }];
    },
  },
  {
    id: 'kind-upward',
    severity: 'warning',
    about: { zh: '通知、决定、通报、批复等下行文不发给上级机关', en: 'notices, decisions, circulars and replies do not go to a superior' },
    source: { work: regulation, clause: '8' },
    check: ({ paper }) => {
      const { doc_type } = paper;
      if (doc_type === undefined || ![...INSTRUCTING, 'reply'].includes(doc_type)) return [];
      return superiors(paper).map((name) => ({
        path: 'recipients',
        message: {
          zh: `“${name}”是上级机关，对上行文用请示、报告，不用${docTypes[doc_type].zh}`,
          en: `"${name}" is superior; a ${docTypes[doc_type].en} does not go upward`,
        },
      }));
    },
  },
  {
    id: 'letter-to-superior',
    severity: 'warning',
    about: { zh: '函用于不相隶属的机关；对上级机关用请示、报告', en: 'letters are for organs not subordinate to each other' },
    source: { work: regulation, clause: '8(14)' },
    check: ({ paper }) =>
      paper.doc_type !== 'letter'
        ? []
        : superiors(paper).map((name) => ({
            path: 'recipients',
            message: {
              zh: `“${name}”是上级机关；请求批准用请示，汇报情况用报告，不用函`,
              en: `"${name}" is superior; write a request or report`,
            },
          })),
  },
  {
    id: 'request-to-peer',
    severity: 'warning',
    about: { zh: '向不相隶属的同级机关请求批准用函，不用请示', en: 'a peer is asked by letter, not by a request' },
    source: { work: regulation, clause: '8(14)' },
    check: ({ paper }) =>
      paper.doc_type !== 'request'
        ? []
        : peers(paper).map((name) => ({
            path: 'recipients',
            message: {
              zh: `“${name}”看来是同级机关；向它请求批准用函，不用请示`,
              en: `"${name}" seems to be a peer, who is asked by letter`,
            },
          })),
  },
  {
    id: 'reply-to-peer',
    severity: 'warning',
    about: { zh: '答复不相隶属机关的请求用函，不用批复', en: 'a peer is answered by letter, not by a reply' },
    source: { work: regulation, clause: '8(14)' },
    check: ({ paper }) =>
      paper.doc_type !== 'reply'
        ? []
        : peers(paper).map((name) => ({
            path: 'recipients',
            message: { zh: `“${name}”看来是同级机关；答复它用函，不用批复`, en: `"${name}" seems to be a peer, who is answered by letter` },
          })),
  },
  {
    id: 'motion-to-congress',
    severity: 'warning',
    about: {
      zh: '议案由人民政府提请同级人大或者人大常委会审议',
      en: 'a motion goes from a government to the congress of its level or its standing committee',
    },
    source: { work: regulation, clause: '8(13)' },
    check: ({ paper: { doc_type, issuers, recipients } }) => {
      if (doc_type !== 'motion') return [];
      const others = recipients.filter((name) => !/人大|人民代表大会/.test(name));
      const organs = issuers.filter((name) => !name.endsWith('人民政府'));
      return [
        ...others.map((name) => ({
          path: 'recipients',
          message: { zh: `议案提请人大或者人大常委会审议，不提请“${name}”`, en: `a motion goes to the congress, not to "${name}"` },
        })),
        ...organs.map((name) => ({
          path: 'issuers',
          message: { zh: `议案由人民政府提出，“${name}”不能提`, en: `a motion is of a government, not of "${name}"` },
        })),
      ];
    },
  },
  {
    id: 'department-instructs',
    severity: 'warning',
    about: {
      zh: '部门不向下级党委、政府发指令性公文；经政府同意的在文中写明',
      en: 'departments do not instruct lower governments, unless the paper says that their government agreed',
    },
    source: { work: regulation, clause: '16(2)' },
    check: ({ paper: { doc_type, issuers, recipients }, bodyText }) => {
      const department = issuers.length > 0 && issuers.every((name) => /[局委]$/.test(name) && !name.endsWith('党委'));
      if (!department || !INSTRUCTING.includes(doc_type) || /(同意|授权|批准)/.test(bodyText)) return [];
      return recipients
        .filter((name) => /(人民政府|党委|街道办事处)$/.test(name))
        .map((name) => ({
          path: 'recipients',
          message: {
            zh: `部门不向“${name}”发指令性公文；经政府同意的，请在文中写明`,
            en: `a department does not instruct "${name}", unless its government agreed, which the paper then says`,
          },
        }));
    },
  },
  {
    id: 'division-issues',
    severity: 'warning',
    about: { zh: '内设机构除办公室外不对外正式行文', en: 'divisions other than the office do not issue papers' },
    source: { work: regulation, clause: '17' },
    check: ({ paper: { issuers } }) =>
      issuers
        .filter((name) => /(局|委|办|政府|办公室).{1,12}[科股]$/.test(name))
        .map((name) => ({
          path: 'issuers',
          message: { zh: `“${name}”看来是内设机构，不能对外正式行文`, en: `"${name}" seems to be a division, which issues no papers` },
        })),
  },
];
