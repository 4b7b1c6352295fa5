import type { Coverage, Dataset } from '../src/dataset/types';
import { recordStats } from '../src/query/recordStats';

const HEADINGS: Readonly<Record<Coverage['gaps'][number]['about'], string>> = {
  events: 'Events',
  tenures: 'Office-holders',
  trade: 'Trade',
  investment: 'Investment',
  sources: 'Sources',
};

/** `data/COVERAGE.md`: what the record holds, how complete it is thought to be, what is missing and why. */
export function coverageReport(dataset: Dataset): string {
  const stats = recordStats(dataset);
  const { periods, gaps } = dataset.coverage;
  const share = Math.round((100 * stats.independent) / Math.max(1, stats.events));
  const missing = Object.entries(HEADINGS).flatMap(([about, heading]) => {
    const of = gaps.filter((gap) => gap.about === about);
    return of.length === 0 ? [] : [`### ${heading}`, '', ...of.map(({ text }) => `- ${text.en}`), ''];
  });
  return [
    '# What the record holds',
    '',
    `Data of ${dataset.version}. Written by \`npm run data:report\`; \`npm run data:check\` refuses one that is out of date.`,
    '',
    `${stats.events} events, ${stats.tenures} tenures, ${stats.people} people, ${stats.sources} sources, ${dataset.trade.length} trade figures, ${stats.investment} investment figures.`,
    '',
    '## Events by decade and type',
    '',
    ...decadeTable(dataset),
    '',
    '## Sources',
    '',
    `Events resting on documents of two agencies or more, a wire report and its reprints counting as one: ${share} % (${stats.independent} of ${stats.events}). Events of medium confidence: ${stats.medium}.`,
    '',
    `- by kind: ${listed(stats.sourcesByKind)}`,
    `- by language: ${listed(stats.sourcesByLanguage)}`,
    `- trade figures by reporter: ${listed(stats.tradeByReporter)}`,
    '',
    '## How complete it is thought to be',
    '',
    '| years | completeness | |',
    '| --- | --- | --- |',
    ...periods.map(({ from, to, completeness, note }) => `| ${from}–${to} | ${completeness} | ${note.en} |`),
    '',
    '## What is known to be missing',
    '',
    ...missing,
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

/** A row a decade, a column a type, as Markdown. */
export function decadeTable(dataset: Dataset): readonly string[] {
  const { decades, types } = recordStats(dataset);
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['decade', 'all', ...types]),
    row(['---', '--:', ...types.map(() => '--:')]),
    ...[...decades].map(([decade, counts]) => {
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
      return row([decade, all, ...types.map((type) => counts.get(type) ?? '·')]);
    }),
  ];
}

export function listed(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}
