import { useCallback, useState } from 'react';
import type { DraftValues } from './draft-model.ts';

const read = (name: string): DraftValues | null => {
  const stored = window.sessionStorage.getItem(name);
  if (stored === null) return null;
  try {
    // A form that was kept before papers had parts says nothing of them.
    const kept = JSON.parse(stored) as Omit<DraftValues, 'paper'> & Partial<DraftValues>;
    return { ...kept, paper: kept.paper ?? null };
  } catch {
    return null;
  }
};

/** What is typed into a form, kept in this window until it is saved, so that a lost connection or a reload loses nothing. */
export interface KeptDraft {
  readonly values: DraftValues;
  /** Whether the form began with what was kept from before. */
  readonly restored: boolean;
  readonly change: (values: DraftValues) => void;
  /** Forgets what was kept; the form goes on from `values`. */
  readonly settle: (values: DraftValues) => void;
}

/** Keeps a form under `key`; it begins with `initial` unless something was kept. */
export function useKeptDraft(key: string, initial: DraftValues): KeptDraft {
  const name = `guiju.draft.${key}`;
  const [kept] = useState(() => read(name));
  const [values, setValues] = useState(kept ?? initial);
  const [restored, setRestored] = useState(kept !== null);
  const change = useCallback(
    (next: DraftValues) => {
      window.sessionStorage.setItem(name, JSON.stringify(next));
      setValues(next);
    },
    [name],
  );
  const settle = useCallback(
    (next: DraftValues) => {
      window.sessionStorage.removeItem(name);
      setRestored(false);
      setValues(next);
    },
    [name],
  );
  return { values, restored, change, settle };
}
