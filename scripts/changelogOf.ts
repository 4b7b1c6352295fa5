/** Rows by the name the changelog gives them (`events/2025-…`), each as its JSON text. */
export type NamedRows = ReadonlyMap<string, string>;

export type RowChanges = { readonly added: readonly string[]; readonly revised: readonly string[] };

/**
 * What changed from one state of the data to a later one, in order of spelling. A row's own account
 * of its versions is left out of the comparison by who makes the texts.
 */
export function changelogOf(before: NamedRows, after: NamedRows): RowChanges {
  const added = [...after.keys()].filter((name) => !before.has(name));
  const revised = [...after].filter(([name, text]) => before.has(name) && before.get(name) !== text);
  return { added: added.sort(), revised: revised.map(([name]) => name).sort() };
}
