import { printed } from '../../model/printed.ts';
import { type LintRule, layoutStandard, regulation } from '../rule.ts';

const bare = (text: string): string => text.replace(/\s/g, '');

/** Rules about recipients, copies and imprint (主送、抄送、版记). */
export const imprintRules: readonly LintRule[] = [
  {
    id: 'recipients-colon',
    severity: 'warning',
    about: { zh: '最后一个主送机关之后用全角冒号', en: 'a full-width colon follows the last recipient' },
    source: { work: layoutStandard, clause: '7.3.2' },
    mends: true,
    check: ({ paper: { recipients }, written }) => {
      const line = written('recipients');
      return recipients.length === 0 || line === undefined || !line.endsWith(':')
        ? []
        : [
            {
              path: 'recipients',
              message: { zh: '主送机关之后用全角冒号“：”', en: 'a full-width colon follows the recipients' },
              fix: { path: 'recipients', before: line, after: `${line.slice(0, -1)}：` },
            },
          ];
    },
  },
  {
    id: 'copied-recipient',
    severity: 'warning',
    about: { zh: '已经主送的机关不再抄送', en: 'an organ that is a recipient gets no copy' },
    source: { work: regulation, clause: '9(16)' },
    check: ({ paper: { recipients, imprint } }) =>
      (imprint?.copies_to ?? [])
        .filter((name) => recipients.includes(name))
        .map((name) => ({
          path: 'imprint',
          message: { zh: `“${name}”已是主送机关，不用再抄送`, en: `"${name}" is a recipient already` },
        })),
  },
  {
    id: 'copies-form',
    severity: 'warning',
    about: {
      zh: '写作“抄送：”，机关之间用逗号，末尾用句号',
      en: 'copies are written 抄送：, with commas between the organs and a full stop',
    },
    source: { work: layoutStandard, clause: '7.4.2' },
    mends: true,
    check: ({ paper, written }) => {
      const line = paper.imprint === undefined ? undefined : written('imprint');
      if (line === undefined || !/^抄/.test(line)) return [];
      const right = printed(paper).imprint?.copies_to ?? null;
      // Organs of different sorts may stand apart by semicolons.
      if (right === null || bare(line).replaceAll('；', '，') === right) return [];
      // Organs of several lines are not compared; only how the line begins.
      const single = /。$/.test(line) || !/[，,；;、]$/.test(line);
      const after = single ? right : line.replace(/^抄\s*[送报]\s*[:：]/, '抄送：');
      return bare(line) === bare(after)
        ? []
        : [
            {
              path: 'imprint',
              message: { zh: `抄送应写作“${after}”`, en: `copies are written "${after}"` },
              fix: { path: 'imprint', before: line, after },
            },
          ];
    },
  },
  {
    id: 'imprint-missing',
    severity: 'hint',
    about: { zh: '版记写明印发机关和印发日期', en: 'the imprint names who issues the paper and when' },
    source: { work: layoutStandard, clause: '7.4' },
    check: ({ paper: { imprint } }) => {
      if (imprint?.issued_by !== undefined && imprint.issued_on !== undefined) return [];
      const message =
        imprint === undefined
          ? { zh: '没有版记（抄送、印发机关和印发日期）', en: 'there is no imprint' }
          : { zh: '版记没有写印发机关和印发日期', en: 'the imprint does not say who issues the paper and when' };
      return [{ path: 'imprint', message }];
    },
  },
  {
    id: 'imprint-date',
    severity: 'warning',
    about: { zh: '印发日期不早于成文日期', en: 'a paper is not issued before its date' },
    source: { work: regulation, clause: '9(17)' },
    check: ({ paper: { date, imprint } }) =>
      date === undefined || imprint?.issued_on === undefined || imprint.issued_on >= date
        ? []
        : [
            {
              path: 'imprint',
              message: {
                zh: `印发日期 ${imprint.issued_on} 早于成文日期 ${date}`,
                en: `it was issued on ${imprint.issued_on}, before its date ${date}`,
              },
            },
          ],
  },
];
