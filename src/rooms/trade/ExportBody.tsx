import { useState } from 'react';
import { fileName } from '../../files/fileName';
import { tradeCsv } from '../../files/tradeCsv';
import { tradeSvg } from '../../files/tradeSvg';
import { useSpeech } from '../../i18n/SpeechProvider';
import { timeAxis } from '../../query/timeAxis';
import { tradeRows } from '../../query/tradeRows';
import { tradeSeries } from '../../query/tradeSeries';
import { tradeValues } from '../../query/tradeValues';
import { useFacts, useView, useViewAddress } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/saveFile';
import { csvRows } from './csvRows';
import { describePicture, titleOf } from './describePicture';
import { drawPng } from './drawPng';
import styles from './ExportMenu.module.css';
import { useValueWords } from './useValueWords';

const FORMATS = ['png', 'svg', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** The chart as it is now, as a file of one's choice. */
export function ExportBody() {
  const { words } = useSpeech();
  const { complete } = useFacts().dataset;
  const makers = useMakers();
  const [outcome, setOutcome] = useState('');
  const save = async (format: Format) => {
    // Emptied first: a status that stays the same is not announced a second time.
    setOutcome('');
    try {
      const { content, name } = await makers[format]();
      saveFile(content, name);
      setOutcome(words('files.saved', { file: name }));
    } catch {
      setOutcome(words('files.failed'));
    }
  };
  return (
    <div className={styles.body}>
      <h3 className={styles.heading}>{words('files.title')}</h3>
      {FORMATS.map((format) => (
        // Without its sources no figure leaves the page.
        <Button key={format} disabled={!complete} onClick={() => save(format)}>
          {words(`files.${format}`)}
        </Button>
      ))}
      <p role="status" className={styles.outcome}>
        {complete ? outcome : words('notice.loading')}
      </p>
    </div>
  );
}

type Made = { readonly content: Blob; readonly name: string };

/** What makes each file, of the view as it is when called. */
function useMakers(): Readonly<Record<Format, () => Promise<Made>>> {
  const speech = useSpeech();
  const facts = useFacts();
  const view = useView();
  const address = useViewAddress();
  const names = useValueWords();
  const { chart } = view;
  const axis = timeAxis(facts, view);
  const name = (extension: Format) => fileName(titleOf(speech, chart, axis), extension);
  const svg = () => {
    const values = tradeValues(facts, axis, view);
    const series = tradeSeries(facts, axis, view.reporter);
    return tradeSvg(describePicture(speech, names, { facts, axis, chart, values, series, address }));
  };
  const { words } = speech;
  const columns = () => ({
    year: words('files.columns.year'),
    flow: words('files.columns.flow'),
    value: words('files.columns.value'),
    growth: words('files.columns.growth'),
    reporter: words('files.columns.reporter'),
    status: words('files.columns.status'),
    computed: words('files.columns.computed'),
    publishers: words('files.columns.publishers'),
    addresses: words('files.columns.addresses'),
    note: words('files.columns.note'),
  });
  const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });
  return {
    png: async () => ({ content: await drawPng(svg()), name: name('png') }),
    svg: () => Promise.resolve({ content: text(svg(), 'image/svg+xml'), name: name('svg') }),
    csv: () => {
      const rows = csvRows(speech, names, facts, tradeRows(facts, axis, view));
      return Promise.resolve({ content: text(tradeCsv(rows, columns()), 'text/csv'), name: name('csv') });
    },
  };
}
