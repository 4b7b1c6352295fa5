import { type CSSProperties, useId, useState } from 'react';
import type { Speech } from '../../i18n/createSpeech';
import { useSpeech } from '../../i18n/SpeechProvider';
import { describeView } from '../../query/describeView';
import { useFacts, useSelection, useView, useViewAddress } from '../../store/hooks';
import { useEventAddress } from '../../store/useEventAddress';
import { Button } from '../../ui/Button';
import { createFile, FORMATS, type Format, type Shown } from './createFile';
import { type Course, useDownload } from './useDownload';

/** The events in view as a file of one's choice, in their order. */
export function DownloadBody() {
  const speech = useSpeech();
  const { words } = speech;
  const { complete } = useFacts().dataset;
  const shown = useShown(speech);
  const { events } = shown;
  const [format, setFormat] = useState<Format>('csv');
  const [byteOrderMark, setByteOrderMark] = useState(true);
  const { course, start, cancel } = useDownload();
  const create = () => createFile(shown, { format, byteOrderMark, today: today() });
  return (
    <div style={GRID}>
      <h2>{words('download.title')}</h2>
      <p>{words('download.shown', { count: events.length })}</p>
      <FormatChoice format={format} onChange={setFormat} />
      {format === 'csv' && (
        <label style={TARGET}>
          <input
            type="checkbox"
            checked={byteOrderMark}
            onChange={(change) => setByteOrderMark(change.currentTarget.checked)}
          />{' '}
          {words('download.mark')}
        </label>
      )}
      {format === 'ics' && <p>{words('download.leftOut', { count: create().leftOut.length })}</p>}
      {/* Without its sources no event leaves the page. */}
      <Button look="strong" disabled={!complete || events.length === 0} onClick={() => start(create, events)}>
        {words('download.save')}
      </Button>
      {course.state === 'writing' && (
        <>
          <progress aria-label={words('download.progress')} max={events.length} value={course.written} />
          <Button onClick={cancel}>{words('download.cancel')}</Button>
        </>
      )}
      <p role="status" style={OUTCOME}>
        {complete ? describeCourse(speech, course) : words('notice.loading')}
      </p>
    </div>
  );
}

const GRID: CSSProperties = { display: 'grid', gap: 8 };
const TARGET: CSSProperties = { minHeight: 24 };
const OUTCOME: CSSProperties = { minHeight: '1.4em', overflowWrap: 'anywhere' };

type ChoiceProps = { readonly format: Format; readonly onChange: (format: Format) => void };

function FormatChoice({ format, onChange }: ChoiceProps) {
  const { words } = useSpeech();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{words('download.format')}</label>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        style={TARGET}
        value={format}
        onChange={({ currentTarget: { value } }) => {
          const chosen = FORMATS.find((one) => one === value);
          if (chosen) onChange(chosen);
        }}
      >
        {FORMATS.map((one) => (
          <option key={one} value={one}>
            {words(`download.formats.${one}`)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`}>{words(`download.hints.${format}`)}</p>
    </>
  );
}

/** What is on the page now. */
function useShown(speech: Speech): Shown {
  const facts = useFacts();
  const view = useView();
  const selection = useSelection();
  const address = useViewAddress();
  const addressOf = useEventAddress();
  const events = selection.events.map(({ event }) => event);
  const sentence = speech.sentence(describeView(facts, view, selection));
  return { speech, facts, view, events, sentence, address, addressOf };
}

const today = () => new Date().toISOString().slice(0, 10);

function describeCourse({ words }: Speech, course: Course): string {
  switch (course.state) {
    case 'idle':
    case 'writing':
      return '';
    case 'cancelled':
      return words('download.cancelled');
    case 'failed':
      return words('files.failed');
    case 'saved':
      return words('files.saved', { file: course.name });
  }
}
