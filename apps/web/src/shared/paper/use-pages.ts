import type { PaperChecked, PaperPages, PaperParts } from '@guiju/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api.ts';

/** A pause in typing after which the pages are drawn and the form is checked, in milliseconds. */
const PAUSE = { pages: 100, check: 500 } as const;

/** The value once it has not changed for a while. */
function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}

function useAnswer<T>(what: keyof typeof PAUSE, parts: PaperParts | null, wanted: boolean) {
  const body = useSettled(parts === null ? '' : JSON.stringify({ paper: parts }), PAUSE[what]);
  return useQuery({
    queryKey: [`papers/${what}`, body],
    queryFn: () => api.post<T>(`/papers/${what}`, JSON.parse(body)),
    enabled: wanted && body !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 10_000,
    retry: false,
  });
}

/** The pages of a paper as it is typed; the last ones while the next are drawn. */
export const usePages = (parts: PaperParts | null, wanted: boolean) => useAnswer<PaperPages>('pages', parts, wanted);

/** What the form of a paper is faulted for as it is typed, and the facts it shows. */
export const useCheck = (parts: PaperParts | null) => useAnswer<PaperChecked>('check', parts, true);
