import type * as z from 'zod/mini';
import { type Fingerprints, fingerprints } from './fingerprints';
import { type IdLedger, idLedger } from './idLedger';
import { parseShape } from './parseShape';
import { error, type Problem, warning } from './problem';
import type { RawPackage } from './rawPackage';
import { packageDescriptor, resources } from './schema';

type Rows = { readonly [Name in keyof typeof resources]: z.infer<(typeof resources)[Name]['schema']> };

type ShapedPackage = Rows & {
  readonly descriptor: z.infer<typeof packageDescriptor>;
  readonly ledger: IdLedger | null;
  readonly fingerprints: Fingerprints | null;
};

type ShapedResult = { readonly pack: ShapedPackage | null; readonly problems: readonly Problem[] };

/** Judges the shape of every file; gives the rows only if all are as they should be. */
export function parseShapes(raw: RawPackage): ShapedResult {
  const problems: Problem[] = [...unreadableFiles(raw), ...unknownFiles(raw)];
  const unreadable = new Set(raw.unreadable?.map(({ file }) => file));

  const read = <T>(file: string, schema: z.ZodMiniType<T>, input: unknown): T | null => {
    if (unreadable.has(file)) return null;
    const parsed = parseShape(file, schema, input);
    if (parsed.ok) return parsed.value;
    problems.push(...(input === undefined ? [missingFile(file)] : parsed.error));
    return null;
  };
  const resource = <T>({ file, schema }: { file: string; schema: z.ZodMiniType<T> }): T | null =>
    read(file, schema, raw.resources[resourceName(file)]);
  const extra = <T>(file: string, schema: z.ZodMiniType<T>, input: unknown): T | null =>
    input === undefined ? null : read(file, schema, input);

  const descriptor = read('datapackage.json', packageDescriptor, raw.descriptor);
  const sources = resource(resources.sources);
  const people = resource(resources.people);
  const offices = resource(resources.offices);
  const tenures = resource(resources.tenures);
  const events = resource(resources.events);
  const trade = resource(resources.trade);
  const investment = resource(resources.investment);
  const coverage = resource(resources.coverage);
  const changelog = resource(resources.changelog);
  const vocabulary = resource(resources.vocabulary);
  const ledger = extra('id-ledger.json', idLedger, raw.ledger);
  const prints = extra('fingerprints.json', fingerprints, raw.fingerprints);

  const isBad = problems.some(({ severity }) => severity === 'error');
  const figures = trade && investment && coverage && changelog && { trade, investment, coverage, changelog };
  const isWhole = descriptor && sources && people && offices && tenures && events && figures && vocabulary;
  if (isBad || !isWhole) return { pack: null, problems };
  const rows = { sources, people, offices, tenures, events, ...figures, vocabulary };
  return { pack: { descriptor, ...rows, ledger, fingerprints: prints }, problems };
}

function resourceName(file: string): string {
  return file.replace(/\.json$/, '');
}

function unreadableFiles({ unreadable = [] }: RawPackage): Problem[] {
  return unreadable.map(({ file, reason }) =>
    error(
      'unreadable',
      { file, row: '', field: '' },
      `is not JSON (${reason})`,
      'mend the comma, quote or bracket',
    ),
  );
}

function unknownFiles(raw: RawPackage): Problem[] {
  const known = Object.values(resources).map(({ file }) => resourceName(file));
  const unknown = Object.keys(raw.resources).filter((name) => !known.includes(name));
  return unknown.map((name) =>
    warning(
      'unknown-file',
      { file: `${name}.json`, row: '', field: '' },
      'is not part of the package and is not read',
      `remove it, or name it one of ${known.join(', ')}`,
    ),
  );
}

function missingFile(file: string): Problem {
  return error(
    'missing-file',
    { file, row: '', field: '' },
    'is missing',
    'add the file; data/README.md lists them',
  );
}
