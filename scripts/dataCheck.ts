import { parseDataset } from '../src/dataset/parseDataset';
import { formatProblem, type Problem, type Severity } from '../src/dataset/problem';
import type { Dataset } from '../src/dataset/types';
import { recordStats } from '../src/query/recordStats';
import { checkFolder, checkListing, checkReport } from './checkFolder';
import { decadeTable, listed } from './coverageReport';
import { readPackage } from './readPackage';

/** `npm run data:check [-- folder]`: prints what is wrong with the data; fails if anything is an error. */
const folder = process.argv[2] ?? 'data';
const raw = readPackage(folder);
const parsed = parseDataset(raw);
const problems = [
  ...parsed.problems,
  ...checkListing(raw.descriptor),
  ...checkFolder(folder),
  ...(parsed.ok ? checkReport(folder, parsed.dataset) : []),
];

printGroup('warning', 'Warnings');
printGroup('error', 'Errors');
if (parsed.ok) printCoverage(parsed.dataset);
printSummary();
process.exitCode = ofSeverity('error').length > 0 ? 1 : 0;

function ofSeverity(severity: Severity): readonly Problem[] {
  return problems.filter((problem) => problem.severity === severity);
}

function printGroup(severity: Severity, heading: string): void {
  const group = ofSeverity(severity);
  if (group.length === 0) return;
  console.log(`${heading}\n${group.map((problem) => `  ${formatProblem(problem)}`).join('\n')}\n`);
}

function printSummary(): void {
  for (const [name, rows] of Object.entries(raw.resources)) {
    const inFile = problems.filter(({ file }) => file === `${name}.json`);
    const errors = inFile.filter(({ severity }) => severity === 'error').length;
    const found = inFile.length === 0 ? '' : `  ${errors} errors, ${inFile.length - errors} warnings`;
    console.log(`${name.padEnd(12)}${String(rowCount(rows)).padStart(5)} rows${found}`);
  }
  console.log(`${folder}: ${ofSeverity('error').length} errors, ${ofSeverity('warning').length} warnings`);
}

function printCoverage(dataset: Dataset): void {
  const stats = recordStats(dataset);
  console.log(`Events\n${decadeTable(dataset).join('\n')}\n`);
  console.log(`sources by kind      ${listed(stats.sourcesByKind)}`);
  console.log(`sources by language  ${listed(stats.sourcesByLanguage)}`);
  console.log(`trade by reporter    ${listed(stats.tradeByReporter)}`);
  console.log(
    `two agencies or more ${stats.independent} of ${stats.events} events (${Math.round((100 * stats.independent) / stats.events)} %)\n`,
  );
}

/** The vocabulary is one object of lists; the other files are lists. */
function rowCount(json: unknown): number {
  if (Array.isArray(json)) return json.length;
  if (typeof json !== 'object' || json === null) return 0;
  return Object.values(json).reduce((sum: number, list: unknown) => sum + rowCount(list), 0);
}
