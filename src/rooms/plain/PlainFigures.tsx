import type { TradeFigure } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import type { Facts } from '../../query/facts';
import type { TradeSeries } from '../../query/tradeSeries';
import { PlainSources } from './PlainSources';

type Props = {
  readonly series: readonly TradeSeries[];
  readonly sourceById: Facts['sourceById'];
};

const FLOWS = ['total', 'exports', 'imports'] as const;

/** A row for what one reporter says of one year, latest first; a figure that is not final says so. */
export function PlainFigures({ series, sourceById }: Props) {
  const { words } = useSpeech();
  const rows = series
    .flatMap(({ reporter, years }) => years.map((year) => ({ ...year, reporter })))
    .sort((a, b) => b.year - a.year);
  return (
    <table>
      <caption className="unseen">{words('trade.tableCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('trade.year')}</th>
          <th scope="col">{words('trade.reporterColumn')}</th>
          {FLOWS.map((flow) => (
            <th key={flow} scope="col" className="n">
              {words(`trade.${flow}`)}
            </th>
          ))}
          <th scope="col">{words('trade.source')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, reporter, ...figures }) => {
          const cited = FLOWS.flatMap((flow) => figures[flow]?.evidence ?? []);
          return (
            <tr key={`${year} ${reporter}`}>
              <th scope="row">{year}</th>
              <td>{words(`trade.reporters.${reporter}`)}</td>
              {FLOWS.map((flow) => (
                <td key={flow} className="n">
                  <Figure figure={figures[flow]} />
                </td>
              ))}
              <td>
                <PlainSources ids={cited.map(({ source }) => source)} sourceById={sourceById} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Figure({ figure }: { readonly figure: TradeFigure | null }) {
  const { words, billionsBare } = useSpeech();
  if (figure === null) return '–';
  const value = billionsBare(figure.valueUsdBn);
  return figure.status === 'final' ? value : `${value} ${words(`trade.statuses.${figure.status}`)}`;
}
