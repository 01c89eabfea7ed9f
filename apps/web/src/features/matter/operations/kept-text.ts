import { useState } from 'react';

/** A text kept in this window under `key` until it is forgotten, so that neither a reload nor a lost connection loses it. */
export function useKeptText(key: string): readonly [string, (text: string) => void, () => void] {
  const name = `guiju.${key}`;
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const text = texts[name] ?? window.sessionStorage.getItem(name) ?? '';
  const change = (next: string): void => {
    window.sessionStorage.setItem(name, next);
    setTexts((all) => ({ ...all, [name]: next }));
  };
  return [text, change, () => window.sessionStorage.removeItem(name)];
}
