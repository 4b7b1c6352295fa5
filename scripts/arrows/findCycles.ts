/** Every cycle of a directed graph that a depth-first walk meets, each closed on its first node. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];

  function visit(node: string, path: readonly string[]): void {
    const at = path.indexOf(node);
    if (at >= 0) cycles.push([...path.slice(at), node]);
    if (at >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  }

  for (const node of graph.keys()) visit(node, []);
  return cycles;
}
