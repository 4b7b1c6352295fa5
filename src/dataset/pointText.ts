import type { DatePoint } from './types';

/** The point as EDTF, e.g. `2025-10~`. */
export function pointText(point: DatePoint): string {
  return plainPointText(point) + doubt(point);
}

/** The point without its sign of doubt, e.g. `2025-10`: how ids begin. */
export function plainPointText({ year, month, day }: DatePoint): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

function doubt({ approximate, uncertain }: DatePoint): string {
  if (approximate && uncertain) return '%';
  if (approximate) return '~';
  return uncertain ? '?' : '';
}
