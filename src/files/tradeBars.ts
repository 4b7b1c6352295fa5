import { yearTicks } from '../query/timeAxis';
import { INK, MUTED, paintOf, RULE } from './paints';
import { type Block, line } from './svgText';
import type { Mark, TradePicture } from './tradePicture';
import { valueScale } from './valueScale';
import { widthOf } from './wrapText';
import { element, escapeXml } from './xml';

const HEIGHT = 320;
/** Above the highest value, for a bar's label; below the lowest, for the years. */
const ABOVE = 18;
const BELOW = 26;
const SIZE = 12;
/** Share of a year's width that its bars take, pixels between two of them, and their most. */
const FILLED = 0.82;
const GAP = 2;
const WIDEST = 44;
/** Pixels a year's label wants. */
const LABEL_ROOM = 52;

type Area = { readonly left: number; readonly width: number; readonly top: number };

/** The axes and a bar a figure; a year without one stays empty. */
export function tradeBars(picture: TradePicture, area: Area): Block {
  const { firstYear, lastYear, formatValue, marks } = picture;
  const placed = stacked(picture);
  const ticks = valueScale(placed.flatMap(({ from, to }) => [from, to]));
  const lowest = ticks[0] ?? 0;
  const highest = ticks.at(-1) ?? 1;
  const gutter = Math.max(...ticks.map((tick) => widthOf(formatValue(tick), SIZE))) + 10;
  const left = area.left + gutter;
  const width = area.width - gutter;
  const year = width / (lastYear - firstYear + 1);
  const x = (at: number) => left + (at - firstYear) * year;
  const y = (value: number) => area.top + ABOVE + ((highest - value) / (highest - lowest)) * HEIGHT;
  const rules = ticks.map((tick) => {
    const ends = { x1: left, x2: left + width, y1: y(tick), y2: y(tick) };
    const rule = element('line', { ...ends, stroke: tick === 0 ? MUTED : RULE });
    return rule + line(formatValue(tick), left - 8, y(tick) + 4, { size: SIZE, fill: MUTED, anchor: 'end' });
  });
  const years = yearTicks(picture, Math.max(2, Math.floor(width / LABEL_ROOM))).map((one) =>
    line(String(one), x(one) + year / 2, y(lowest) + 19, { size: SIZE, fill: MUTED, anchor: 'middle' }),
  );
  const bars = placed.map((bar): Drawn => {
    const room = Math.max(1, (year * FILLED - GAP * (bar.beside - 1)) / bar.beside);
    const wide = Math.min(WIDEST, room);
    const all = wide * bar.beside + GAP * (bar.beside - 1);
    const start = x(bar.mark.year) + (year - all) / 2 + bar.place * (wide + GAP);
    return { ...bar, x: start, width: wide, near: y(bar.from), far: y(bar.to) };
  });
  const nothing = line(picture.empty, left + width / 2, area.top + ABOVE + HEIGHT / 2, {
    size: 14,
    fill: MUTED,
    anchor: 'middle',
  });
  return {
    svg: [
      ...rules,
      ...years,
      ...bars.map((bar) => drawnBar(picture, bar)),
      ...labels(bars, left + width + LABEL_OVER),
      marks.length === 0 ? nothing : '',
    ].join(''),
    height: ABOVE + HEIGHT + BELOW,
  };
}

type Placed = {
  readonly mark: Mark;
  /** Values at its two ends; `to` is the far one from zero. */
  readonly from: number;
  readonly to: number;
  /** Its stack's place among those of the year, and how many these are. */
  readonly place: number;
  readonly beside: number;
};

function stacked({ series, marks }: TradePicture): readonly Placed[] {
  const stackOf = (mark: Mark) => series[mark.series]?.stack ?? '';
  const ordered = marks.toSorted((a, b) => a.year - b.year || a.series - b.series);
  return ordered.map((mark, at) => {
    const ofYear = ordered.filter((one) => one.year === mark.year);
    const stacks = [...new Set(ofYear.map(stackOf))];
    const under = ordered
      .slice(0, at)
      .filter((one) => one.year === mark.year && stackOf(one) === stackOf(mark));
    const from = under.reduce((sum, { value }) => sum + value, 0);
    return {
      mark,
      from,
      to: from + mark.value,
      place: stacks.indexOf(stackOf(mark)),
      beside: stacks.length,
    };
  });
}

/** With its place in pixels; `far` is its end away from zero. */
type Drawn = Placed & {
  readonly x: number;
  readonly width: number;
  readonly near: number;
  readonly far: number;
};

function drawnBar({ series }: TradePicture, { mark, x, width, near, far }: Drawn): string {
  const of = series[mark.series];
  if (!of) return '';
  const place = { x, width, y: Math.min(near, far), height: Math.max(0.5, Math.abs(near - far)) };
  const said = element('title', {}, escapeXml(mark.text));
  return element('rect', { 'data-year': mark.year, ...place, ...paintOf(of, mark.status) }, said);
}

const LABEL_SIZE = 13;
/** How far a label may reach over the end of the axis. */
const LABEL_OVER = 16;

/** The bars' labels, those of the latest first; one that would cover another is left out. */
function labels(bars: readonly Drawn[], mostRight: number): readonly string[] {
  const kept: { readonly x: number; readonly y: number; readonly half: number }[] = [];
  return bars.toReversed().map(({ mark, x, width, to, far }) => {
    if (mark.label === null) return '';
    const half = widthOf(mark.label, LABEL_SIZE) / 2 + 3;
    const at = { x: Math.min(x + width / 2, mostRight - half), y: far + (to < 0 ? 15 : -5), half };
    const covers = kept.some((one) => {
      return Math.abs(one.x - at.x) < one.half + half && Math.abs(one.y - at.y) < LABEL_SIZE;
    });
    if (covers) return '';
    kept.push(at);
    return line(mark.label, at.x, at.y, {
      size: LABEL_SIZE,
      fill: INK,
      weight: 700,
      anchor: 'middle',
      halo: true,
    });
  });
}
