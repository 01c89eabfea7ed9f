const WIDTH = 30;

/** A bar on a terminal that moves on the spot; nothing is written where nobody looks. */
export const progressBar = (what: string): ((done: number, all: number) => void) => {
  let shown = -1;
  return (done, all) => {
    const filled = all === 0 ? WIDTH : Math.floor((done / all) * WIDTH);
    if (!process.stderr.isTTY || filled === shown) return;
    shown = filled;
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
    process.stderr.write(done === all ? '\r\u001b[K' : `\r${what} ${bar} ${done}/${all}`);
  };
};
