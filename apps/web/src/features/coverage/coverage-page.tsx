import { DownloadOutlined } from '@ant-design/icons';
import type { CoverageView } from '@guiju/contract';
import { type Bilingual, chineseNumber } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { download } from '../../shared/download.ts';
import { Empty } from '../../shared/empty.tsx';
import { useText } from '../../shared/language.tsx';
import { Page } from '../../shared/page.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';
import { Waiting } from '../../shared/waiting.tsx';
import { type Asked, BehindNumber } from './behind-number.tsx';
import './coverage.css';
import { coverageCsv } from './coverage-csv.ts';
import { CoverageFilterBar } from './coverage-filter-bar.tsx';
import { booksQuery, type CoveredProvision, coverageQuery } from './coverage-query.ts';
import { CoverageSummary } from './coverage-summary.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { type CoverageFilter, narrowed } from './narrow-provisions.ts';

const words = {
  title: { zh: '落实情况', en: 'Coverage' },
  save: { zh: '导出表格', en: 'Export' },
  nothing: { zh: '没有符合条件的条款', en: 'No provision matches' },
  start: { zh: '换一个词，或者清除条件。', en: 'Try another word, or clear the filter.' },
} as const satisfies Record<string, Bilingual>;

/** Every article: what honours it, how often it was applied, met, unmet or gone over, and the matters behind each number. */
export function CoveragePage() {
  const t = useText();
  const navigate = useNavigate();
  const filter = useSearch({ from: '/desk/coverage' });
  const { data: books } = useQuery(booksQuery);
  const { data: view, error, refetch } = useQuery(coverageQuery(filter.of));
  const wanted = useDeferredValue(JSON.stringify(filter));
  const provisions = useMemo(() => narrowed(view?.provisions ?? [], JSON.parse(wanted) as CoverageFilter), [view, wanted]);
  return (
    <Page
      title={t(words.title)}
      note={view !== undefined && <span role="status">{t({ zh: `${provisions.length} 款`, en: `${provisions.length} provisions` })}</span>}
      actions={
        view !== undefined && (
          <Button
            icon={<DownloadOutlined aria-hidden />}
            onClick={() => download(`${t(view.title)} ${t(words.title)}.csv`, coverageCsv(view, provisions, t))}
          >
            {t(words.save)}
          </Button>
        )
      }
    >
      <CoverageFilterBar
        filter={filter}
        books={books?.items ?? []}
        own={view?.own ?? true}
        onChange={(search) => void navigate({ to: '/coverage', search, replace: true, resetScroll: false })}
      />
      {error !== null && <ProblemView error={error} onRetry={() => void refetch()} />}
      {view === undefined && error === null && <Waiting />}
      {view !== undefined && (
        <>
          <CoverageSummary view={view} of={filter.of} />
          <Chapters view={view} provisions={provisions} q={filter.q} />
          {provisions.length === 0 && <Empty title={t(words.nothing)}>{t(words.start)}</Empty>}
        </>
      )}
    </Page>
  );
}

interface ChaptersProps {
  readonly view: CoverageView;
  readonly provisions: readonly CoveredProvision[];
  readonly q: string | undefined;
}

function Chapters({ view: { chapters, provisions: all, own }, provisions, q }: ChaptersProps) {
  const t = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [open, setOpen] = useState(false);
  const ask = useCallback((next: Asked) => {
    setAsked(next);
    setOpen(true);
  }, []);
  const most = Math.max(0, ...all.map(({ numbers }) => (numbers === null ? 0 : numbers.applied + numbers.unknown)));
  return (
    <>
      {chapters.map(({ n, title }) => {
        const ofChapter = provisions.filter(({ chapter }) => chapter === n);
        if (ofChapter.length === 0) return null;
        const id = `covered-${n}`;
        return (
          <section key={n} className="covered-chapter">
            <h2 id={id}>{t({ zh: `第${chineseNumber(n)}章 ${title.zh}`, en: `Chapter ${n} ${title.en}` })}</h2>
            <CoverageTable provisions={ofChapter} own={own} most={most} q={q} labelledBy={id} onAsk={ask} />
          </section>
        );
      })}
      {asked !== null && <BehindNumber asked={asked} open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
