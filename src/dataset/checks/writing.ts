import { error, type Place, type Problem } from '../problem';
import { tenureName } from '../rowName';
import type { Dataset } from '../types';
import type { Check } from './check';
import { walkTexts } from './walkTexts';

type Fault = { readonly what: string; readonly mend: string };

/** How every text is written: composed letters, no stray blanks, Chinese in Chinese characters. */
export const writing: Check = ({ dataset }) =>
  rowsOf(dataset).flatMap(({ file, name, row }) =>
    walkTexts(row).flatMap(({ text, path }) =>
      faults(text, path, file === 'people.json', isUnknownInChinese(row, path, text)).map(
        ({ what, mend }): Problem => {
          const place: Place = { file, row: name, field: path };
          return error('text', place, what, mend);
        },
      ),
    ),
  );

function rowsOf(dataset: Dataset): readonly { file: string; name: string; row: object }[] {
  const { vocabulary } = dataset;
  const ided = (file: string, rows: readonly { id: string }[], list = '') =>
    rows.map((row) => ({ file, name: list + row.id, row }));
  return [
    ...ided('sources.json', dataset.sources),
    ...ided('people.json', dataset.people),
    ...ided('offices.json', dataset.offices),
    ...dataset.tenures.map((row) => ({
      file: 'tenures.json',
      name: tenureName(row.office, row.person, row.start.edtf),
      row,
    })),
    ...ided('events.json', dataset.events),
    ...ided('trade.json', dataset.trade),
    ...ided('investment.json', dataset.investment),
    { file: 'coverage.json', name: '', row: dataset.coverage },
    ...ided('vocabulary.json', vocabulary.types, 'types '),
    ...ided('vocabulary.json', vocabulary.topics, 'topics '),
    ...ided('vocabulary.json', vocabulary.bodies, 'bodies '),
  ];
}

/** Control characters, zero-width ones, line breaks, two blanks in a row. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STRAY = /[\u0000-\u001f\u007f\u200b-\u200f\u2028\u2029\ufeff]| {2}/;
const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;
const MARK = /\p{M}/u;

/** A person whose Chinese name no source gives keeps the Vietnamese one there, letter for letter. */
function isUnknownInChinese(row: object, path: string, text: string): boolean {
  return (
    path === 'name.zh' &&
    'side' in row &&
    walkTexts(row).some((at) => at.path === 'name.vi' && at.text === text)
  );
}

function faults(text: string, path: string, isPerson: boolean, isUnknown: boolean): readonly Fault[] {
  const found: Fault[] = [];
  if (text.trim() === '') found.push({ what: 'is blank', mend: 'fill it in' });
  else if (text.trim() !== text)
    found.push({ what: 'begins or ends with a blank', mend: 'remove the blank' });
  if (STRAY.test(text))
    found.push({ what: 'has a stray control character or double blank', mend: 'remove it' });
  if (text.normalize('NFC') !== text) {
    found.push({ what: 'has decomposed letters', mend: 'save the text in Unicode form NFC' });
  } else if (isPerson && path === 'name.vi' && MARK.test(text)) {
    found.push({ what: 'has a mark apart from its letter', mend: 'type the letter with its mark' });
  }
  if (/\.zh$/.test(path) && !HAN.test(text) && !(isPerson && isUnknown)) {
    found.push({ what: `"${text}" has no Chinese character`, mend: 'write it in Chinese' });
  }
  if (isPerson && path === 'name.zh' && LATIN.test(text) && !isUnknown) {
    found.push({
      what: `"${text}" has Latin letters`,
      mend: 'write the name in Chinese characters, or just as name.vi if no source gives them',
    });
  }
  return found;
}
