import { availableParallelism } from 'node:os';
import { benchOptions } from './bench/benchOptions';
import { measureAll } from './bench/measureAll';
import { measureInBrowser } from './bench/measureInBrowser';
import { report } from './bench/report';
import { asMarkdown, asText, tablesOf } from './bench/tables';

/**
 * Times what a reader does with the filters, on generated records of several sizes, with the query
 * engine of the page and with others, in one run, by turns, and makes sure that all answer alike.
 *
 *   npm run bench [-- --rows 100000,1000000] [--browser] [--json | --markdown] [--people 100000] [--chinese]
 *
 * What limits the slow ones is in `mostRows`, `rounds` and `everyNth` of each contender: itemsjs and the
 * text libraries are not asked for more than 100,000 rows, and of a million TanStack Table and the pass
 * over objects do a part of the actions (column `actions`); "× ours" compares on the same actions.
 */

const { sizes, people, chinese, browser, output } = benchOptions(process.argv.slice(2));
const asked = { sizes, people, chinese };
const tell = (doing: string) => console.error(doing);

const inBrowser = browser ? await measureInBrowser(asked, tell) : null;
const measured = inBrowser ? inBrowser.measured : measureAll(asked, tell);

if (output === 'json') console.log(JSON.stringify(report.parse(measured)));
else {
  const version = inBrowser ? `Chromium ${inBrowser.version}` : `Node ${process.version.slice(1)}`;
  const where = `${version}, ${availableParallelism()} cores`;
  const tables = tablesOf(measured);
  console.log(
    output === 'markdown'
      ? [`### ${where}`, ...tables.map(asMarkdown)].join('\n\n')
      : [where, ...tables.map(asText)].join('\n\n'),
  );
}
