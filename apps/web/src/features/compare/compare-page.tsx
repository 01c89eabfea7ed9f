import type { Bilingual } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { Empty } from '../../shared/empty.tsx';
import { useText } from '../../shared/language.tsx';
import { useNarrow } from '../../shared/narrow.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';
import { Waiting } from '../../shared/waiting.tsx';
import { ArticleDrawer } from './article-drawer.tsx';
import { CapabilityList } from './capability-list.tsx';
import './compare.css';
import { CompareFilterBar } from './compare-filter-bar.tsx';
import { booksQuery, comparisonQuery } from './compare-query.ts';
import { CompareTopics } from './compare-table.tsx';
import { topicOrder } from './compare-words.ts';
import { type CompareFilter, largest, rowsOf } from './narrow-rows.ts';

const words = {
  title: { zh: '规定对照', en: 'Compare' },
  nothing: { zh: '没有符合条件的规定', en: 'No rule matches' },
  start: { zh: '换一个业务领域或词，或者再选一个政府。', en: 'Try another capability or word, or choose one more government.' },
  alone: { zh: '只有一个政府的规则，没有可以对照的', en: 'There are the rules of one government only' },
  more: {
    zh: '装入另一个政府的规则后，这里把两家的规定逐项并列。',
    en: 'With the rules of another government, both stand here side by side.',
  },
} as const satisfies Record<string, Bilingual>;

/** Governments that stand side by side to begin with. */
const AT_FIRST = 5;

/** The rules of governments side by side: who signs what, within which time, how often, up to how many, and what follows. */
export function ComparePage() {
  const t = useText();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const filter = useSearch({ from: '/desk/compare' });
  const { data: books, error: unread } = useQuery(booksQuery);
  const governments = books?.items.filter(({ law }) => !law) ?? [];
  const chosen = filter.with?.split(',') ?? governments.slice(0, AT_FIRST).map(({ government }) => government);
  const { data: comparison, error, refetch } = useQuery(comparisonQuery(chosen));
  const capability = filter.capability ?? (comparison === undefined ? undefined : largest(comparison));
  const wanted = useDeferredValue(JSON.stringify({ ...filter, ...(capability !== undefined && { capability }) }));
  const found = useMemo(() => rowsOf(comparison?.rows ?? [], JSON.parse(wanted) as CompareFilter), [comparison, wanted]);
  const topics = topicOrder.filter((each) => found.some((row) => row.topic === each));
  // On the phone one topic is read at a time, unless words are looked for in all of them.
  const topic = topics.find((each) => each === filter.topic) ?? (narrow && filter.q === undefined ? topics[0] : undefined);
  const rows = topic === undefined ? found : found.filter((row) => row.topic === topic);
  const problem = unread ?? error;
  return (
    <Page
      title={t(words.title)}
      note={comparison !== undefined && <span role="status">{t({ zh: `${rows.length} 项`, en: `${rows.length} rows` })}</span>}
    >
      <CompareFilterBar
        filter={filter}
        books={governments}
        chosen={chosen}
        capability={capability}
        topic={topic}
        topics={topics}
        comparison={comparison}
        onChange={(search) => void navigate({ to: '/compare', search, replace: true, resetScroll: false })}
      />
      {problem !== null && <ProblemView error={problem} onRetry={() => void refetch()} />}
      {problem === null && comparison === undefined && <Waiting />}
      {governments.length === 1 && <Empty title={t(words.alone)}>{t(words.more)}</Empty>}
      {comparison !== undefined && (
        <ArticleDrawer>
          <div className="compare">
            {!narrow && (
              <CapabilityList comparison={comparison} filter={filter} capability={filter.q === undefined ? capability : undefined} />
            )}
            <div className="compare-topics">
              <CompareTopics governments={comparison.governments} rows={rows} q={filter.q} />
              {rows.length === 0 && <Empty title={t(words.nothing)}>{t(words.start)}</Empty>}
            </div>
          </div>
        </ArticleDrawer>
      )}
    </Page>
  );
}
