import { type LintRule, layoutStandard, practice } from '../rule.ts';
import { textRule } from '../text-rule.ts';

/** How other papers are cited (引用公文). */
export const citationRules: readonly LintRule[] = [
  textRule({
    id: 'citation-number',
    severity: 'warning',
    about: { zh: '引用的发文字号用六角括号，不加“第”、不编虚位', en: 'a number that is cited has 〔〕, no 第 and no leading zero' },
    source: { work: layoutStandard, clause: '7.2.5' },
    pattern:
      /(?<=\p{Script=Han})(?:[[【（(［]((?:19|20)\d{2})[\]】）)］]\s*(?:第\s*)?0*([1-9]\d*)号|〔((?:19|20)\d{2})〕(?:\s*第\s*0*|\s*0+)([1-9]\d*)号)/gu,
    right: ([, year, n, otherYear, otherN]) => `〔${year ?? otherYear}〕${n ?? otherN}号`,
  }),
  textRule({
    id: 'citation-order',
    severity: 'hint',
    about: { zh: '引用公文先引标题，后在括号里引发文字号', en: 'a paper is cited by its title, then by its number in brackets' },
    source: { work: practice, clause: '' },
    pattern: /[\p{Script=Han}]{2,6}〔(?:19|20)\d{2}〕\d+号(?:文件)?《[^》]+》/gu,
  }),
  textRule({
    id: 'citation-brackets',
    severity: 'warning',
    about: { zh: '标题之后的发文字号加圆括号', en: 'the number behind a title stands in brackets' },
    source: { work: practice, clause: '' },
    // 《办法》和某政发〔2025〕7号 are two papers.
    pattern: /(?<=》)(?![和及与或按依根以及的是由])[\p{Script=Han}]{2,6}〔(?:19|20)\d{2}〕\d+号/gu,
    right: ([number]) => `（${number}）`,
  }),
];
