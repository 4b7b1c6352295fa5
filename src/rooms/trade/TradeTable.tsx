import { useEffect, useMemo } from 'react';
import type { TradeFigure } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { TimeAxis } from '../../query/timeAxis';
import { type TradeRow, tradeRows } from '../../query/tradeRows';
import { type Orders, withOrder, withYears } from '../../query/view';
import { useChange, useFacts, useView } from '../../store/hooks';
import { useFigureLink } from '../../store/useFigureLink';
import { Button } from '../../ui/Button';
import { FigureTable } from './FigureTable';
import { SourceNames } from './SourceNames';
import styles from './TradeTable.module.css';
import { useValueWords } from './useValueWords';

type Props = {
  readonly axis: TimeAxis;
  /** Called once the table stands. */
  readonly onSettled: () => void;
};

const COLUMNS = ['year', 'flow', 'value', 'growth', 'reporter', 'status', 'source'] as const;
type Column = (typeof COLUMNS)[number];
const NUMBERS: readonly Column[] = ['value', 'growth'];

/**
 * The chart's numbers as a table: every row a figure, with its reporter, status and source. What the
 * chart leaves out for a firmer one of the same year and flow is here too.
 */
export function TradeTable({ axis, onSettled }: Props) {
  useEffect(onSettled, [onSettled]);
  const { words, billionsBare, percent, locale } = useSpeech();
  const facts = useFacts();
  const { chart, reporter, order, figure: pointed } = useView();
  const change = useChange();
  const say = useValueWords();
  const rows = useMemo(() => tradeRows(facts, axis, { chart, reporter }), [facts, axis, chart, reporter]);
  const measureOf = ({ measure }: TradeRow) =>
    measure === 'gap' ? words('trade.gap') : say.measure(measure);
  const reporterOf = (row: TradeRow) =>
    row.reporter === null || row.measure === 'gap'
      ? words('trade.gapBetween')
      : say.reporter({ measure: row.measure, reporter: row.reporter });
  const keyOf: Readonly<Record<Column, (row: TradeRow) => string | number | null>> = {
    year: ({ year }) => year,
    flow: measureOf,
    value: ({ billions }) => billions,
    growth: ({ growth }) => growth?.value ?? null,
    reporter: reporterOf,
    status: ({ status }) => words(`trade.statuses.${status}`),
    source: say.publishers,
  };
  const sort = sortOf(order.trade);
  const key = keyOf[sort.by];
  const sorted = rows.toSorted((a, b) => compareKeys(key(a), key(b), sort.descending, locale.compare));
  return (
    <FigureTable
      caption={chart === 'total' ? words('trade.tableCaption') : words(`trade.titles.${chart}`)}
      columns={COLUMNS.map((column) => ({
        heading: words(column === 'reporter' ? 'trade.reporterColumn' : `trade.${column}`),
        isNumber: NUMBERS.includes(column),
        sorting: {
          direction: sort.by !== column ? 'none' : sort.descending ? 'descending' : 'ascending',
          onSort: () => {
            const descending = sort.by === column ? !sort.descending : isNumeric(column);
            change((view) => withOrder(view, { trade: descending ? `-${column}` : column }));
          },
        },
      }))}
    >
      {sorted.map((row) => {
        const { year, billions, growth, status, figures } = row;
        return (
          <tr key={row.key} aria-current={figures.some(({ id }) => id === pointed) ? 'true' : undefined}>
            <th scope="row">
              <Button
                look="link"
                aria-label={words('trade.chooseYear', { year: String(year) })}
                onClick={() => change((view) => withYears(view, { from: year, to: year }))}
              >
                {year}
              </Button>
            </th>
            <td>{measureOf(row)}</td>
            <td className={styles.number}>
              <ValueLink row={row}>{billions === null ? '–' : billionsBare(billions)}</ValueLink>
            </td>
            <td className={styles.number}>
              {growth === null ? '–' : percent(growth.value)}
              {growth?.computed && <small className={styles.note}> {words('trade.computed')}</small>}
            </td>
            <td>{reporterOf(row)}</td>
            <td>{words(`trade.statuses.${status}`)}</td>
            <td>
              {figures.map((figure) => (
                <div key={figure.id}>
                  <SourceNames figure={figure} />
                </div>
              ))}
            </td>
          </tr>
        );
      })}
    </FigureTable>
  );
}

/** A number that is one figure of the record leads to it. */
function ValueLink({ row: { figures }, children }: { readonly row: TradeRow; readonly children: string }) {
  const [figure, ...others] = figures;
  if (!figure || others.length > 0 || !('flow' in figure)) return children;
  return <FigureLink figure={figure}>{children}</FigureLink>;
}

function FigureLink({ figure, children }: { readonly figure: TradeFigure; readonly children: string }) {
  const { href, onClick } = useFigureLink(figure);
  return (
    <a href={href} onClick={onClick}>
      {children}
    </a>
  );
}

const sortOf = (order: Orders['trade']) => ({
  by: COLUMNS.find((column) => order === column || order === `-${column}`) ?? 'year',
  descending: order.startsWith('-'),
});

const isNumeric = (column: Column) => column === 'year' || NUMBERS.includes(column);

type Key = string | number | null;

/** What is not known stands last whichever way. */
function compareKeys(a: Key, b: Key, descending: boolean, compare: (a: string, b: string) => number) {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  return descending ? -order : order;
}
