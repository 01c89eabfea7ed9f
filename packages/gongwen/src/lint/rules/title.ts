import { docTypes } from '@guiju/kernel';
import type { Paper } from '../../model/paper.ts';
import { type LintRule, practice, regulation } from '../rule.ts';

/** Kinds whose titles say what they are about with 关于……的. */
const ABOUT: readonly Paper['doc_type'][] = ['notice', 'request', 'report', 'reply', 'opinion', 'decision', 'circular', 'letter'];

/** What is longer is no title, whatever stands in its place. */
const LONGEST_TITLE = 400;

/** The words of a title that are its own: without what it names in 《》 and “”, and without what stands in brackets. */
const ownWords = (title: string): string => (title.length > LONGEST_TITLE ? '' : title.replace(/《[^》]*》|（[^）]*）|“[^”]*”/g, ''));

/** Whether a title says 关于……的. */
const isAbout = (title: string): boolean => title.includes('关于') && title.lastIndexOf('的') > title.indexOf('关于') + 2;

/** Rules about the title (标题). */
export const titleRules: readonly LintRule[] = [
  {
    id: 'title-form',
    severity: 'warning',
    about: { zh: '标题由发文机关名称、事由和文种组成', en: 'a title says organ, subject and kind of paper' },
    source: { work: regulation, clause: '9(7)' },
    check: ({ paper: { title, doc_type, form } }) => {
      if (title === '' || doc_type === undefined || form === 'minutes' || form === 'order') return [];
      return isAbout(title) || !ABOUT.includes(doc_type)
        ? []
        : [
            {
              path: 'title',
              message: {
                zh: `标题一般写成“发文机关＋关于……的${docTypes[doc_type].zh}”，这里没有“关于……的”`,
                en: 'the title lacks 关于……的, by which it says what it is about',
              },
            },
          ];
    },
  },
  {
    id: 'title-doubled-words',
    severity: 'warning',
    about: { zh: '标题里的“关于”“的通知”不重复', en: 'a title says 关于 and its kind once' },
    source: { work: practice, clause: '' },
    check: ({ paper: { title } }) => {
      const bare = ownWords(title);
      const found = /关于.*关于/.test(bare) ? '关于' : /的(通知|函|请示|报告|批复)的\1$/.exec(bare)?.[1];
      return found === undefined
        ? []
        : [{ path: 'title', message: { zh: `标题里“${found}”重复，转发类标题请省去一个`, en: `"${found}" stands twice in the title` } }];
    },
  },
  {
    id: 'title-punctuation',
    severity: 'warning',
    about: {
      zh: '标题里除书名号、引号、括号、顿号外一般不用标点，末尾不用标点',
      en: 'a title has no marks of pause but 、 and none at its end',
    },
    source: { work: practice, clause: '' },
    mends: true,
    check: ({ paper: { title } }) => {
      const [found] = /[，。；：！？,;:!?]/.exec(ownWords(title)) ?? [];
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
];
