import type { CommandInput, MatterView } from '@guiju/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../shared/api.ts';
import { matterQuery, sendCommand, takeView } from '../../shared/matter-query.ts';

/** Giving commands on a matter, always on the newest version that this page knows. */
export interface Sending {
  readonly busy: boolean;
  readonly problem: unknown;
  /** The matter after the command, or null when it was not granted; what was typed stays with the caller. */
  readonly send: (command: CommandInput) => Promise<MatterView | null>;
}

/**
 * When somebody else was faster the matter is asked for anew, so that the reader sees what changed and can send again. `settles` says
 * whether the caller can settle a refusal with more words from the reader; it is no problem then.
 */
export function useOperation(id: string, settles: (error: unknown) => boolean = () => false): Sending {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const send = async (command: CommandInput): Promise<MatterView | null> => {
    setBusy(true);
    setProblem(null);
    try {
      const { matter } = await queries.ensureQueryData(matterQuery(id));
      const view = await sendCommand(id, matter.version, command);
      takeView(queries, view);
      return view;
    } catch (error) {
      if (!settles(error)) setProblem(error);
      if (error instanceof ApiProblem && error.problem.status === 409) await queries.invalidateQueries({ queryKey: ['matter', id] });
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, send };
}
