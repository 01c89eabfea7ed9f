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
  /** Sends bytes as they are. */
  postBytes: async <T>(path: string, bytes: Blob): Promise<T> =>
    (await (await ask('POST', path, bytes, { 'content-type': 'application/octet-stream' })).json()) as T,
  put: <T>(path: string, body?: unknown) => json<T>('PUT', path, body ?? {}),
  delete: <T>(path: string) => json<T>('DELETE', path),
  /** Sends a file; `progress` hears the share sent, 0 to 1. */
  upload: <T>(file: File, progress: (share: number) => void = () => {}) =>
    new Promise<T>((resolve, reject) => {
      // `fetch` does not tell how much of a body has been sent.
      const request = new XMLHttpRequest();
      request.open('POST', `/api/v1/files?name=${encodeURIComponent(file.name)}`);
      request.setRequestHeader('x-csrf-token', csrf);
      request.setRequestHeader('content-type', file.type === '' ? 'application/octet-stream' : file.type);
      request.responseType = 'json';
      request.upload.onprogress = ({ loaded, total }) => progress(total === 0 ? 0 : loaded / total);
      request.onerror = () => reject(new ApiProblem(unreachable));
      request.onload = () => {
        if (request.status >= 200 && request.status < 300) resolve(request.response as T);
        else reject(new ApiProblem((request.response as Problem | null) ?? { ...unreachable, status: request.status }));
      };
      request.send(file);
    }),
};
