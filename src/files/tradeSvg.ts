import { ANYBODY, INK, MUTED, PAPER, paintOf, patterns, RULE } from './paints';
import { type Entry, legend, paragraph } from './svgText';
import { tradeBars } from './tradeBars';
import type { Status, TradePicture } from './tradePicture';
import { element, escapeXml } from './xml';

/** CSS pixels. The height follows from the texts. */
const WIDTH = 960;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;

const HAN = "'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei'";
const SANS = `Inter, 'Helvetica Neue', Arial, 'DejaVu Sans', ${HAN}, sans-serif`;
const SERIF = `'Source Serif 4', Georgia, 'DejaVu Serif', ${HAN}, serif`;

const STATUSES: readonly Status[] = ['final', 'preliminary', 'estimate'];

/**
 * The chart as one SVG that needs nothing else: no style sheet, font file or script, so that it is the
 * same in a browser, a text program or an editor of drawings. Every text in it can be selected.
 */
export function tradeSvg(picture: TradePicture): string {
  const title = paragraph(picture.title, MARGIN, MARGIN, INNER, {
    size: 20,
    fill: INK,
    weight: 600,
    family: SERIF,
  });
  const unitTop = MARGIN + title.height + 2;
  const unit = paragraph(picture.unit, MARGIN, unitTop, INNER, { size: 13, fill: MUTED });
  const legendTop = unitTop + unit.height + 10;
  const key = legend(entries(picture), MARGIN, legendTop, INNER, { size: 13, fill: INK });
  const plotTop = legendTop + key.height;
  const plot = tradeBars(picture, { left: MARGIN, width: INNER, top: plotTop });
  let bottom = plotTop + plot.height + 10;
  const rule = element('line', { x1: MARGIN, x2: WIDTH - MARGIN, y1: bottom, y2: bottom, stroke: RULE });
  bottom += 8;
  const foot = picture.lines.map((text) => {
    const block = paragraph(text, MARGIN, bottom, INNER, { size: 12, fill: MUTED });
    bottom += block.height + 2;
    return block.svg;
  });
  const height = Math.ceil(bottom + MARGIN - 8);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'aria-label': picture.title,
      'xml:lang': picture.language,
      'font-family': SANS,
    },
    [
      element('title', {}, escapeXml(picture.title)),
      element('defs', {}, patterns(picture.series)),
      element('rect', { width: WIDTH, height, fill: PAPER }),
      ...[title, unit, key, plot].map(({ svg }) => svg),
      rule,
      ...foot,
    ].join('\n'),
  );
}

/** Whose bars are drawn, then the statuses there are, if not all are firm. */
function entries({ series, marks, statuses }: TradePicture): readonly Entry[] {
  const drawn = series.filter((_, at) => marks.some((mark) => mark.series === at));
  const present = STATUSES.filter((status) => marks.some((mark) => mark.status === status));
  const firm = present.every((status) => status === 'final');
  return [
    ...drawn.map((one) => ({ name: one.name, paint: paintOf(one, 'final') })),
    ...(firm ? [] : present).map((status) => ({ name: statuses[status], paint: paintOf(ANYBODY, status) })),
  ];
}
