import { useCallback, useState } from 'react';

/** What the reader chose, remembered on this machine under `guiju.<key>`; `fallback` until something is chosen. */
export function usePreference<T>(key: string, fallback: T): readonly [T, (value: T) => void] {
  const name = `guiju.${key}`;
  const [value, setValue] = useState<T>(() => read(name, fallback));
  const choose = useCallback(
    (next: T) => {
      window.localStorage.setItem(name, JSON.stringify(next));
      setValue(next);
    },
    [name],
  );
  return [value, choose];
}

/** A stored value that cannot be read any more counts as not chosen. */
const read = <T>(name: string, fallback: T): T => {
  const stored = window.localStorage.getItem(name);
  if (stored === null) return fallback;
  try {
    return JSON.parse(stored) as T;
  } catch {
    return fallback;
  }
};
