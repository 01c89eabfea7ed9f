import type { CommandInput, MatterView, NewMatter, Problem, Uploaded } from '@guiju/contract';
import { expect, test } from 'vitest';
import type { Client } from '../testing/client.ts';
import { openServer } from '../testing/server.ts';

const server = await openServer();
const clerk = await server.signIn('clerk');
const office = await server.signIn('office');
const director = await server.signIn('director');

const give = (client: Client, { matter }: MatterView, command: CommandInput) =>
  client.post<MatterView & Problem>(`/matters/${matter.id}/commands`, {
    ...{ command_id: crypto.randomUUID(), expected_version: matter.version, command },
  });
const done = async (client: Client, view: MatterView, command: CommandInput): Promise<MatterView> => {
  const answer = await give(client, view, command);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
  return answer.json;
};
const upload = async (name: string, text: string, client: Client = clerk) => {
  const { json } = await client.send<Uploaded>('POST', `/files?name=${encodeURIComponent(name)}`, new TextEncoder().encode(text));
  const { hash, size, media_type } = json;
  return { name, hash, size, media_type };
};

const archived = async (): Promise<MatterView> => {
  const attachments = [await upload('检查表.txt', '一')];
  const given: NewMatter = {
    ...{ command_id: crypto.randomUUID(), kind: 'issuance', content: { title: '关于检查的通知', text: '请检查。', attachments } },
    facts: { issuer: 'department', doc_type: 'notice', confidential: false },
  };
  let view = await done(clerk, (await clerk.post<MatterView>('/matters', given)).json, { type: 'submit' });
  for (const checkpoint of ['sign', 'issue', 'close'] as const) view = await done(office, view, { type: 'reach', checkpoint });
  return done(office, view, { type: 'archive', retention: 'permanent', class: '综合' });
};

const seat = 's1.r1.1';
const reason = '补办';
const desk = { person: 'p-director', post: 'director' };
/** One of each command that a request may name; the compiler wants them all. */
const commands = (
  file: Awaited<ReturnType<typeof upload>>,
): { readonly [T in CommandInput['type']]: Extract<CommandInput, { type: T }> } => ({
  edit_content: { type: 'edit_content', content: { title: '改过的题名', text: '改过的正文', attachments: [file] } },
  state_facts: { type: 'state_facts', facts: { confidential: true } },
  name_units: { type: 'name_units', role: 'lead_department', units: ['dept'] },
  submit: { type: 'submit' },
  act: { type: 'act', seat, verdict: 'agree', opinion: '同意', attachments: [file] },
  return: { type: 'return', seat, to: 'submitter', mode: 'step_by_step', reason },
  withdraw: { type: 'withdraw', seat: 'submission', reason },
  request_completion: { type: 'request_completion', seat, items: ['附件'], reason },
  transfer: { type: 'transfer', seat, to: 'deputy', reason },
  add_signer: { type: 'add_signer', seat, where: 'beside', added: { role: 'deputy' }, reason },
  remove_signer: { type: 'remove_signer', seat, reason },
  circulate: { type: 'circulate', to: [desk], text: '' },
  confirm_read: { type: 'confirm_read' },
  mark_seat_read: { type: 'mark_seat_read', seat },
  comment: { type: 'comment', text: '补记' },
  urge: { type: 'urge', seat, text: '' },
  suspend: { type: 'suspend', reason },
  resume: { type: 'resume', reason },
  judge: { type: 'judge', provision: 'anytown-1.1', holds: true, note: '' },
  file_record: { type: 'file_record', item: 'minutes', note: '补', attachment: file },
  give_notice: { type: 'give_notice', provision: 'anytown-1.1', to: 'sender', note: '' },
  link: { type: 'link', matter: 'another', as: '相关' },
  reach: { type: 'reach', checkpoint: 'close' },
  use_seal: { type: 'use_seal', seal: 'gov-seal', file: file.hash, copies: 1 },
  hand_over: { type: 'hand_over', from: desk, to: desk, reason },
  adopt_edition: { type: 'adopt_edition', reason },
  terminate: { type: 'terminate', reason },
  archive: { type: 'archive', retention: 'ten_years', class: '另一类' },
});

const bytesOf = async (path: string): Promise<Buffer> => {
  const response = await server.app.request(`/api/v1${path}`, { headers: { cookie: office.cookie } });
  return Buffer.from(await response.arrayBuffer());
};

test('no command of any desk changes what is archived, and its package stays the same to the byte', async () => {
  const view = await archived();
  const path = `/matters/${view.matter.id}/archive.zip`;
  const before = await bytesOf(path);
  for (const client of [clerk, office, director]) {
    const file = await upload('检查表.txt', '另一份', client);
    for (const command of Object.values(commands(file))) {
      const answer = await give(client, view, command);
      const codes = [answer.status, answer.json.findings?.[0]?.code ?? answer.json.code];
      expect(codes, command.type).toEqual([422, 'archived']);
    }
  }
  expect((await bytesOf(path)).equals(before)).toBe(true);
});

test('no route but that of the commands writes to a matter, and none changes or takes away a file', async () => {
  const document = (await (await server.app.request('/openapi.json')).json()) as { readonly paths: object };
  const writing = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods as object)
      .filter((method) => method !== 'get')
      .map((method) => `${method} ${path}`),
  );
  expect(writing.filter((route) => route.includes('/matters/{id}'))).toEqual(['post /api/v1/matters/{id}/commands']);
  expect(writing.filter((route) => /\/files/.test(route))).toEqual(['post /api/v1/files']);
  const { matter } = await archived();
  for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
    for (const path of [`/matters/${matter.id}`, `/matters/${matter.id}/archive.zip`, `/files/${matter.content.attachments[0]?.hash}`]) {
      expect((await office.send<Problem>(method, path, new Uint8Array())).status, `${method} ${path}`).toBeGreaterThanOrEqual(404);
    }
  }
  // The same name again, with other bytes: another file, beside the one that the matter carries.
  const [kept] = matter.content.attachments;
  expect((await upload('检查表.txt', '三')).hash).not.toBe(kept?.hash);
  expect((await server.store.readFile('anytown', kept?.hash ?? ''))?.bytes.toString()).toBe('一');
});
