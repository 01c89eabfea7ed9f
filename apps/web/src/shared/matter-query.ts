import type { CommandInput, MatterView } from '@guiju/contract';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { ApiProblem, api } from './api.ts';
import { newCommandId } from './command-id.ts';

/** A matter as the desk sees it. */
export const matterQuery = (id: string) => queryOptions({ queryKey: ['matter', id], queryFn: () => api.get<MatterView>(`/matters/${id}`) });

/** Ids of requests whose answer never came: the same request again gets the same id, so that it is not done twice. */
const unanswered = new Map<string, string>();

/** Sends a request under an id that stays the same until it is answered. */
export async function sendOnce<T>(path: string, body: Readonly<Record<string, unknown>>): Promise<T> {
  const key = `${path} ${JSON.stringify(body)}`;
  const command_id = unanswered.get(key) ?? newCommandId();
  unanswered.set(key, command_id);
  try {
    const answer = await api.post<T>(path, { ...body, command_id });
    unanswered.delete(key);
    return answer;
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status !== 0) unanswered.delete(key);
    throw error;
  }
}

/** Gives a command on a version of a matter. */
export const sendCommand = (id: string, expected_version: number, command: CommandInput): Promise<MatterView> =>
  sendOnce<MatterView>(`/matters/${id}/commands`, { expected_version, command });

/** Puts a matter that a command answered in its place, and has lists and counts asked for again. */
export function takeView(queries: QueryClient, view: MatterView): void {
  const { id } = view.matter;
  queries.setQueryData(matterQuery(id).queryKey, view);
  for (const queryKey of [['inbox'], ['counts']]) void queries.invalidateQueries({ queryKey });
}
