/** What was written before and what was taken back, for going back and forth. */
export interface History<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** When the last change was made, in milliseconds, and when the run of typing that it belongs to began. */
  readonly changedAt: number;
  readonly runSince: number;
}

export const noHistory: History<never> = { past: [], future: [], changedAt: Number.NEGATIVE_INFINITY, runSince: Number.NEGATIVE_INFINITY };

/** A pause in typing that ends a run, and the longest run; a run is taken back as a whole. In milliseconds. */
const PAUSE = 700;
const RUN = 4000;
const MOST = 200;

/** The history after a change from `before`; `isTyping` where only words of one field changed, which go together with those typed just now. */
export const changed = <T>(history: History<T>, before: T, isTyping: boolean, now: number): History<T> => {
  const goesOn = isTyping && now - history.changedAt < PAUSE && now - history.runSince < RUN && history.future.length === 0;
  if (goesOn) return { ...history, changedAt: now };
  return {
    past: [...history.past, before].slice(-MOST),
    future: [],
    changedAt: isTyping ? now : Number.NEGATIVE_INFINITY,
    runSince: now,
  };
};

/** What stood before the last change, and the history from there; null when nothing was changed. */
export const undone = <T>({ past, future }: History<T>, present: T): { readonly to: T; readonly history: History<T> } | null => {
  const to = past.at(-1);
  return to === undefined ? null : { to, history: { ...noHistory, past: past.slice(0, -1), future: [present, ...future] } };
};

/** What was taken back last, and the history from there; null when nothing was. */
export const redone = <T>({ past, future }: History<T>, present: T): { readonly to: T; readonly history: History<T> } | null => {
  const [to, ...later] = future;
  return to === undefined ? null : { to, history: { ...noHistory, past: [...past, present], future: later } };
};
