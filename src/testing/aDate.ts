import { parseEdtf } from '../dataset/parseEdtf';
import type { EdtfDate } from '../dataset/types';

/** The date an EDTF text stands for; a test that misspells one fails with the reason. */
export function aDate(edtf: string): EdtfDate {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`${parsed.error.what}: ${parsed.error.mend}`);
  return parsed.value;
}
