/** The nodes of some circle in a directed graph, in its order; null when there is none. */
export const findCycle = (edges: readonly (readonly [string, string])[]): readonly string[] | null => {
  const targets = new Map<string, string[]>();
  for (const [from, to] of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): readonly string[] | null => {
    if (finished.has(node)) return null;
    const start = path.indexOf(node);
    if (start >= 0) return path.slice(start);
    path.push(node);
    for (const next of targets.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle !== null) return cycle;
    }
    path.pop();
    finished.add(node);
    return null;
  };
  for (const node of targets.keys()) {
    const cycle = visit(node);
    if (cycle !== null) return cycle;
  }
  return null;
};
