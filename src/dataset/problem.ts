export type Severity = 'error' | 'warning';

export type ProblemKind =
  | 'unreadable'
  | 'missing-file'
  | 'unknown-file'
  | 'shape'
  | 'date'
  | 'duplicate'
  | 'ledger'
  | 'former-id'
  | 'changelog'
  | 'reference'
  | 'asymmetric'
  | 'counterpart'
  | 'unused'
  | 'event-id'
  | 'event-date'
  | 'version'
  | 'not-in-office'
  | 'not-present'
  | 'no-post'
  | 'tenure'
  | 'overlap'
  | 'gap'
  | 'trade-period'
  | 'trade-sum'
  | 'trade-growth'
  | 'trade-partner'
  | 'trade-disagreement'
  | 'coverage'
  | 'text'
  | 'same-name'
  | 'same-event'
  | 'copied'
  | 'stale-schema'
  | 'stale-report'
  | 'descriptor';

/** Where something is wrong: the file, the row (its id, else how to find it), the path in the row. */
export type Place = { readonly file: string; readonly row: string; readonly field: string };

/** What an editor is told: where, what is wrong, and how to mend it. */
export type Problem = Place & {
  readonly kind: ProblemKind;
  readonly severity: Severity;
  readonly what: string;
  readonly mend: string;
};

/** A problem that keeps the package from being used. */
export function error(kind: ProblemKind, place: Place, what: string, mend: string): Problem {
  return { kind, severity: 'error', ...place, what, mend };
}

/** A problem an editor should look at; the package is usable. */
export function warning(kind: ProblemKind, place: Place, what: string, mend: string): Problem {
  return { kind, severity: 'warning', ...place, what, mend };
}

/** One line: `file · row · field: what → mend`. */
export function formatProblem({ file, row, field, what, mend }: Problem): string {
  return `${[file, row, field].filter(Boolean).join(' · ')}: ${what} → ${mend}`;
}
