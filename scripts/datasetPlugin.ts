import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { splitDataset } from '../src/dataset/outline';
import { parseDataset } from '../src/dataset/parseDataset';
import { formatProblem } from '../src/dataset/problem';
import { openAnew } from './openAnew';
import { readPackage } from './readPackage';

/** Each part by its module. */
const PARTS = { 'virtual:dataset/outline': 'outline', 'virtual:dataset/rest': 'rest' } as const;
const FOLDER = fileURLToPath(new URL('../data', import.meta.url));

/**
 * Compiles `data/` into two modules, what the first view needs and the rest: checked once, here, so
 * that the browser need not check again. A record with errors fails the build, with the errors.
 */
export function datasetPlugin(): Plugin {
  return {
    name: 'dataset',
    resolveId: (id) => (id in PARTS ? `\0${id}` : null),
    load(id) {
      const part = Object.entries(PARTS).find(([name]) => id === `\0${name}`)?.[1];
      if (!part) return null;
      // Each file by its name: a watched folder tells of nothing that changes within.
      for (const file of readdirSync(FOLDER))
        if (file.endsWith('.json')) this.addWatchFile(join(FOLDER, file));
      const parsed = parseDataset(readPackage(FOLDER));
      if (!parsed.ok) {
        const errors = parsed.problems.filter(({ severity }) => severity === 'error');
        return this.error(errors.map(formatProblem).join('\n'));
      }
      // A string that the engine parses as JSON is read faster than the same as an object literal.
      const json = JSON.stringify(splitDataset(parsed.dataset)[part]);
      return `export const ${part} = JSON.parse(${JSON.stringify(json)});`;
    },
    hotUpdate({ file, timestamp }) {
      if (!file.endsWith('.json') || relative(FOLDER, file).startsWith('..')) return;
      openAnew(this.environment, Object.keys(PARTS), timestamp);
      return [];
    },
  };
}
