/** Numbers in rising order, neighbours drawn together: `3`, `5–9`. */
export const stretches = (numbers: readonly number[]): readonly string[] => {
  const runs: { readonly from: number; to: number }[] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && n === last.to + 1) last.to = n;
    else runs.push({ from: n, to: n });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
};
