import type { DeskClient } from '../support/desk-client.ts';

/** One command as it was sent, and what came back; `status` is null while nothing did. */
export interface Sent {
  readonly who: DeskClient;
  readonly path: string;
  readonly body: { readonly command_id: string } & Readonly<Record<string, unknown>>;
  readonly status: number | null;
  readonly answer: unknown;
}

/** What the clients remember of all that they sent. */
export interface Journal {
  readonly entries: () => readonly Sent[];
  /** Sends a command and remembers the answer; throws when the connection is lost, and the command stays without an answer. */
  readonly send: (who: DeskClient, path: string, body: Sent['body']) => Promise<Sent>;
  /** Sends a command again under the same id. */
  readonly again: (entry: Sent) => Promise<Sent>;
}

export const isAccepted = ({ status }: Sent): boolean => status === 200 || status === 201;
/** Whether nobody can know what became of it: no answer came, or one that a fault lay behind. */
export const isOpen = ({ status }: Sent): boolean => status === null || status >= 500;

/** Opens an empty journal. */
export const openJournal = (): Journal => {
  const entries = new Map<string, Sent>();
  const send: Journal['send'] = async (who, path, body) => {
    entries.set(body.command_id, { who, path, body, status: null, answer: null });
    const { status, body: answer } = await who.send('POST', path, body);
    const entry = { who, path, body, status, answer };
    entries.set(body.command_id, entry);
    return entry;
  };
  return { entries: () => [...entries.values()], send, again: ({ who, path, body }) => send(who, path, body) };
};
