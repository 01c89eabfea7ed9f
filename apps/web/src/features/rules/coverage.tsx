import type { Bilingual } from '@guiju/kernel';
import { useReading, useText } from '../../shared/language.tsx';
import { modeWords } from '../../shared/rule-words.ts';
import { chapterName } from './chapter-name.ts';
import { modes, type OutlinedChapter } from './outline.ts';

const words = {
  title: { zh: '各章落实情况', en: 'How each chapter is honoured' },
  all: { zh: '全部', en: 'All' },
} as const satisfies Record<string, Bilingual>;

/** How many provisions of each chapter are honoured in which way; a chapter leads to its text. */
export function Coverage({ chapters }: { readonly chapters: readonly OutlinedChapter[] }) {
  const t = useText();
  const longest = Math.max(1, ...chapters.map(({ total }) => total));
  return (
    <nav className="coverage" aria-labelledby="coverage">
      <h2 id="coverage">{t(words.title)}</h2>
      <ul className="coverage-key">
        {modes.map((mode) => (
          <li key={mode}>
            <span className={`coverage-part coverage-swatch coverage-${mode}`} aria-hidden />
            {t(modeWords[mode])} {chapters.reduce((sum, chapter) => sum + chapter.modes[mode], 0)}
          </li>
        ))}
      </ul>
      <ul className="coverage-chapters">
        {chapters.map((chapter) => (
          <ChapterBar key={chapter.n} chapter={chapter} longest={longest} />
        ))}
      </ul>
    </nav>
  );
}

function ChapterBar({ chapter, longest }: { readonly chapter: OutlinedChapter; readonly longest: number }) {
  const { t } = useReading();
  const present = modes.filter((mode) => chapter.modes[mode] > 0);
  const said = present.map((mode) => `${t(modeWords[mode])} ${chapter.modes[mode]}`).join(t({ zh: '，', en: ', ' }));
  return (
    <li>
      <a href={`#chapter-${chapter.n}`} title={said}>
        <span className="coverage-name">
          <span>{t(chapterName(chapter))}</span>
          <span>{chapter.total}</span>
        </span>
        <span className="unseen">{said}</span>
        <span className="coverage-bar" aria-hidden style={{ width: `${(chapter.total / longest) * 100}%` }}>
          {present.map((mode) => (
            <span key={mode} className={`coverage-part coverage-${mode}`} style={{ flexGrow: chapter.modes[mode] }} />
          ))}
        </span>
      </a>
    </li>
  );
}
