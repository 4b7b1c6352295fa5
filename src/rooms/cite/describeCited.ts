import type { InvestmentFigure, TradeFigure } from '../../dataset/types';
import type { Speech } from '../../i18n/createSpeech';
import { checksumOf } from '../../query/checksum';
import { type CitationFrame, type Cited, citedSourceIds, idsOf } from '../../query/citation';
import type { Facts } from '../../query/facts';

/**
 * What is cited, in the reader's words: its name, and how much of it there is. A view is called by
 * its sentence, which says the filters and the order.
 */
export function describeCited(
  speech: Speech,
  { dataset }: Facts,
  cited: Cited,
  sentence: string,
): Pick<CitationFrame, 'title' | 'note'> {
  const { words, say, date } = speech;
  switch (cited.kind) {
    case 'dataset': {
      const { events, trade } = dataset;
      return {
        title: dataset.title,
        note: words('cite.datasetNote', { events: events.length, figures: trade.length }),
      };
    }
    case 'view': {
      const counts = { count: cited.events.length, total: dataset.events.length };
      return {
        title: sentence,
        note: words('cite.viewNote', { ...counts, checksum: checksumOf(idsOf(cited.events)) }),
      };
    }
    case 'event': {
      const { event } = cited;
      return {
        title: words('cite.eventTitle', { title: say(event.title), date: date(event.date) }),
        note: words('cite.eventNote', { id: event.id, count: citedSourceIds(cited).length }),
      };
    }
    case 'figure': {
      const { id, status } = cited.figure;
      return {
        title: figureTitle(speech, cited.figure),
        note: words('cite.figureNote', {
          id,
          status: words(`trade.statuses.${status}`),
          count: citedSourceIds(cited).length,
        }),
      };
    }
  }
}

/** "Vietnam–China goods trade, 2024: 205.2 billion USD (Vietnam Customs)"; of investment, what is counted too. */
function figureTitle({ words, date, billions }: Speech, figure: TradeFigure | InvestmentFigure): string {
  const amount = words('trade.headline', { value: billions(figure.valueUsdBn) });
  const years = date(figure.period);
  if ('flow' in figure) {
    const what = words(`files.titles.${figure.flow}`, { years });
    return words('cite.figureTitle', { what, amount, reporter: words(`trade.reporters.${figure.reporter}`) });
  }
  const counted = [
    words(`trade.investment.measures.${figure.measure}`),
    words(`trade.investment.reporters.${figure.reporter}`),
  ];
  return words('cite.figureTitle', {
    what: words('files.titles.investment', { years }),
    amount,
    reporter: counted.join(words('punctuation.semicolon')),
  });
}
