import type * as z from 'zod/mini';
import { personRow } from '../dataset/schema';
import type { Person } from '../dataset/types';
import { inAllLanguages, type Words } from './inAllLanguages';

type Parts = Partial<Omit<z.input<typeof personRow>, 'name'>> & { readonly name?: Words };

/** `aPerson({ id: 'to-lam', name: 'Tô Lâm' })`; without a name they are called by their id. */
export function aPerson({ id = 'a-person', name = id, ...fields }: Parts = {}): Person {
  return personRow.parse({ id, name: inAllLanguages(name), aliases: [], side: 'vn', ...fields });
}
