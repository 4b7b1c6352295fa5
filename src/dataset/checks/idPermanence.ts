import { LEDGER_FILES } from '../idLedger';
import { error, type Problem, warning } from '../problem';
import type { Check } from './check';

/** An id once released may be aliased (`formerIds`), never dropped; each new one enters the ledger. */
export const idPermanence: Check = ({ dataset, ledger }) => {
  if (!ledger) return [];
  return LEDGER_FILES.flatMap((name) => {
    const rows: readonly { id: string; formerIds?: readonly string[] | undefined }[] = dataset[name];
    const resolving = new Set(rows.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]));
    const released = new Set(ledger[name]);
    const file = `${name}.json`;
    return [
      ...ledger[name].filter((id) => !resolving.has(id)).map((id) => dropped(file, id)),
      ...rows.filter(({ id }) => !released.has(id)).map(({ id }) => unregistered(file, id)),
      ...rows.flatMap(({ id, formerIds = [] }) =>
        formerIds.filter((former) => !released.has(former)).map((former) => dead(file, id, former)),
      ),
    ];
  });
};

function dropped(file: string, id: string): Problem {
  return error(
    'ledger',
    { file, row: id, field: 'id' },
    'this id was released and no longer leads anywhere',
    'bring the row back, or name the id in formerIds of the row that replaces it',
  );
}

function unregistered(file: string, id: string): Problem {
  return error(
    'ledger',
    { file, row: id, field: 'id' },
    'this id is not in the id ledger yet',
    'run npm run data:ledger',
  );
}

function dead(file: string, row: string, former: string): Problem {
  return warning(
    'former-id',
    { file, row, field: 'formerIds' },
    `"${former}" was never released, so no link can hold it`,
    'remove it, or correct its spelling',
  );
}
