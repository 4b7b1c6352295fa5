import type { PictureSeries, Status } from './tradePicture';
import { element } from './xml';

/** Colours of paper: a picture is lit the same wherever it is put. */
export const PAPER = '#ffffff';
export const INK = '#1b1f24';
export const MUTED = '#5c646d';
export const RULE = '#dedad0';

/** Legend of statuses: as a bar looks, in nobody's colour. */
export const ANYBODY: PictureSeries = { name: '', colour: MUTED, stack: '', dashed: false };

const idOf = ({ colour }: PictureSeries, status: Status) => `${status}-${colour.replace('#', '')}`;

/** The looks of a bar: firm figures solid, preliminary ones striped, estimates dotted. */
export function paintOf(series: PictureSeries, status: Status): Readonly<Record<string, string | number>> {
  return {
    fill: status === 'final' ? series.colour : `url(#${idOf(series, status)})`,
    stroke: series.colour,
    'stroke-width': 1,
    ...(series.dashed && { 'stroke-dasharray': '4 3' }),
    ...(series.dashed && status === 'final' && { 'fill-opacity': 0.35 }),
  };
}

/** The patterns that `paintOf` speaks of. */
export function patterns(all: readonly PictureSeries[]): string {
  const colours = new Map([...all, ANYBODY].map((series) => [series.colour, series]));
  return [...colours.values()].map((series) => striped(series) + dotted(series)).join('');
}

function striped(series: PictureSeries): string {
  const ground = element('rect', { width: 6, height: 6, fill: series.colour, 'fill-opacity': 0.3 });
  const stripe = element('rect', { width: 3, height: 6, fill: series.colour });
  const turned = { ...tile(6), patternTransform: 'rotate(45)' };
  return element('pattern', { id: idOf(series, 'preliminary'), ...turned }, ground + stripe);
}

function dotted(series: PictureSeries): string {
  const ground = element('rect', { width: 5, height: 5, fill: PAPER });
  const dot = element('circle', { cx: 2.5, cy: 2.5, r: 1.2, fill: series.colour });
  return element('pattern', { id: idOf(series, 'estimate'), ...tile(5) }, ground + dot);
}

const tile = (size: number) => ({ width: size, height: size, patternUnits: 'userSpaceOnUse' });
