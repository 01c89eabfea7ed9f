import type { ArchiveRow } from '@guiju/contract';
import { type Bilingual, type Retention, retentions } from '@guiju/kernel';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Segmented, Select } from 'antd';
import './archive.css';
import { dayName, dayOf } from '../../shared/dates.ts';
import { Empty } from '../../shared/empty.tsx';
import { FilterBar } from '../../shared/filter-bar.tsx';
import { useReading, useText } from '../../shared/language.tsx';
import { changed } from '../../shared/list-filter.ts';
import { useMatterPages } from '../../shared/matter-pages.ts';
import { MatterTable } from '../../shared/matter-table.tsx';
import { useToday } from '../../shared/now.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';
import { Waiting } from '../../shared/waiting.tsx';
import { type ArchiveFilter, type ArchiveState, archiveStates, askedOf, stateOf, yearsUpTo } from './archive-filter.ts';
import { ArchiveKey } from './archive-key.tsx';

const words = {
  title: { zh: '归档', en: 'Archive' },
  due: { zh: '应归档未归档', en: 'To be archived' },
  archived: { zh: '已归档', en: 'Archived' },
  closed: { zh: '办结或终止', en: 'Ended' },
  place: { zh: '档号', en: 'Archival number' },
  year: { zh: '年度', en: 'Year' },
  years: { zh: '全部年度', en: 'All years' },
  retention: { zh: '保管期限', en: 'Kept for' },
  retentions: { zh: '全部期限', en: 'Any period' },
  package: { zh: '归档包', en: 'Package' },
  more: { zh: '再看 50 件', en: 'Show 50 more' },
  nothing: { zh: '没有符合条件的事项', en: 'Nothing matches' },
  none: {
    due: {
      zh: '没有应归档未归档的事项。事项办结或终止后会出现在这里，打开后选“归档”；未报送即终止的草稿不归档。',
      en: 'Nothing waits to be archived. A matter appears here once it is closed or terminated; open it and choose “Archive”. Drafts that were never submitted are not archived.',
    },
    archived: { zh: '还没有归档的事项。归档后按档号列在这里。', en: 'Nothing is archived yet; what is will be listed here by its number.' },
  },
} as const;

const totalOf = (total: number): Bilingual => ({ zh: `${total} 件`, en: `${total} matters` });

/** What waits to be archived and what the archive has, for those who answer for it. */
export function ArchivePage() {
  const t = useText();
  const navigate = useNavigate();
  const search: ArchiveFilter = useSearch({ from: '/desk/archive' });
  const { state: _, ...filter } = search;
  const state = stateOf(search);
  const list = useMatterPages<ArchiveRow>(['archive'], '/archive', askedOf(search));
  const narrow = (next: ArchiveFilter, to: ArchiveState = state) =>
    void navigate({ to: '/archive', search: to === 'due' ? next : { ...next, state: to }, replace: next.q !== filter.q });
  const none = Object.keys(filter).length === 0 ? words.none[state] : words.nothing;
  return (
    <Page title={t(words.title)} note={<span role="status">{list.total === null ? '' : t(totalOf(list.total))}</span>}>
      <Segmented
        className="archive-lists"
        aria-label={t(words.title)}
        value={state}
        options={archiveStates.map((value) => ({ value, label: t(words[value]) }))}
        onChange={(value) => narrow(filter, value)}
      />
      <FilterBar filter={filter} onChange={narrow} sortable={false} more={<Conditions filter={filter} state={state} onChange={narrow} />} />
      {list.error !== null && <ProblemView error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Waiting />}
      {list.rows.length > 0 && <Lines rows={list.rows} q={filter.q} state={state} />}
      {list.total === 0 && <Empty title={t(none)} />}
      {list.hasNextPage && (
        <div className="list-more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t(words.more)}
          </Button>
        </div>
      )}
      <ArchiveKey />
    </Page>
  );
}

interface ConditionsProps {
  readonly filter: ArchiveFilter;
  readonly state: ArchiveState;
  readonly onChange: (filter: ArchiveFilter) => void;
}

/** Year, and of what is archived the retention period. */
function Conditions({ filter, state, onChange }: ConditionsProps) {
  const t = useText();
  const years = yearsUpTo(useToday()).map((value) => ({ value, label: value }));
  const kept = (Object.keys(retentions) as Retention[]).map((value) => ({ value, label: t(retentions[value]) }));
  return (
    <>
      <Select
        aria-label={t(words.year)}
        value={filter.year ?? ''}
        options={[{ value: '', label: t(words.years) }, ...years]}
        onChange={(year) => onChange(changed(filter, 'year', year))}
      />
      {state === 'archived' && (
        <Select
          aria-label={t(words.retention)}
          value={filter.retention ?? ''}
          options={[{ value: '', label: t(words.retentions) }, ...kept]}
          onChange={(retention) => onChange(changed(filter, 'retention', retention))}
        />
      )}
    </>
  );
}

interface LinesProps {
  readonly rows: readonly ArchiveRow[];
  readonly q: string | undefined;
  readonly state: ArchiveState;
}

function Lines({ rows, q, state }: LinesProps) {
  const { t, language } = useReading();
  const today = useToday();
  const closed = ({ closed_at }: ArchiveRow) => dayName(dayOf(closed_at), language, today);
  const place = ({ id, archived }: ArchiveRow) =>
    archived !== null && (
      <>
        {archived.number} {t(retentions[archived.retention])}{' '}
        <a href={`/api/v1/matters/${encodeURIComponent(id)}/archive.zip`} className="archive-package" download>
          {t(words.package)}
        </a>
      </>
    );
  const extra = state === 'due' ? { title: t(words.closed), of: closed } : { title: t(words.place), of: place };
  return <MatterTable rows={rows} caption={t(words[state])} q={q} extra={extra} />;
}
