import type { DevEnvironment } from 'vite';

/** Forgets what was made of these virtual modules, and opens the served page again: it reads them once. */
export function openAnew({ moduleGraph, hot }: DevEnvironment, names: readonly string[], timestamp: number) {
  for (const name of names) {
    const module = moduleGraph.getModuleById(`\0${name}`);
    if (module) moduleGraph.invalidateModule(module, new Set(), timestamp, true);
  }
  hot.send({ type: 'full-reload' });
}
