import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { Empty } from '../../shared/empty.tsx';
import { useText } from '../../shared/language.tsx';
import { useNarrow } from '../../shared/narrow.ts';
import { Page } from '../../shared/page.tsx';
import { useWorld } from '../../shared/world.ts';
import { BookChoice } from './book-choice.tsx';
import { ChapterSection } from './chapter-section.tsx';
import { Coverage } from './coverage.tsx';
import { useOfficialText } from './official-text.tsx';
import { outlineOf } from './outline.ts';
import './rules.css';
import { RulebookHead } from './rulebook-head.tsx';
import { RulesFilterBar } from './rules-filter-bar.tsx';
import { useArticleInView } from './use-article-in-view.ts';

const words = {
  title: { zh: '规则', en: 'Rules' },
  nothing: { zh: '没有符合条件的条款', en: 'No provision matches' },
  start: { zh: '换一个词，或者清除条件。', en: 'Try another word, or clear the filter.' },
  coverage: { zh: '落实情况', en: 'Coverage' },
  quotas: { zh: '频次总量', en: 'Counts and caps' },
  compare: { zh: '规定对照', en: 'Compare' },
} as const;

/** The office imports the text of its own rules, not of the laws. */
const NO_TEXT: ReadonlyMap<string, readonly string[]> = new Map();

/** The written rules, or a law above them: what each article says, what honours it, and where it was applied. */
export function RulesPage() {
  const t = useText();
  const navigate = useNavigate();
  const { rulebook } = useWorld();
  const narrow = useNarrow();
  const { article, law, ...filter } = useSearch({ from: '/desk/rules' });
  const book = rulebook.data.laws?.find(({ government }) => government === law) ?? rulebook.data;
  const wanted = useDeferredValue(JSON.stringify(filter));
  const chapters = useMemo(() => outlineOf(book, JSON.parse(wanted)), [book, wanted]);
  const shown = chapters.filter(({ articles }) => articles.length > 0);
  const count = shown.flatMap(({ articles }) => articles.flatMap(({ provisions }) => provisions)).length;
  const imported = useOfficialText();
  useArticleInView(article);
  return (
    <Page
      title={t(words.title)}
      note={<span role="status">{t({ zh: `${count} 款`, en: `${count} provisions` })}</span>}
      actions={narrow && <RulesAtWork />}
    >
      <BookChoice data={rulebook.data} shown={book} />
      <RulebookHead data={book} />
      <RulesFilterBar
        filter={filter}
        onChange={(search) =>
          void navigate({ to: '/rules', search: law === undefined ? search : { law, ...search }, replace: true, resetScroll: false })
        }
      />
      <div className="rules">
        <Coverage chapters={chapters} />
        <div className="rules-text">
          {shown.map((chapter) => (
            <ChapterSection
              key={chapter.n}
              chapter={chapter}
              q={filter.q}
              target={article}
              official={book === rulebook.data ? imported : NO_TEXT}
            />
          ))}
          {shown.length === 0 && <Empty title={t(words.nothing)}>{t(words.start)}</Empty>}
        </div>
      </div>
    </Page>
  );
}

/** Where the rules are seen at work; the desk has these in its navigation, the phone here. */
function RulesAtWork() {
  const t = useText();
  return (['coverage', 'quotas', 'compare'] as const).map((place) => (
    <Link key={place} className="rules-at-work" to={`/${place}`}>
      {t(words[place])}
    </Link>
  ));
}
