import { useCallback, useState } from 'react';
import { useMe } from '../session.ts';
import type { DraftValues } from './draft-model.ts';

const read = (name: string): DraftValues | null => {
  const stored = window.sessionStorage.getItem(name);
  if (stored === null) return null;
  try {
    return JSON.parse(stored) as DraftValues;
  } catch {
    return null;
  }
};

/** Keeps a form in this window; false when it takes no more. */
const write = (name: string, values: DraftValues): boolean => {
  try {
    window.sessionStorage.setItem(name, JSON.stringify(values));
    return true;
  } catch {
    // The window's own storage is full, or closed to the page.
    return false;
  }
};

/** What is typed into a form, kept in this window until it is saved, so that a lost connection or a reload loses nothing. */
export interface KeptDraft {
  readonly values: DraftValues;
  /** Whether the form began with what was kept from before. */
  readonly restored: boolean;
  /** Whether the window keeps what is typed; otherwise only saving does. */
  readonly isKept: boolean;
  readonly change: (values: DraftValues) => void;
  /** Forgets what was kept; the form goes on from `values`. */
  readonly settle: (values: DraftValues) => void;
}

/** Keeps a form of the signed-in person under `key`; it begins with `initial` unless something was kept. */
export function useKeptDraft(key: string, initial: DraftValues): KeptDraft {
  const { person } = useMe();
  const name = `guiju.draft.${person.id}.${key}`;
  const [kept] = useState(() => read(name));
  const [values, setValues] = useState(kept ?? initial);
  const [restored, setRestored] = useState(kept !== null);
  const [isKept, setKept] = useState(true);
  const change = useCallback(
    (next: DraftValues) => {
      setKept(write(name, next));
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
  return { values, restored, isKept, change, settle };
}
