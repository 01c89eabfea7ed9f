import type { MatterRow } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Empty } from './empty.tsx';
import { ExportButton } from './export-button.tsx';
import { FilterBar } from './filter-bar.tsx';
import { useText } from './language.tsx';
import { changed, type ListFilter } from './list-filter.ts';
import { useMatterPages } from './matter-pages.ts';
import { MatterTable } from './matter-table.tsx';
import { useNarrow } from './narrow.ts';
import { useToday } from './now.ts';
import { Page } from './page.tsx';
import { usePreference } from './preference.ts';
import { ProblemView } from './problem-view.tsx';
import { SavedViewsMenu } from './saved-views-menu.tsx';
import { Waiting } from './waiting.tsx';

const words = {
  dense: { zh: '紧凑', en: 'Compact' },
  nothing: { zh: '没有符合条件的事项', en: 'Nothing matches' },
  clear: { zh: '清除条件', en: 'Clear the filter' },
  more: { zh: '再看 50 件', en: 'Show 50 more' },
} as const satisfies Record<string, Bilingual>;

const totalOf = (total: number, narrowed: boolean, more: boolean): Bilingual => {
  if (more) return { zh: `符合条件的多于 ${total} 件，请再加一个词或条件`, en: `more than ${total} match; add a word or a condition` };
  return narrowed ? { zh: `符合条件 ${total} 件`, en: `${total} match` } : { zh: `共 ${total} 件`, en: `${total} in all` };
};
const shownOf = (shown: number, total: number): Bilingual => ({
  zh: `已列出 ${shown} 件，共 ${total} 件`,
  en: `${shown} of ${total} shown`,
});

interface Props<R extends MatterRow> {
  readonly title: string;
  /** First part of the query key, by which live updates find the list. */
  readonly name: readonly string[];
  /** Address of the list under the API. */
  readonly path: string;
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  /** Shown when the list has no lines although nothing narrows it. */
  readonly empty: ReactNode;
  /** Behind the words and the kind: what else the list is narrowed by. */
  readonly filters?: ReactNode;
  /** What stands below the title of a line. */
  readonly under?: (row: R) => ReactNode;
  /** What can be typed into the field for words, where that is not title, number and unit. */
  readonly find?: Bilingual;
  /** Why this filter cannot be asked for; stands in place of the list. */
  readonly refusal?: Bilingual | undefined;
  /** Beside the actions that every list has. */
  readonly actions?: ReactNode;
  /** Between heading and filter. */
  readonly above?: ReactNode;
  /** Whether the reader may choose the order. */
  readonly sortable?: boolean;
  /** Head of the column with the moment of a line, where that is not its last change. */
  readonly dated?: string | undefined;
}

/** A page with a list of matters: filter, order, density, views, export, and more lines on demand. */
export function MatterListPage<R extends MatterRow = MatterRow>(props: Props<R>) {
  const {
    title,
    name,
    path,
    filter,
    onFilter,
    empty,
    actions: further,
    above,
    filters,
    under,
    find,
    sortable = true,
    dated,
    refusal,
  } = props;
  const t = useText();
  const narrow = useNarrow();
  const today = useToday();
  const [dense, setDense] = usePreference('dense', false);
  const list = useMatterPages<R>(name, path, filter, refusal === undefined);
  const narrowed = Object.keys(filter).some((part) => part !== 'sort');
  const bare = list.total === 0 && !narrowed;
  const actions = bare ? undefined : (
    <>
      <SavedViewsMenu place={name.join('.')} filter={filter} onChoose={onFilter} />
      {!narrow && (
        <Button aria-pressed={dense} type={dense ? 'primary' : 'default'} ghost={dense} onClick={() => setDense(!dense)}>
          {t(words.dense)}
        </Button>
      )}
      {further}
      <ExportButton path={path} filter={filter} name={`${title} ${today}`} />
    </>
  );
  return (
    <Page
      title={title}
      note={<span role="status">{list.total === null ? '' : t(totalOf(list.total, narrowed, list.more))}</span>}
      actions={actions}
    >
      {above}
      {!bare && <FilterBar filter={filter} onChange={onFilter} sortable={sortable} find={find} more={filters} />}
      {list.error !== null && <ProblemView error={list.error} onRetry={() => void list.refetch()} />}
      {refusal !== undefined && <Empty title={t(refusal)} />}
      {list.isLoading && <Waiting />}
      {list.rows.length > 0 && (
        <MatterTable
          rows={list.rows}
          caption={title}
          q={filter.q}
          sort={filter.sort}
          onSort={sortable ? (sort) => onFilter(changed(filter, 'sort', sort)) : undefined}
          dense={dense}
          dated={dated}
          under={under}
        />
      )}
      {bare && empty}
      {list.total === 0 && narrowed && (
        <Empty title={t(words.nothing)}>
          <Button onClick={() => onFilter({})}>{t(words.clear)}</Button>
        </Empty>
      )}
      {list.hasNextPage && list.total !== null && (
        <div className="list-more">
          <span>{t(shownOf(list.rows.length, list.total))}</span>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t(words.more)}
          </Button>
        </div>
      )}
    </Page>
  );
}
