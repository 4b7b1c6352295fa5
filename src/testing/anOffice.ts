import type * as z from 'zod/mini';
import { officeRow } from '../dataset/schema';
import type { Office } from '../dataset/types';
import { inAllLanguages, type Words } from './inAllLanguages';

type Parts = Partial<Omit<z.input<typeof officeRow>, 'name' | 'shortName'>> & {
  readonly name?: Words;
  readonly shortName?: Words;
};

/** `anOffice({ id: 'vn-president', counterpart: 'cn-president' })`; the side is that of the id. */
export function anOffice({ id = 'vn-office', name = id, shortName = name, ...fields }: Parts = {}): Office {
  return officeRow.parse({
    id,
    name: inAllLanguages(name),
    shortName: inAllLanguages(shortName),
    side: id.startsWith('cn-') ? 'cn' : 'vn',
    body: 'state',
    counterpart: null,
    order: 1,
    ...fields,
  });
}
