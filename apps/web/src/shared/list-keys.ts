import type { RefObject } from 'react';
import { useShortcuts } from './shortcuts.ts';

/** j and k go to the next and the previous line of a list; Enter then opens it, because the focus is on its link. */
export function useListKeys(list: RefObject<HTMLElement | null>, keyed: boolean): void {
  const move = (by: 1 | -1) => () => {
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = lines.findIndex((line) => line.matches(':focus'));
    const next = at === -1 ? (by === 1 ? 0 : lines.length - 1) : at + by;
    lines[next]?.focus();
    lines[next]?.scrollIntoView({ block: 'nearest' });
  };
  useShortcuts(keyed ? { j: move(1), k: move(-1) } : {});
}
