import type * as z from 'zod/mini';

type Description = { readonly what: string; readonly mend: string };

/** Puts what the schema found wrong with `value` into an editor's words, with a way to mend it. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): Description {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? { what: 'is missing', mend: `add it (${issue.expected})` }
        : { what: `is ${typeName(value)}`, mend: `write ${withArticle(issue.expected)}` };
    case 'invalid_value':
      return {
        what: value === undefined ? 'is missing' : `${show(value)} is not one of the values allowed`,
        mend: `write one of ${issue.values.map(String).join(', ')}`,
      };
    case 'unrecognized_keys':
      return { what: 'is not a field of this row', mend: 'remove it or correct its spelling' };
    case 'too_small':
      return {
        what: `is too small or too short (least: ${issue.minimum})`,
        mend: ownMessage(issue) ?? 'fill it in',
      };
    case 'too_big':
      return {
        what: `is too long or too large (most: ${issue.maximum}${lengthOf(value)})`,
        mend: ownMessage(issue) ?? 'shorten it',
      };
    case 'invalid_format':
      return {
        what: `${show(value)} is not in the right form`,
        mend: ownMessage(issue) ?? formats(issue.format),
      };
    default:
      return { what: issue.message, mend: 'compare the row with data/schema/' };
  }
}

/** Without a locale the library's own message is always the same two words. */
function ownMessage({ message }: z.core.$ZodIssue): string | undefined {
  return message === 'Invalid input' ? undefined : message;
}

function formats(format: string): string {
  if (format === 'date') return 'write a real day as YYYY-MM-DD';
  if (format === 'url') return 'write a full address that begins with https:// or http://';
  return `write it as ${format}`;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : withArticle(typeof value);
}

function withArticle(noun: string): string {
  if (noun === 'array') return 'a list';
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function lengthOf(value: unknown): string {
  return typeof value === 'string' ? `, has ${value.length}` : '';
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
