import type { Bilingual } from '@guiju/kernel';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export type Language = 'zh' | 'en';

interface Reading {
  readonly language: Language;
  readonly large: boolean;
  setLanguage(language: Language): void;
  setLarge(large: boolean): void;
  /** The text in the reader's language. */
  t(text: Bilingual): string;
}

const ReadingContext = createContext<Reading | null>(null);

const stored = (key: string): string | null => window.localStorage.getItem(key);

/** Language and type size of the reader, remembered on this machine. */
export function ReadingProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(stored('guiju.language') === 'en' ? 'en' : 'zh');
  const [large, setLarge] = useState(stored('guiju.large') === 'yes');
  useEffect(() => {
    window.localStorage.setItem('guiju.language', language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  useEffect(() => {
    window.localStorage.setItem('guiju.large', large ? 'yes' : 'no');
    document.documentElement.classList.toggle('large', large);
  }, [large]);
  const reading = useMemo(() => ({ language, large, setLanguage, setLarge, t: (text: Bilingual) => text[language] }), [language, large]);
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

/** Language, type size and the `t` that picks the reader's text. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error('useReading outside ReadingProvider');
  return reading;
}

/** Shorthand for the `t` of `useReading`. */
export function useText(): Reading['t'] {
  return useReading().t;
}
