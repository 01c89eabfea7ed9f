import type { LateLimits } from '@guiju/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { api } from '../../shared/api.ts';
import { ArticleChips } from '../../shared/article-chip.tsx';
import { Empty } from '../../shared/empty.tsx';
import { FilterBar } from '../../shared/filter-bar.tsx';
import { useText } from '../../shared/language.tsx';
import { MatterTable } from '../../shared/matter-table.tsx';
import { useNames } from '../../shared/names.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';
import { Waiting } from '../../shared/waiting.tsx';
import { type LateRow, narrowed } from './narrowed.ts';

const words = {
  title: { zh: '全局时限', en: 'All limits' },
  limit: { zh: '超时的环节', en: 'What is late' },
  none: {
    zh: '全局没有超过时限的事项。超过时限的，不论在哪个单位，都会出现在这里。',
    en: 'Nothing is late. Whatever passes its limit, in any unit, will appear here.',
  },
  nothing: { zh: '没有符合条件的事项', en: 'Nothing matches' },
} as const;

/** What is late in the whole government, for those who answer for it. */
export function LatePage() {
  const t = useText();
  const navigate = useNavigate();
  const filter = useSearch({ from: '/desk/late' });
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['late'], queryFn: () => api.get<LateLimits>('/limits/late') });
  const rows = data === undefined ? [] : narrowed(data.items, filter);
  const note = data === undefined ? '' : t({ zh: `${rows.length} 项`, en: `${rows.length} limits` });
  return (
    <Page title={t(words.title)} note={<span role="status">{note}</span>}>
      <FilterBar filter={filter} onChange={(search) => void navigate({ to: '/late', search, replace: true })} sortable={false} />
      {error !== null && <ProblemView error={error} onRetry={() => void refetch()} />}
      {isPending && <Waiting />}
      {rows.length > 0 && <LateTable rows={rows} q={filter.q} />}
      {data !== undefined && rows.length === 0 && <Empty title={t(data.items.length === 0 ? words.none : words.nothing)} />}
    </Page>
  );
}

function LateTable({ rows, q }: { readonly rows: readonly LateRow[]; readonly q: string | undefined }) {
  const t = useText();
  const names = useNames();
  const late = ({ act, provision }: LateRow) => (
    <>
      {t(names.act(act))} <ArticleChips provisions={[provision]} />
    </>
  );
  return (
    <MatterTable
      rows={rows}
      caption={t(words.title)}
      q={q}
      extra={{ title: t(words.limit), of: late }}
      keyOf={({ id, provision }) => `${id} ${provision}`}
    />
  );
}
