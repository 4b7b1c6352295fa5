import type * as z from 'zod/mini';
import { type Fingerprints, fingerprintsOf } from '../dataset/fingerprints';
import type { IdLedger } from '../dataset/idLedger';
import type { RawPackage } from '../dataset/rawPackage';
import type * as schema from '../dataset/schema';
import { SAMPLE_ROWS } from './sampleRows';

/** Each file of a package as an editor writes it, before it is judged. */
export type PackageDraft = {
  descriptor: z.input<typeof schema.packageDescriptor>;
  sources: z.input<typeof schema.sourceRow>[];
  people: z.input<typeof schema.personRow>[];
  offices: z.input<typeof schema.officeRow>[];
  tenures: z.input<typeof schema.tenureRow>[];
  events: z.input<typeof schema.eventRow>[];
  trade: z.input<typeof schema.tradeRow>[];
  investment: z.input<typeof schema.investmentRow>[];
  coverage: z.input<typeof schema.coverage>;
  changelog: z.input<typeof schema.changelog>;
  vocabulary: z.input<typeof schema.vocabulary>;
  ledger: IdLedger;
  fingerprints: Fingerprints;
};

/** The text the fingerprints of source `news` are of. */
export const NEWS_TEXT =
  'Sáng nay tại trụ sở chính, hai bên đã cùng nhau trao đổi về những việc cần làm trong năm tới ở khu vực biên giới.';

/** A small package without fault, in raw JSON; whole files can be given in place of its own. */
export function aPackage(overrides: Partial<PackageDraft> = {}): RawPackage {
  const { descriptor, ledger, fingerprints, ...resources } = { ...aDraft(), ...overrides };
  return { descriptor, resources, ledger, fingerprints };
}

/** The same package after `change` has been at its rows. */
export function aChangedPackage(change: (draft: PackageDraft) => void): RawPackage {
  const draft = aDraft();
  change(draft);
  return aPackage(draft);
}

/** The row of this id, to be changed. */
export function rowOf<T extends { id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

/** The one tenure of this person in this office, to be changed. */
export function tenureOf(
  { tenures }: PackageDraft,
  office: string,
  person: string,
): PackageDraft['tenures'][number] {
  const row = tenures.find((candidate) => candidate.office === office && candidate.person === person);
  if (!row) throw new Error(`no tenure of ${person} as ${office}`);
  return row;
}

function aDraft(): PackageDraft {
  const rows = structuredClone(SAMPLE_ROWS);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    descriptor: { name: 'sample', title: 'A sample', version: '2024-06-30', created: '2024-06-30' },
    ...rows,
    ledger: {
      people: ids(rows.people),
      offices: ids(rows.offices),
      sources: ids(rows.sources),
      events: ids(rows.events),
      trade: ids(rows.trade),
      investment: ids(rows.investment),
    },
    fingerprints: { news: fingerprintsOf(NEWS_TEXT) },
  };
}
