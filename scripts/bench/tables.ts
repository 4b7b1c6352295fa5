import type { Measured, Measurements } from './report';

type Row = Measured<string>;

/** A title, and under it a table of cells. */
export type Table = {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the figures are of, and who is missing. */
  readonly note: string;
};

const HEAD = ['rows', 'engine', 'median ms', 'p95 ms', '× ours', 'actions', 'build ms', 'memory MB'];

const CASES_NOTE =
  'Every answer was compared and equal. "× ours" is on the same actions: of a million rows tanstack and ' +
  'objects do a part of them, and itemsjs is not asked for more than 100,000. Memory is what each holds ' +
  'beside the rows once it has answered.';
const TEXT_NOTE =
  'ours and objects answer with all counts and rows, and agree in all; flexsearch (whose counts agree ' +
  'where the words are plain) and ufuzzy give rows alone. Only ours reads the texts itself, in its build; ' +
  'the others are given them folded, in memory, and so are not asked for more than 100,000 rows.';

/** Both races as tables, in the order they were run. */
export function tablesOf({ cases, text }: Measurements): readonly Table[] {
  return [
    { title: 'Filter actions', head: HEAD, rows: cases.map(cells), note: CASES_NOTE },
    { title: 'Text, per keystroke', head: HEAD, rows: text.map(cells), note: TEXT_NOTE },
  ];
}

function cells(row: Row): readonly string[] {
  return [
    grouped(row.rows),
    row.engine,
    short(row.medianMs),
    short(row.p95Ms),
    short(row.timesOurs),
    String(row.actions),
    short(row.buildMs),
    row.memoryMb === null ? '–' : short(row.memoryMb),
  ];
}

/** Three digits that count, none after the point from 100 on. */
function short(value: number): string {
  if (Math.abs(value) >= 100) return grouped(Math.round(value));
  return String(Number(value.toPrecision(value < 10 ? 2 : 3)));
}

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** As in `docs/performance.md`, which says itself what the note says. */
export function asMarkdown({ title, head, rows }: Table): string {
  const line = (one: readonly string[]) => `| ${one.join(' | ')} |`;
  return [
    `#### ${title}`,
    '',
    line(head),
    line(head.map((_, at) => (at === 1 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

/** Columns side by side, for a terminal. */
export function asText({ title, head, rows, note }: Table): string {
  const widths = head.map((name, at) =>
    Math.max(...[name, ...rows.map((row) => row[at] ?? '')].map(({ length }) => length)),
  );
  const line = (one: readonly string[]) =>
    one
      .map((cell, at) => (at === 1 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return [title, line(head), ...rows.map(line), note].join('\n');
}
