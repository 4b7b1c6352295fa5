import { serializeDataset, serializeEvent } from '../dataset/serializeDataset';
import type { Dataset, Event } from '../dataset/types';
import type { TimeAxis } from '../query/timeAxis';
import type { RowsFile } from './eventsFile';
import { eventsSubset, relatedWithin } from './eventsSubset';
import { selectionName, wholeName } from './selectionName';

/** The record this project publishes, and its licence as in its `datapackage.json`; of others nothing is known. */
const RECORD = 'vietnam-china-relations';
const RECORD_LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
};

type Options = {
  readonly dataset: Dataset;
  readonly events: readonly Event[];
  /** The years whose figures come along. */
  readonly years: TimeAxis;
  readonly title: string;
  /** What was filtered for, in words. */
  readonly description: string;
  /** Whole address of the view. */
  readonly address: string;
  /** The day it is made, `YYYY-MM-DD`; never before the data's own version. */
  readonly created: string;
};

/**
 * The events in the order given, and all they stand on, as a data package in one JSON file: the
 * descriptor with every file's rows inline (Data Package 2.0, `resources[].data`). The gate takes it
 * as it takes the record: each resource under its name is a file of the raw package.
 */
export function eventsPackage(options: Options): RowsFile<Event> {
  const { dataset, events, years } = options;
  const { events: _events, ...rows } = serializeDataset(eventsSubset(dataset, events, years));
  const shown = new Set<string>(events.map(({ id }) => id));
  const resources = Object.entries(rows).map(([name, data]) => JSON.stringify(resource(name, data)));
  const opening = JSON.stringify(descriptor(options)).slice(0, -1);
  const last = JSON.stringify(resource('events', [])).slice(0, -2);
  return {
    head: `${opening},"resources":[\n${[...resources, last].join(',\n')}`,
    row: (event, index) =>
      `${index > 0 ? ',' : ''}\n${JSON.stringify(serializeEvent(relatedWithin(event, shown)))}`,
    tail: '\n]}\n]}\n',
  };
}

/** `data` comes last, so that rows can follow. */
function resource(name: string, data: unknown) {
  return { name, format: 'json', mediatype: 'application/json', data };
}

function descriptor({ dataset, title, description, address, created }: Options) {
  const { version } = dataset;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: selectionName(dataset.name),
    title,
    description,
    homepage: address,
    version,
    created: created < version ? version : created,
    ...(wholeName(dataset.name) === RECORD && { licenses: [RECORD_LICENCE] }),
    sources: [{ title: dataset.title, path: address, version }],
  };
}
