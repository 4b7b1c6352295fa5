/** A text somewhere in a row, and the path to it (`points[0].text.vi`). */
export type TextAt = { readonly text: string; readonly path: string };

/** Every text of a row, however deep. */
export function walkTexts(value: unknown, path = ''): readonly TextAt[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => walkTexts(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    walkTexts(item, path === '' ? key : `${path}.${key}`),
  );
}
