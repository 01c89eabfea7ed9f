import type { PaperRead } from '@guiju/contract';
import { useState } from 'react';
import { ApiProblem, api } from '../api.ts';

/** A paper that was read from a file or from text, and the file it came from. */
export interface Reading {
  readonly read: PaperRead;
  readonly file: File | null;
}

/** Reads files and texts as papers; keeps what the last reading had to say. */
export function useReader(onRead: (reading: Reading) => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [last, setLast] = useState<Reading | null>(null);
  const read = async (body: Blob, file: File | null): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const reading = { read: await api.postBytes<PaperRead>('/papers/read', body), file };
      setLast(reading);
      onRead(reading);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    problem,
    last,
    forget: () => setLast(null),
    readFile: (file: File) => void read(file, file),
    readText: (text: string) => void read(new Blob([text]), null),
  };
}
