import { error, type Problem } from '../problem';
import { rowNames } from '../rowNames';
import type { Check } from './check';

/** The changelog ends with the version of the data, names rows there are, and agrees with the events' own. */
export const changelogRows: Check = ({ dataset }) => {
  const { changelog, version } = dataset;
  const place = (row: string, field: string) => ({ file: 'changelog.json', row, field });
  const problems: Problem[] = [];
  if (changelog.at(-1)?.version !== version) {
    const what = `ends with ${changelog.at(-1)?.version ?? 'nothing'}, the data is of ${version}`;
    problems.push(error('changelog', place('', 'version'), what, 'run npm run data:changelog'));
  }
  const known = new Set(rowNames(dataset));
  for (const entry of changelog) {
    for (const field of ['added', 'revised'] as const) {
      const lost = entry[field].filter((name) => !known.has(name));
      problems.push(
        ...lost.map((name) =>
          error(
            'changelog',
            place(entry.version, field),
            `there is no row ${name}`,
            'run npm run data:changelog',
          ),
        ),
      );
    }
  }
  const first = changelog[0]?.version;
  for (const { id, added } of dataset.events) {
    const listed = changelog.find((entry) => entry.added.includes(`events/${id}`))?.version ?? first;
    if (listed === undefined || listed === added) continue;
    const what = `says ${added}, the changelog ${listed}`;
    problems.push(
      error(
        'changelog',
        { file: 'events.json', row: id, field: 'added' },
        what,
        'run npm run data:changelog',
      ),
    );
  }
  return problems;
};
