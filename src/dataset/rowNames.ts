import { tenureName } from './rowName';
import type { Dataset } from './types';

type Named = Pick<Dataset, 'sources' | 'people' | 'offices' | 'tenures' | 'events' | 'trade' | 'investment'>;

/** Every row as the changelog names it: its file and its id, `people/to-lam`. */
export function rowNames(dataset: Named): readonly string[] {
  const ids = (file: string, rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }) => `${file}/${id}`);
  return [
    ...ids('sources', dataset.sources),
    ...ids('people', dataset.people),
    ...ids('offices', dataset.offices),
    ...dataset.tenures.map(
      ({ office, person, start }) => `tenures/${tenureName(office, person, start.edtf)}`,
    ),
    ...ids('events', dataset.events),
    ...ids('trade', dataset.trade),
    ...ids('investment', dataset.investment),
  ];
}
