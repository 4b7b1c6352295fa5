import { error, type Problem } from '../problem';
import { tenureName } from '../rowName';
import type { Check } from './check';

type WithIds = { readonly id: string; readonly formerIds?: readonly string[] | undefined };

/** An id, present or former, names one row only; a list of ids names each once. */
export const duplicates: Check = ({ dataset }) => {
  const { sources, people, offices, tenures, events, trade, investment, vocabulary } = dataset;
  return [
    ...duplicateIds('sources.json', sources),
    ...duplicateIds('people.json', people),
    ...duplicateIds('offices.json', offices),
    ...duplicateIds('events.json', events),
    ...duplicateIds('trade.json', trade),
    ...duplicateIds('investment.json', investment),
    ...duplicateIds('vocabulary.json', vocabulary.types, 'types '),
    ...duplicateIds('vocabulary.json', vocabulary.topics, 'topics '),
    ...duplicateIds('vocabulary.json', vocabulary.bodies, 'bodies '),
    ...duplicateIds(
      'tenures.json',
      tenures.map(({ office, person, start }) => ({ id: tenureName(office, person, start.edtf) })),
    ),
    ...events.flatMap(({ id, topics, related, participants, points }) => [
      ...repeated(id, 'topics', topics),
      ...repeated(id, 'related', related),
      ...repeated(
        id,
        'participants',
        participants.map(({ person, capacity }) => `${person} as ${capacity}`),
      ),
      ...points.flatMap((point, index) => [
        ...repeated(id, `points[${index}].topics`, point.topics ?? []),
        ...repeated(id, `points[${index}].by`, point.by ?? []),
      ]),
    ]),
  ];
};

function duplicateIds(file: string, rows: readonly WithIds[], list = ''): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const claims = [row.id, ...(row.formerIds ?? [])].map((claim, index) => ({
      claim,
      field: index === 0 ? 'id' : `formerIds[${index - 1}]`,
    }));
    for (const { claim, field } of claims) {
      const owner = owners.get(claim);
      if (owner !== undefined) {
        const what = `"${claim}" is already an id of ${owner === row.id ? 'a row of this name' : owner}`;
        problems.push(
          error(
            'duplicate',
            { file, row: list + row.id, field },
            what,
            'give one of the two rows another id, or remove it',
          ),
        );
      }
      owners.set(claim, owner ?? row.id);
    }
  }
  return problems;
}

function repeated(row: string, field: string, values: readonly string[]): Problem[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return twice.map((value) =>
    error('duplicate', { file: 'events.json', row, field }, `names ${value} twice`, 'remove one of the two'),
  );
}
