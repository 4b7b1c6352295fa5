import { error, type Problem } from '../problem';
import type { Dataset } from '../types';
import type { Check } from './check';
import { type Mention, mentions, type Target } from './mentions';

type WithIds = { readonly id: string; readonly formerIds?: readonly string[] | undefined };

const TARGETS: readonly {
  readonly target: Target;
  readonly file: string;
  readonly rows: (dataset: Dataset) => readonly WithIds[];
}[] = [
  { target: 'source', file: 'sources.json', rows: ({ sources }) => sources },
  { target: 'person', file: 'people.json', rows: ({ people }) => people },
  { target: 'office', file: 'offices.json', rows: ({ offices }) => offices },
  { target: 'event', file: 'events.json', rows: ({ events }) => events },
  { target: 'type', file: 'vocabulary.json', rows: ({ vocabulary }) => vocabulary.types },
  { target: 'topic', file: 'vocabulary.json', rows: ({ vocabulary }) => vocabulary.topics },
  { target: 'body', file: 'vocabulary.json', rows: ({ vocabulary }) => vocabulary.bodies },
];

/** Every id a row names is an id of a row, and every source, person, office and term is named. */
export const references: Check = ({ dataset }) => {
  const named = mentions(dataset);
  return TARGETS.flatMap(({ target, file, rows }) => {
    const targeted = named.filter((mention) => mention.target === target);
    const targets = rows(dataset);
    return [
      ...dangling(targeted, targets, file),
      ...(target === 'event' ? [] : unused(targeted, targets, file)),
    ];
  });
};

function dangling(targeted: readonly Mention[], rows: readonly WithIds[], file: string): Problem[] {
  const ids = new Set(rows.map(({ id }) => id));
  const renamed = new Map(rows.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id])));
  return targeted
    .filter(({ id }) => !ids.has(id))
    .map(({ target, id, place }) => {
      const present = renamed.get(id);
      return present
        ? error('reference', place, `"${id}" is a former id`, `write "${present}"`)
        : error(
            'reference',
            place,
            `there is no ${target} "${id}"`,
            `correct the id or add the row to ${file}`,
          );
    });
}

function unused(targeted: readonly Mention[], rows: readonly WithIds[], file: string): Problem[] {
  const used = new Set(targeted.map(({ id }) => id));
  return rows
    .filter(({ id }) => !used.has(id))
    .map(({ id }) =>
      error(
        'unused',
        { file, row: id, field: 'id' },
        'no row refers to it',
        'refer to it where it belongs, or remove it',
      ),
    );
}
