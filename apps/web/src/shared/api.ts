import type { Problem } from '@guiju/contract';

/** A problem+json answer; `problem` has the sentence for the reader and the findings. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

const unreachable: Problem = {
  type: 'about:blank',
  code: 'unavailable',
  title: '连不上服务器，已填写的内容还在，请稍后再试',
  title_en: 'The server cannot be reached; what you typed is kept, please try again',
  status: 0,
};

let csrf = '';
/** The token that every unsafe request carries; set from each answer about the session. */
export function setCsrf(token: string): void {
  csrf = token;
}

async function ask(method: string, path: string, body?: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  const answer = await fetch(`/api/v1${path}`, {
    method,
    credentials: 'same-origin',
    headers: { ...(method === 'GET' ? {} : { 'x-csrf-token': csrf }), ...headers },
    ...(body === undefined ? {} : { body }),
  }).catch(() => {
    throw new ApiProblem(unreachable);
  });
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({ ...unreachable, status: answer.status }));
  throw new ApiProblem(problem as Problem);
}

async function json<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer =
    body === undefined ? await ask(method, path) : await ask(method, path, JSON.stringify(body), { 'content-type': 'application/json' });
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

export const api = {
  get: <T>(path: string) => json<T>('GET', path),
  post: <T>(path: string, body?: unknown) => json<T>('POST', path, body ?? {}),
  put: <T>(path: string, body?: unknown) => json<T>('PUT', path, body ?? {}),
  delete: <T>(path: string) => json<T>('DELETE', path),
  upload: async <T>(file: File): Promise<T> => {
    const answer = await ask('POST', `/files?name=${encodeURIComponent(file.name)}`, file, {
      'content-type': file.type === '' ? 'application/octet-stream' : file.type,
    });
    return (await answer.json()) as T;
  },
};
