import type * as z from 'zod/mini';
import { tenureRow } from '../dataset/schema';
import type { Tenure } from '../dataset/types';
import { aDate } from './aDate';

/** `aTenure({ office: 'vn-president', person: 'luong-cuong', start: '../2025-09', end: '2025-11-01/..' })`. */
export function aTenure(parts: Partial<z.input<typeof tenureRow>> = {}): Tenure {
  const row = tenureRow.parse({
    office: 'vn-office',
    person: 'a-person',
    start: '2020-01-01',
    end: null,
    acting: false,
    startHow: null,
    endReason: null,
    evidence: [{ source: 'news' }],
    ...parts,
  });
  return { ...row, start: aDate(row.start), end: row.end === null ? null : aDate(row.end) };
}
