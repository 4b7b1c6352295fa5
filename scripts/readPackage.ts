import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawPackage } from '../src/dataset/rawPackage';

/**
 * Reads a folder with a data package into raw JSON for the gate. A file that is not there is left
 * out, one that is not JSON is named under `unreadable`; what either means is for the gate to say.
 */
export function readPackage(folder: string): RawPackage {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const files = names.sort().map((file) => ({ file, ...readJson(join(folder, file)) }));
  const jsonOf = (name: string): unknown => files.find(({ file }) => file === name)?.json;
  const resources = files.filter(({ file }) => !SPECIAL.includes(file));
  return {
    descriptor: jsonOf('datapackage.json'),
    resources: Object.fromEntries(resources.map(({ file, json }) => [file.replace(/\.json$/, ''), json])),
    ledger: jsonOf('id-ledger.json'),
    fingerprints: jsonOf('fingerprints.json'),
    unreadable: files.flatMap(({ file, reason }) => (reason === undefined ? [] : [{ file, reason }])),
  };
}

const SPECIAL = ['datapackage.json', 'id-ledger.json', 'fingerprints.json'];

function readJson(path: string): { readonly json?: unknown; readonly reason?: string } {
  try {
    return { json: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (cause) {
    return { reason: cause instanceof Error ? cause.message : String(cause) };
  }
}
