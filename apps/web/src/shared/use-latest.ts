import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same and does what the one given last does, for parts that are drawn again only when they change. */
export function useLatest<A extends readonly unknown[]>(work: (...args: A) => void): (...args: A) => void {
  const latest = useRef(work);
  useLayoutEffect(() => {
    latest.current = work;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
