import { docTypes } from '@guiju/kernel';
import { dateText, numberText } from '../../model/printed.ts';
import { type LintRule, layoutStandard, numeralStandard, regulation } from '../rule.ts';

const bare = (text: string): string => text.replace(/\s/g, '');

/** Rules about title, number, date and what else stands at head and foot. */
export const formRules: readonly LintRule[] = [
  {
    id: 'title-form',
    severity: 'warning',
    source: { work: regulation, clause: '9(7)' },
    check: ({ paper: { title, doc_type, form } }) => {
      if (title === '' || doc_type === undefined || form === 'minutes' || form === 'order') return [];
      const name = docTypes[doc_type].zh;
      const about =
        /关于.+的/.test(title) || !['notice', 'request', 'report', 'reply', 'opinion', 'decision', 'circular', 'letter'].includes(doc_type);
      return about
        ? []
        : [
            {
              path: 'title',
              message: {
                zh: `标题一般写成“发文机关＋关于……的${name}”，这里没有“关于……的”`,
                en: 'a title says organ, subject and kind of paper',
              },
            },
          ];
    },
  },
  {
    id: 'title-punctuation',
    severity: 'warning',
    source: { work: layoutStandard, clause: '7.3.1' },
    check: ({ paper: { title } }) => {
      const [found] = /[，。；：！？,;:!?]/.exec(title.replace(/《[^》]*》|（[^）]*）/g, '')) ?? [];
      return found === undefined
        ? []
        : [
            {
              path: 'title',
              message: { zh: `标题里一般不用“${found}”`, en: `a title has no "${found}"` },
              ...(/[。；！？;!?]$/.test(title) ? { fix: { path: 'title', before: title, after: title.slice(0, -1) } } : {}),
            },
          ];
    },
  },
  {
    id: 'number-form',
    severity: 'error',
    source: { work: layoutStandard, clause: '7.2.5' },
    check: ({ paper: { number }, written }) => {
      const line = written('number');
      if (number === undefined || line === undefined) return [];
      const right = numberText(number);
      if (bare(line).includes(right) && !bare(line).includes(`第${right}`)) return [];
      return [
        {
          path: 'number',
          message: { zh: `发文字号应写作“${right}”（六角括号、全年份、不编虚位、不加“第”）`, en: `the number is written ${right}` },
          fix: { path: 'number', before: line, after: right },
        },
      ];
    },
  },
  {
    id: 'number-missing',
    severity: 'hint',
    source: { work: regulation, clause: '9(5)' },
    check: ({ paper: { number } }) =>
      number === undefined
        ? [{ path: 'number', message: { zh: '还没有发文字号；签发时编号', en: 'it has no number yet; one is taken at signing' } }]
        : [],
  },
  {
    id: 'date-form',
    severity: 'error',
    source: { work: layoutStandard, clause: '7.3.5.4' },
    check: ({ paper: { date }, written }) => {
      const line = written('date');
      if (date === undefined || line === undefined || bare(line) === dateText(date)) return [];
      return [
        {
          path: 'date',
          message: { zh: `成文日期用阿拉伯数字、不编虚位：${dateText(date)}`, en: `the date is written ${dateText(date)}` },
          fix: { path: 'date', before: line, after: dateText(date) },
        },
      ];
    },
  },
  {
    id: 'date-missing',
    severity: 'warning',
    source: { work: regulation, clause: '9(12)' },
    check: ({ paper: { date } }) => (date === undefined ? [{ path: 'date', message: { zh: '没有成文日期', en: 'there is no date' } }] : []),
  },
  {
    id: 'organ-missing',
    severity: 'error',
    source: { work: regulation, clause: '9(11)' },
    check: ({ paper: { issuers, form } }) =>
      issuers.length === 0 && form !== 'minutes'
        ? [
            {
              path: 'issuers',
              message: { zh: '没有发文机关：版头和落款都没有写', en: 'no issuing organ stands at the head or in the signature' },
            },
          ]
        : [],
  },
  {
    id: 'organ-differs',
    severity: 'error',
    source: { work: layoutStandard, clause: '7.3.5' },
    check: ({ paper: { issuers, signed_by, form } }) =>
      signed_by === undefined || form === 'minutes' || signed_by.join() === issuers.join()
        ? []
        : [
            {
              path: 'date',
              message: {
                zh: `落款“${signed_by.join('、')}”与版头“${issuers.join('、')}”不一致`,
                en: 'the signature is not that of the organ in the head',
              },
            },
          ],
  },
  {
    id: 'imprint-missing',
    severity: 'hint',
    source: { work: layoutStandard, clause: '7.4' },
    check: ({ paper: { imprint } }) =>
      imprint?.issued_by === undefined || imprint.issued_on === undefined
        ? [{ path: 'imprint', message: { zh: '没有版记（抄送、印发机关和印发日期）', en: 'there is no imprint' } }]
        : [],
  },
  {
    id: 'secret-without-mark',
    severity: 'warning',
    source: { work: regulation, clause: '9(2)' },
    check: ({ paper }) => {
      if (paper.secrecy !== undefined) return [];
      const text = JSON.stringify([paper.body, paper.notes ?? '', paper.attachments]);
      const [found] = /国家秘密|内部资料|严禁外传|不得外传|阅后收回|密级|仅供领导参阅/.exec(text) ?? [];
      return found === undefined
        ? []
        : [
            {
              path: 'secrecy',
              message: { zh: `文中有“${found}”，但没有标密级；请先做保密审查`, en: `it says "${found}" but bears no mark of secrecy` },
            },
          ];
    },
  },
  {
    id: 'copy-number-secret',
    severity: 'error',
    source: { work: regulation, clause: '9(1)' },
    check: ({ paper: { secrecy, copy_number } }) =>
      secrecy !== undefined && copy_number === undefined
        ? [{ path: 'copy_number', message: { zh: '涉密公文应当标注份号', en: 'a secret paper bears a copy number' } }]
        : [],
  },
  {
    id: 'mixed-digits',
    severity: 'error',
    source: { work: numeralStandard, clause: '4' },
    check: ({ paper: { title } }) => {
      const after = title.replace(/二[0OoО○]/g, '二〇').replace(/〇[0OoО○]/g, '〇〇');
      return after === title
        ? []
        : [
            {
              path: 'title',
              message: { zh: '汉字年份中的“〇”不能用字母或数字代替', en: 'the sign 〇 in a year is not a letter or digit' },
              fix: { path: 'title', before: title, after },
            },
          ];
    },
  },
];
