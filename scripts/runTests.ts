import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import * as z from 'zod/mini';
import { findBrowser } from './findBrowser';

/**
 * All tests in one go, what `npm test` runs: data, units, production build, the built page in a
 * browser. With `--checks`, also types, lint, dead code and sizes. The last line printed is the sum.
 */

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

const NONE: Count = { passed: 0, failed: 0, skipped: 0 };
const RESULTS = 'test-results';

const unitReport = z.pipe(
  z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() }),
  z.transform((report): Count => {
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
    return { passed, failed, skipped };
  }),
);

const pageReport = z.pipe(
  z.object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  }),
  z.transform(({ stats }): Count => {
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  }),
);

type Step = {
  readonly title: string;
  readonly command: readonly string[];
  /** Where the step's tests are counted; a step without a report counts only if it fails. */
  readonly report?: { readonly file: string; readonly parse: (json: unknown) => Count };
  readonly needs?: 'build' | 'browser';
};

const UNITS = `${RESULTS}/units.json`;
const PAGES = `${RESULTS}/pages.json`;
const npmRun = (name: string) => ['npm', 'run', '--silent', name];
const script = (title: string, name: string): Step => ({ title, command: npmRun(name) });

const CHECKS = [script('Types', 'typecheck'), script('Lint', 'lint'), script('Dead code', 'dead')];
const DATA = script('Data', 'data:check');
const UNIT_TESTS: Step = {
  title: 'Units',
  command: [
    ...npmRun('test:unit'),
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNITS}`,
  ],
  report: { file: UNITS, parse: (json) => unitReport.parse(json) },
};
const BUILD = script('Build', 'build');
const SINGLE = script('One file', 'build:single');
const SIZES: Step = { ...script('Sizes', 'size'), needs: 'build' };
const PAGE_TESTS: Step = {
  title: 'The built page',
  command: npmRun('test:e2e'),
  report: { file: PAGES, parse: (json) => pageReport.parse(json) },
  needs: 'browser',
};

function runStep({ title, command, report }: Step): Count {
  console.info(`\n── ${title}`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const count = (report && readCount(report.file, report.parse)) ?? NONE;
  if (status === 0 && (!report || count.passed > 0)) return count;
  console.error(`── ${title}: failed (${command.join(' ')})`);
  return { ...count, failed: Math.max(count.failed, 1) };
}

/** Null if the tests never came to write their report, or wrote half of it. */
function readCount(file: string, parse: (json: unknown) => Count): Count | null {
  try {
    return parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Tells every step where the browser is; false, with the ways out, if there is none to be had. */
function prepareBrowser(): boolean {
  try {
    process.env.CHROMIUM_PATH = findBrowser();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function runAll(): Count {
  const ready = { browser: prepareBrowser(), build: false };
  const withChecks = process.argv.includes('--checks');
  const steps = withChecks
    ? [...CHECKS, DATA, UNIT_TESTS, BUILD, SIZES, SINGLE, PAGE_TESTS]
    : [DATA, UNIT_TESTS, BUILD, SINGLE, PAGE_TESTS];
  let total = NONE;
  for (const step of steps) {
    const possible = step.needs === undefined || (ready.build && (step.needs === 'build' || ready.browser));
    const count = possible ? runStep(step) : { ...NONE, failed: 1 };
    if (!possible) console.error(`\n── ${step.title}: not run, no ${ready.build ? 'browser' : 'build'}`);
    if (step === BUILD) ready.build = count.failed === 0;
    total = {
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: total.skipped + count.skipped,
    };
  }
  return total;
}

rmSync(RESULTS, { recursive: true, force: true });
const { passed, failed, skipped } = runAll();
process.exitCode = failed > 0 ? 1 : 0;
console.info(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
