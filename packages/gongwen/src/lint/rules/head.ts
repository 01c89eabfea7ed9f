import { numberText, printed } from '../../model/printed.ts';
import { type Fault, type LintRule, layoutStandard, practice, regulation } from '../rule.ts';

const bare = (text: string): string => text.replace(/\s/g, '');

/** Parts above the title as they stand from top to bottom. */
const ORDER = ['copy_number', 'secrecy', 'urgency', 'issuers', 'number'] as const;

const partNames: Readonly<Record<(typeof ORDER)[number], string>> = {
  copy_number: '份号',
  secrecy: '密级',
  urgency: '紧急程度',
  issuers: '发文机关标志',
  number: '发文字号',
};

/** What announces that a paper is not for everybody; that secrets are spoken of does not. */
const ANNOUNCED =
  /内部资料[，,、\s]*(注意|请勿|严禁|不得|妥善)|严禁外传|不得外传|阅后收回|仅供领导参阅|密级[:：]|本(文|件|通知|报告)属于?国家秘密/;

/** Rules about what stands above the title (版头). */
export const headRules: readonly LintRule[] = [
  {
    id: 'copy-number-secret',
    severity: 'error',
    about: { zh: '涉密公文标注份号', en: 'a secret paper bears a copy number' },
    source: { work: regulation, clause: '9(1)' },
    check: ({ paper: { secrecy, copy_number } }) =>
      secrecy !== undefined && copy_number === undefined
        ? [{ path: 'copy_number', message: { zh: '涉密公文应当标注份号', en: 'a secret paper bears a copy number' } }]
        : [],
  },
  {
    id: 'secret-without-mark',
    severity: 'warning',
    about: { zh: '不宜公开的公文标明密级', en: 'a paper that is not for everybody bears a mark of secrecy' },
    source: { work: regulation, clause: '9(2)' },
    check: ({ paper, texts }) => {
      if (paper.secrecy !== undefined) return [];
      const [found] = [...texts.map(({ text }) => text), paper.notes ?? ''].flatMap((text) => ANNOUNCED.exec(text)?.[0] ?? []);
      return found === undefined
        ? []
        : [
            {
              path: 'secrecy',
              message: {
                zh: `文中有“${found}”，但没有标密级；请先做保密审查`,
                en: `it says "${found}" but bears no mark of secrecy; have it reviewed first`,
              },
            },
          ];
    },
  },
  {
    id: 'secrecy-form',
    severity: 'warning',
    about: {
      zh: '密级和保密期限之间用“★”，期限的数字用阿拉伯数字',
      en: 'a star stands between secrecy and its period, which is in digits',
    },
    source: { work: layoutStandard, clause: '7.2.2' },
    mends: true,
    check: ({ paper, written }) => {
      const line = paper.secrecy === undefined ? undefined : written('secrecy');
      const right = line === undefined ? null : printed(paper).secrecy;
      return line === undefined || right === null || bare(line) === right
        ? []
        : [
            {
              path: 'secrecy',
              message: { zh: `密级应写作“${right}”`, en: `secrecy is written "${right}"` },
              fix: { path: 'secrecy', before: line, after: right },
            },
          ];
    },
  },
  {
    id: 'urgency-words',
    severity: 'warning',
    about: { zh: '紧急公文标注“特急”或者“加急”', en: 'an urgent paper says 特急 or 加急' },
    source: { work: regulation, clause: '9(3)' },
    check: ({ paper: { urgency }, written }) => {
      const line = written('urgency');
      return line === undefined || urgency !== undefined
        ? []
        : [
            {
              path: 'urgency',
              message: {
                zh: `“${bare(line)}”不是公文的紧急程度；分“特急”“加急”两种，请选定`,
                en: `"${bare(line)}" is no degree of urgency; there are 特急 and 加急`,
              },
            },
          ];
    },
  },
  {
    id: 'head-order',
    severity: 'warning',
    about: {
      zh: '份号、密级、紧急程度自上而下排在发文机关标志之前',
      en: 'copy number, secrecy and urgency stand above the mark, in this order',
    },
    source: { work: layoutStandard, clause: '7.2.3' },
    // A letter has them below its mark (10.1).
    check: ({ paper, placeOf }) => {
      if (paper.form !== 'general') return [];
      const stands = ORDER.flatMap((path) => {
        const place = placeOf(path);
        return place === null ? [] : [{ path, part: place.part }];
      });
      return stands.flatMap(({ path, part }, i): readonly Fault[] => {
        const before = stands.slice(0, i).find((other) => other.part > part);
        return before === undefined
          ? []
          : [
              {
                path,
                message: {
                  zh: `“${partNames[before.path]}”应排在“${partNames[path]}”之前`,
                  en: `${before.path} stands above ${path}`,
                },
              },
            ];
      });
    },
  },
  {
    id: 'joint-order',
    severity: 'hint',
    about: { zh: '党委和政府联合行文，党委机关在前', en: 'in a joint paper the Party organ stands first' },
    source: { work: practice, clause: '' },
    check: ({ paper: { issuers } }) => {
      const party = issuers.findIndex((name) => /^中共|党委(办公室)?$/.test(name));
      return party <= 0
        ? []
        : [
            {
              path: 'issuers',
              message: { zh: `联合行文一般把“${issuers[party]}”排在前面`, en: `"${issuers[party]}" usually stands first` },
            },
          ];
    },
  },
  {
    id: 'signer-each',
    severity: 'warning',
    about: { zh: '上行文联合行文，每个机关各有签发人', en: 'in a joint upward paper each organ has its signer' },
    source: { work: layoutStandard, clause: '7.2.6' },
    check: ({ paper: { doc_type, issuers, signers } }) =>
      (doc_type === 'request' || doc_type === 'report') && signers.length > 0 && signers.length < issuers.length
        ? [
            {
              path: 'signers',
              message: {
                zh: `${issuers.length} 个机关联合行文，只标了 ${signers.length} 个签发人`,
                en: `${issuers.length} organs issue it, ${signers.length} signers are named`,
              },
            },
          ]
        : [],
  },
  {
    id: 'number-form',
    severity: 'error',
    about: { zh: '发文字号：六角括号、全年份、不加“第”、不编虚位', en: 'the number has 〔〕, the full year, no 第 and no leading zero' },
    source: { work: layoutStandard, clause: '7.2.5' },
    mends: true,
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
    about: { zh: '公文有发文字号', en: 'a paper has a number' },
    source: { work: regulation, clause: '9(5)' },
    check: ({ paper: { number } }) =>
      number === undefined
        ? [{ path: 'number', message: { zh: '还没有发文字号；签发时编号', en: 'it has no number yet; one is taken at signing' } }]
        : [],
  },
  {
    id: 'number-year',
    severity: 'warning',
    about: { zh: '发文字号的年份与成文日期一致', en: 'the year of the number is that of the date' },
    source: { work: regulation, clause: '9(5)' },
    check: ({ paper: { number, date } }) =>
      number?.year === undefined || date === undefined || date.startsWith(String(number.year))
        ? []
        : [
            {
              path: 'number',
              message: {
                zh: `发文字号是 ${number.year} 年的，成文日期在 ${date.slice(0, 4)} 年，请核对`,
                en: `the number is of ${number.year}, the date of ${date.slice(0, 4)}`,
              },
            },
          ],
  },
];
