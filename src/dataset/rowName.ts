/**
 * How a row that may be of any shape is named to its editor: by its id; a tenure, which has none,
 * by who held what from when; else by its place, counted from 1.
 */
export function rowName(row: unknown, index: number): string {
  if (typeof row !== 'object' || row === null) return `#${index + 1}`;
  if ('id' in row && typeof row.id === 'string') return row.id;
  if ('office' in row && 'person' in row && 'start' in row) {
    return tenureName(String(row.office), String(row.person), String(row.start));
  }
  return `#${index + 1}`;
}

export function tenureName(office: string, person: string, start: string): string {
  return `${office} / ${person} / ${start}`;
}
