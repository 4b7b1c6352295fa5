import type * as z from 'zod/mini';
import { sourceRow } from '../dataset/schema';
import type { Source } from '../dataset/types';
import { aDate } from './aDate';

/** `aSource({ id: 'news', publisher: 'VietnamPlus', published: '2023-09-20' })`, on the web unless told. */
export function aSource(parts: Partial<z.input<typeof sourceRow>> = {}): Source {
  const { id = 'news', ...fields } = parts;
  const row = sourceRow.parse({
    id,
    title: `Title of ${id}`,
    publisher: null,
    url: `https://example.org/${id}`,
    published: null,
    language: 'vi',
    kind: 'news',
    ...fields,
  });
  return { ...row, published: row.published === null ? null : aDate(row.published) };
}
