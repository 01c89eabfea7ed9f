/** A matter that changed, and the desks whose lists may have changed with it. */
export interface Change {
  readonly government: string;
  readonly matter: string;
  readonly version: number;
  /** Posts whose counts may be different now; null when it concerns every desk of the government. */
  readonly posts: readonly string[] | null;
}

/** A change with its place in the order in which this server heard of them. */
export interface HeardChange extends Change {
  readonly n: number;
}

/** Passes changes on to the pages that listen, and remembers the last ones for pages that come back. */
export interface Hub {
  readonly publish: (change: Change) => void;
  /** Changes may have passed unheard: nothing that a page has seen counts as seen, and all who listen are told so. */
  readonly forget: () => void;
  /** Hears every change from now on, and when some may be missing; returns how to stop hearing. */
  readonly subscribe: (hear: (change: HeardChange) => void, missed: () => void) => () => void;
  /** Changes after event `id`, oldest first; null when they are not all remembered, or another server numbered them. */
  readonly since: (id: string) => readonly HeardChange[] | null;
  /** The event id of a change, as it is sent to pages. */
  readonly idOf: (n: number) => string;
  readonly last: () => number;
}

const remembered = 2000;

/** A hub for one server process. `boot` tells its numbers from those of another process or an earlier start. */
export const createHub = (boot: string): Hub => {
  const hearers = new Map<object, readonly [hear: (change: HeardChange) => void, missed: () => void]>();
  const memory: HeardChange[] = [];
  let n = 0;
  return {
    publish: (change) => {
      n += 1;
      const heard = { ...change, n };
      memory.push(heard);
      if (memory.length > remembered) memory.shift();
      for (const [hear] of hearers.values()) hear(heard);
    },
    forget: () => {
      n += 1;
      memory.length = 0;
      for (const [, missed] of hearers.values()) missed();
    },
    subscribe: (hear, missed) => {
      const key = {};
      hearers.set(key, [hear, missed]);
      return () => hearers.delete(key);
    },
    since: (id) => {
      const [from, number = ''] = id.split(':');
      const after = Number(number);
      if (from !== boot || !Number.isInteger(after) || after > n || after < n - memory.length) return null;
      return memory.filter((change) => change.n > after);
    },
    idOf: (number) => `${boot}:${number}`,
    last: () => n,
  };
};
