import { error, type Problem } from '../problem';
import type { Check } from './check';

/** The periods of `coverage.json` follow one another, and every dated event falls in one of them. */
export const coverageYears: Check = ({ dataset }) => {
  const { periods } = dataset.coverage;
  const place = (index: number, field: string) => ({
    file: 'coverage.json',
    row: `periods[${index}]`,
    field,
  });
  const order = periods.flatMap(({ from, to }, index): Problem[] => {
    const before = periods[index - 1];
    if (to < from)
      return [error('coverage', place(index, 'to'), `${to} is before ${from}`, 'correct one of the two')];
    if (!before || from === before.to + 1) return [];
    const what = `begins in ${from}, the period before it ends in ${before.to}`;
    return [error('coverage', place(index, 'from'), what, `write ${before.to + 1}`)];
  });
  const years = dataset.events.flatMap(({ date }) => date.start?.year ?? date.end?.year ?? []);
  const outside = [...new Set(years)].filter(
    (year) => !periods.some(({ from, to }) => from <= year && year <= to),
  );
  return [
    ...order,
    ...outside
      .sort()
      .map((year) =>
        error(
          'coverage',
          { file: 'coverage.json', row: '', field: 'periods' },
          `no period covers ${year}, which has events`,
          'say how complete the record of that year is thought to be',
        ),
      ),
  ];
};
