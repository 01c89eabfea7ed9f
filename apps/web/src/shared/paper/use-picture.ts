import type { PaperPicture } from '@guiju/contract';
import { useState } from 'react';
import { ApiProblem, api } from '../api.ts';

/** Sends pictures to be kept, one after another; `onKept` hears of each. */
export function usePicture(onKept: (picture: PaperPicture) => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const keep = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      for (const file of files) onKept(await api.postBytes<PaperPicture>('/papers/pictures', file));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, keep: (files: readonly File[]) => void keep(files) };
}

/** The pictures among files that were pasted, dropped or chosen. */
export const picturesIn = (files: Iterable<File>): readonly File[] => [...files].filter(({ type }) => type.startsWith('image/'));
