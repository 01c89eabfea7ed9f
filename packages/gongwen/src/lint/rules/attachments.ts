import { type Fault, type LintRule, layoutStandard } from '../rule.ts';
import { bodyText } from '../texts.ts';

/** Rules about attachments. */
export const attachmentRules: readonly LintRule[] = [
  {
    id: 'attachment-absent',
    severity: 'warning',
    source: { work: layoutStandard, clause: '7.3.7' },
    check: ({ paper: { attachments } }) =>
      attachments.flatMap(({ title, body }, i): readonly Fault[] =>
        body.length > 0
          ? []
          : [
              {
                path: `attachments.${i}`,
                message: { zh: `附件说明里有“${title}”，但文件里没有它的正文`, en: `the attachment "${title}" is named but not there` },
              },
            ],
      ),
  },
  {
    id: 'attachment-not-named',
    severity: 'error',
    source: { work: layoutStandard, clause: '7.3.4' },
    check: ({ paper }) =>
      paper.attachments.length === 0 && /(见|详见)附件/.test(bodyText(paper))
        ? [
            {
              path: 'attachments',
              message: { zh: '正文说“见附件”，但没有附件说明', en: 'the text refers to an attachment, but none is named' },
            },
          ]
        : [],
  },
  {
    id: 'attachment-title',
    severity: 'warning',
    source: { work: layoutStandard, clause: '7.3.4' },
    check: ({ paper: { attachments } }) =>
      attachments.flatMap(({ title }, i): readonly Fault[] =>
        /[。；，]$/.test(title)
          ? [{ path: `attachments.${i}`, message: { zh: '附件名称后不加标点', en: 'no punctuation follows the name of an attachment' } }]
          : [],
      ),
  },
];
