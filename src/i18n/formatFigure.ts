import type { Point } from '../dataset/types';
import type { Speech } from './createSpeech';

/** The number a point reports, with its unit in words: "252 billion USD", "26.5%", "90,000 people". */
export function formatFigure(speech: Speech, { value, unit }: NonNullable<Point['figure']>): string {
  const { words, number, billions } = speech;
  switch (unit) {
    case 'usd-bn':
      return words('event.figure.usd-bn', { value: billions(value) });
    case 'people':
      return words('event.figure.people', { count: value });
    case 'percent':
    case 'rank':
    case 'count':
      return words(`event.figure.${unit}`, { value: number(value) });
  }
}
