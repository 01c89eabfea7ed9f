/** How many live streams each session has open. */
export interface OpenStreams {
  /** Takes a place for one more stream; null when the session has as many as it may. Calling the result gives the place back. */
  readonly take: (session: string) => (() => void) | null;
}

/** At most `most` streams for one session: a page that forgets to close them must not use the server up. */
export const countStreams = (most: number): OpenStreams => {
  const open = new Map<string, number>();
  return {
    take: (session) => {
      const others = open.get(session) ?? 0;
      if (others >= most) return null;
      open.set(session, others + 1);
      let given = false;
      return () => {
        if (given) return;
        given = true;
        const left = (open.get(session) ?? 1) - 1;
        if (left === 0) open.delete(session);
        else open.set(session, left);
      };
    },
  };
};
