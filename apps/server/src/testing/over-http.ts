import type { DemoDesk, Me } from '@guiju/contract';

/** Signs in over HTTP at the first desk of the demonstration offices of a server that runs. */
export const signInOverHttp = async (url: string): Promise<Me & { readonly cookie: string }> => {
  const [desk] = (await (await fetch(`${url}/api/v1/demo-desks`)).json()) as readonly DemoDesk[];
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ login: desk?.login, password: desk?.password }),
  });
  return { ...((await answer.json()) as Me), cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
};

/** Drafts a request for leave over HTTP. */
export const draftOverHttp = (url: string, { cookie, csrf }: { readonly cookie: string; readonly csrf: string }): Promise<Response> =>
  fetch(`${url}/api/v1/matters`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, 'x-csrf-token': csrf },
    body: JSON.stringify({
      command_id: crypto.randomUUID(),
      kind: 'leave',
      content: { title: '关于演示外出的请示', text: '', attachments: [] },
    }),
  });
