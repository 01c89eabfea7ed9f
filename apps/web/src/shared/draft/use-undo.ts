import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { changed, type History, noHistory, redone, undone } from './history.ts';

/** Whether a key press in this field is about its words: not where something is searched in a list. */
const isTextField = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && ['text', ''].includes(target.type) && target.getAttribute('role') !== 'combobox');

const isSame = (a: object, b: object): boolean => {
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value], i) => right[i]?.[0] === key && right[i]?.[1] === value);
};

/**
 * Going back and forth over what was written in a form as a whole, its parts too, which a browser by itself cannot: Ctrl+Z, Ctrl+Y or
 * Ctrl+Shift+Z. `isTyping` tells whether two states differ by words of one field only.
 */
export function useUndo<T extends object>(value: T, isTyping: (before: T, after: T) => boolean, onBack: (value: T) => void) {
  const [history, setHistory] = useState<History<T>>(noHistory);
  const last = useRef(value);
  const expected = useRef<T | null>(null);
  useEffect(() => {
    const before = last.current;
    if (before === value) return;
    last.current = value;
    const isStep = expected.current !== null && isSame(expected.current, value);
    expected.current = null;
    if (isStep) return;
    setHistory((now) => changed(now, before, isTyping(before, value), performance.now()));
  }, [value, isTyping]);
  const go = (step: ReturnType<typeof undone<T>>): void => {
    if (step === null) return;
    setHistory(step.history);
    expected.current = step.to;
    onBack(step.to);
  };
  const undo = () => go(undone(history, value));
  const redo = () => go(redone(history, value));
  return {
    undo,
    redo,
    mayUndo: history.past.length > 0,
    mayRedo: history.future.length > 0,
    onKeyDown: (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, nativeEvent, target } = event;
      if (!(ctrlKey || metaKey) || altKey || nativeEvent.isComposing || !isTextField(target)) return;
      const letter = key.toLowerCase();
      if (letter !== 'z' && letter !== 'y') return;
      event.preventDefault();
      if (letter === 'y' || shiftKey) redo();
      else undo();
    },
  };
}
