import type { Attachment, Paper } from '../../model/paper.ts';
import { type Fault, type LintRule, layoutStandard } from '../rule.ts';

/** Attachments that the note names, each with its place in the paper. */
const namedOf = ({ attachments }: Paper): readonly (Attachment & { readonly at: number })[] =>
  attachments.map((each, at) => ({ ...each, at })).filter(({ issued }) => issued !== true);

/** Marks at the end of a name; the run is looked at from its beginning only. */
const STOPS = /(?<![。；，、;,])[。；，、;,]+$/;

/** Rules about attachments and how they are named below the text (附件、附件说明). */
export const attachmentRules: readonly LintRule[] = [
  {
    id: 'attachment-absent',
    severity: 'warning',
    about: { zh: '附件说明里的附件都在', en: 'what the note names as attached is there' },
    source: { work: layoutStandard, clause: '7.3.7' },
    check: ({ paper }) =>
      namedOf(paper).flatMap(({ title, body, at: i }): readonly Fault[] =>
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
    id: 'attachment-unlisted',
    severity: 'warning',
    about: { zh: '附件的标题与附件说明一致', en: 'the note below the text names every attachment by its title' },
    source: { work: layoutStandard, clause: '7.3.7' },
    // Only of what was read from a file it is known whether the note names it.
    check: ({ paper, written }) =>
      written('title') === undefined
        ? []
        : namedOf(paper).flatMap(({ title, at: i }): readonly Fault[] =>
            written(`attachments.${i}`) === undefined
              ? [
                  {
                    path: `attachments.${i}`,
                    message: {
                      zh: `附件“${title}”没有写在附件说明里，或者标题不一致`,
                      en: `the attachment "${title}" is not named below the text`,
                    },
                  },
                ]
              : [],
          ),
  },
  {
    id: 'attachment-not-named',
    severity: 'error',
    about: { zh: '正文提到的附件写在附件说明里', en: 'attachments that the text refers to are named below it' },
    source: { work: layoutStandard, clause: '7.3.4' },
    check: ({ paper, bodyText: text }) => {
      const attachments = namedOf(paper);
      if (attachments.length === 0) {
        return /(见|详见)附件/.test(text)
          ? [
              {
                path: 'attachments',
                message: { zh: '正文说“见附件”，但没有附件说明', en: 'the text refers to an attachment, but none is named' },
              },
            ]
          : [];
      }
      const last = Math.max(0, ...[...text.matchAll(/见附件\s?(\d{1,2})/g)].map(([, n]) => Number(n)));
      return last > attachments.length
        ? [
            {
              path: 'attachments',
              message: {
                zh: `正文提到附件${last}，附件说明只有 ${attachments.length} 个`,
                en: `the text refers to attachment ${last} of ${attachments.length}`,
              },
            },
          ]
        : [];
    },
  },
  {
    id: 'attachment-title',
    severity: 'warning',
    about: { zh: '附件名称后不加标点', en: 'no mark follows the name of an attachment' },
    source: { work: layoutStandard, clause: '7.3.4' },
    mends: true,
    check: ({ paper, written }) =>
      namedOf(paper).flatMap(({ title, at: i }): readonly Fault[] => {
        const line = written(`attachments.${i}`) ?? title;
        return /[。；，、;,]$/.test(line)
          ? [
              {
                path: `attachments.${i}.title`,
                message: { zh: '附件名称后不加标点', en: 'no mark follows the name of an attachment' },
                fix: { path: `attachments.${i}.title`, before: title, after: title.replace(STOPS, '') },
              },
            ]
          : [];
      }),
  },
  {
    id: 'attachment-note-form',
    severity: 'warning',
    about: {
      zh: '写作“附件：”加名称，多个附件依次编为“1.”“2.”',
      en: 'the note is written 附件： and the names, several of them with 1. 2.',
    },
    source: { work: layoutStandard, clause: '7.3.4' },
    mends: true,
    check: ({ paper, bodyTexts, written }) => {
      const named = namedOf(paper);
      const noted = named.flatMap(({ title, at: i }, n): readonly Fault[] => {
        const line = written(`attachments.${i}`)?.replace(STOPS, '');
        const right = `${n === 0 ? '附件：' : ''}${named.length > 1 ? `${n + 1}.` : ''}${title}`;
        return line === undefined || line.replace(/\s/g, '') === right.replace(/\s/g, '')
          ? []
          : [
              {
                path: `attachments.${i}`,
                message: { zh: `附件说明应写作“${right}”`, en: `the note is written "${right}"` },
                fix: { path: `attachments.${i}`, before: line, after: right },
              },
            ];
      });
      const unread = bodyTexts.flatMap(({ path, text }): readonly Fault[] =>
        /^附件\s*\d{1,2}\s*[：:.．、]|^附件\s+\S/.test(text)
          ? [
              {
                path,
                message: {
                  zh: '附件说明写作“附件：1.……”，冒号在“附件”之后',
                  en: 'the note is written 附件：1.…, with the colon behind 附件',
                },
              },
            ]
          : [],
      );
      return [...noted, ...unread];
    },
  },
];
