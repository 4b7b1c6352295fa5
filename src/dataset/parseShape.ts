import type * as z from 'zod/mini';
import { fail, type Result, succeed } from '../lib/result';
import { describeIssue } from './describeIssue';
import { error, type Place, type Problem } from './problem';
import { rowName } from './rowName';

/** Judges one file by its schema: its rows, or a problem for each thing that is not as it should be. */
export function parseShape<T>(
  file: string,
  schema: z.ZodMiniType<T>,
  input: unknown,
): Result<T, readonly Problem[]> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return succeed(parsed.data);
  return fail(parsed.error.issues.flatMap((issue) => issueProblems(file, input, issue)));
}

function issueProblems(file: string, input: unknown, issue: z.core.$ZodIssue): Problem[] {
  const { what, mend } = describeIssue(issue, valueAt(input, issue.path));
  const paths =
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => error('shape', placeOf(file, input, path), what, mend));
}

function placeOf(file: string, input: unknown, path: readonly PropertyKey[]): Place {
  const at = path.findIndex((step) => typeof step === 'number');
  const index = path[at];
  if (typeof index !== 'number') return { file, row: '', field: fieldPath(path) };
  const list = path.slice(0, at).map(String);
  const row = rowName(valueAt(input, path.slice(0, at + 1)), index);
  return { file, row: [...list, row].join(' '), field: fieldPath(path.slice(at + 1)) };
}

function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}
