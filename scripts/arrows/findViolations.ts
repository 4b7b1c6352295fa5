import { posix } from 'node:path';
import { findCycles } from './findCycles';
import { type ImportFact, type ModuleFacts, readModule } from './readModule';
import { EMPTY_NAME, NAME_RULES, type PackageRule, type Reach, ROOMS } from './table';

export type SourceFile = { readonly path: string; readonly source: string };

type Module = { readonly path: string; readonly room: string; readonly facts: ModuleFacts };

/**
 * Checks the arrows of the house. Paths are relative to the repository, with forward slashes.
 * Each answer names the forbidden edge and the reason; an empty list means the house stands.
 */
export function findViolations(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const shipped = files.filter(({ path }) => !isTestCode(path));
  const modules = shipped.map(({ path, source }): Module => {
    return { path, room: roomOf(path), facts: readModule(path, source) };
  });
  return [
    ...files.flatMap(({ path }) => nameViolations(path)),
    ...modules.flatMap((module) => moduleViolations(module, known)),
    ...findCycles(runtimeEdges(modules, known)).map((cycle) => `${cycle.join(' → ')}: import cycle`),
  ];
}

/** Tests and their builders may reach anywhere; nothing that ships may reach them. */
function isTestCode(path: string): boolean {
  return path.startsWith('src/testing/') || /\.test\.tsx?$/.test(path);
}

function nameViolations(path: string): string[] {
  return EMPTY_NAME.test(posix.basename(path)) ? [`${path}: name the file after its main export`] : [];
}

function moduleViolations(module: Module, known: ReadonlySet<string>): string[] {
  if (!ROOMS[module.room]) return [`${module.path}: no room "${module.room}" in scripts/arrows/table.ts`];
  const edges = module.facts.imports.flatMap((fact) => {
    const target = resolve(module.path, fact.specifier, known);
    const reason = target === null ? judgePackage(module, fact) : judgeFile(module, target, fact);
    return reason === null ? [] : [`${module.path} → ${target ?? fact.specifier}: ${reason}`];
  });
  const names = NAME_RULES.filter((rule) => rule.forbiddenIn(module.path, module.room)).flatMap((rule) =>
    rule.names
      .filter((name) => module.facts.globals.has(name))
      .map((name) => `${module.path} → ${name}: ${rule.reason}`),
  );
  return [...new Set([...edges, ...names])];
}

function judgeFile(from: Module, target: string, { typeOnly }: ImportFact): string | null {
  if (isTestCode(target)) return 'shipped code may not import test code';
  if (target.startsWith('data/') && from.path === 'src/dataset/loadDataset.ts') return null;
  if (!target.startsWith('src/')) return 'src may not import what lies outside it';
  const room = roomOf(target);
  if (room === 'entry') return from.room === 'entry' ? null : 'a room may not import the entry files';
  if (room === from.room) {
    const elsewhere = room === 'rooms' && roomFolder(target) !== roomFolder(from.path);
    return elsewhere ? 'a room may not import another room' : null;
  }
  return judgeReach(from.room, room, ROOMS[from.room]?.rooms[room], target, typeOnly);
}

function judgeReach(from: string, to: string, reach: Reach | undefined, target: string, typeOnly: boolean) {
  if (reach === undefined) return `${from} may not import ${to}`;
  if (reach === 'all') return null;
  if (reach === 'types') return typeOnly ? null : `${from} may import only types from ${to}`;
  return reach.only === target ? null : `${from} may import only ${reach.only} from ${to}`;
}

function judgePackage(from: Module, { specifier }: ImportFact): string | null {
  const name = packageName(specifier);
  const rules = ROOMS[from.room]?.packages.filter((rule) => matches(rule, name)) ?? [];
  if (rules.length === 0) return `${from.room} may not import this package`;
  const allowed = rules.some(({ files }) => !files || files.test(from.path));
  return allowed ? null : 'this file may not import this package, others of its room may';
}

function matches(rule: PackageRule, name: string): boolean {
  return rule.name.endsWith('*') ? name.startsWith(rule.name.slice(0, -1)) : rule.name === name;
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function roomOf(path: string): string {
  const [, room, inside] = path.split('/');
  return inside === undefined ? 'entry' : (room ?? 'entry');
}

function roomFolder(path: string): string {
  return path.split('/')[2] ?? '';
}

/** The repository path an import names, or null for a package. */
function resolve(from: string, specifier: string, known: ReadonlySet<string>): string | null {
  if (!specifier.startsWith('.') && !specifier.startsWith('/')) return null;
  const bare = specifier.replace(/\?.*$/, '');
  const path = bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(from), bare);
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => known.has(candidate)) ?? path;
}

/** Who loads whom when the program runs; edges of types alone are left out. */
function runtimeEdges(modules: readonly Module[], known: ReadonlySet<string>): Map<string, string[]> {
  const edges = modules.map(({ path, facts }): [string, string[]] => {
    const targets = facts.imports
      .filter(({ typeOnly }) => !typeOnly)
      .map(({ specifier }) => resolve(path, specifier, known))
      .filter((target) => target !== null);
    return [path, targets];
  });
  return new Map(edges);
}
