import { dateText } from '../../model/printed.ts';
import { type LintRule, layoutStandard, regulation } from '../rule.ts';

const bare = (text: string): string => text.replace(/\s/g, '');

/** Rules about organ, signature and date (发文机关署名、成文日期). */
export const signatureRules: readonly LintRule[] = [
  {
    id: 'date-form',
    severity: 'error',
    about: { zh: '成文日期用阿拉伯数字写全年月日，不编虚位', en: 'the date has year, month and day in digits, without leading zeros' },
    source: { work: layoutStandard, clause: '7.3.5.4' },
    mends: true,
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
    about: { zh: '公文有成文日期', en: 'a paper has a date' },
    source: { work: regulation, clause: '9(12)' },
    check: ({ paper: { date } }) => (date === undefined ? [{ path: 'date', message: { zh: '没有成文日期', en: 'there is no date' } }] : []),
  },
  {
    id: 'organ-missing',
    severity: 'error',
    about: { zh: '公文署发文机关', en: 'a paper names the organ that issues it' },
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
    about: { zh: '署名与发文机关标志一致，顺序也一致', en: 'the signature is that of the organs in the head, in their order' },
    source: { work: layoutStandard, clause: '7.3.5.1' },
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
    id: 'order-signature',
    severity: 'warning',
    about: { zh: '命令（令）由签发人署职务和姓名', en: 'an order is signed by its signer with post and name' },
    source: { work: layoutStandard, clause: '10.2' },
    check: ({ paper: { form, signed_personally } }) =>
      form === 'order' && signed_personally === undefined
        ? [{ path: 'signed_personally', message: { zh: '命令（令）没有签发人的职务和姓名', en: 'the order names no signer with post' } }]
        : [],
  },
  {
    id: 'minutes-attendance',
    severity: 'hint',
    about: { zh: '纪要写明出席人员', en: 'minutes name who was present' },
    source: { work: layoutStandard, clause: '10.3' },
    check: ({ paper: { form, attendance } }) =>
      form === 'minutes' && (attendance?.present ?? []).length === 0
        ? [{ path: 'attendance', message: { zh: '纪要没有写出席人员', en: 'the minutes do not say who was present' } }]
        : [],
  },
];
