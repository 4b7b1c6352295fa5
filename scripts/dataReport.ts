import { writeFileSync } from 'node:fs';
import { parseDataset } from '../src/dataset/parseDataset';
import { formatProblem } from '../src/dataset/problem';
import { coverageReport } from './coverageReport';
import { readPackage } from './readPackage';

/** `npm run data:report`: writes data/COVERAGE.md from the data. */
const parsed = parseDataset(readPackage('data'));
if (parsed.ok) {
  writeFileSync('data/COVERAGE.md', coverageReport(parsed.dataset));
  console.log('data/COVERAGE.md');
} else {
  console.error(parsed.problems.map(formatProblem).join('\n'));
  process.exitCode = 1;
}
