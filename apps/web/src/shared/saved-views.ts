import type { ListFilter } from './list-filter.ts';

/** A filter that the reader keeps under a name. */
export interface SavedView {
  readonly name: string;
  readonly filter: ListFilter;
}

/** The views with one more; a view of the same name is replaced in its place. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  const known = views.some(({ name }) => name === view.name);
  return known ? views.map((each) => (each.name === view.name ? view : each)) : [...views, view];
}

/** The views without one. */
export const withoutView = (views: readonly SavedView[], name: string): readonly SavedView[] => views.filter((view) => view.name !== name);

/** Whether a filter is that of a view. */
export const isShown = ({ filter }: SavedView, shown: ListFilter): boolean =>
  (['q', 'kind', 'sort', 'unit', 'number', 'from', 'to'] as const).every((part) => (filter[part] ?? '') === (shown[part] ?? ''));
