import { describe, expect, it } from 'vitest';
import type { Citation } from '../../query/citation';
import { aCitation } from '../../testing/aCitation';
import { aDate } from '../../testing/aDate';
import { apaCitation } from './apaCitation';
import type { CiteWords } from './citeWords';
import { plainCitation } from './plainCitation';

const words: CiteWords = {
  forms: { dataset: 'Data set', entry: 'Data set entry' },
  undated: 'n.d.',
  version: (version) => `version ${version}`,
  accessed: (day) => `accessed ${day}`,
  retrieved: (day, url) => `Retrieved ${day}, from ${url}`,
  inside: (container) => `In ${container}`,
  quoted: (title) => `“${title}”`,
  date: ({ edtf }) => edtf,
};

const source = {
  id: 'source-news',
  form: 'webpage',
  title: 'Who came?',
  container: null,
  author: null,
  publisher: 'VNA',
  issued: aDate('2023-09-05'),
  version: null,
  url: 'https://example.com/a b',
  accessed: null,
  language: 'vi',
  note: '',
} as const;

const CASES: readonly [what: string, citation: Citation, plain: string, apa: string][] = [
  [
    'a view',
    aCitation(),
    'Record keepers. “2 events, newest first”. A record, version 2026-06-30. 2 of 3 events. https://example.org/?q=a+b (accessed 2026-07-01)',
    'Record keepers. (2026). 2 events, newest first [Data set; 2 of 3 events]. In A record (version 2026-06-30). Retrieved 2026-07-01, from https://example.org/?q=a+b',
  ],
  [
    'a data set that names nobody',
    aCitation({ title: 'A record', container: null, author: null, note: '' }),
    'A record, version 2026-06-30. https://example.org/?q=a+b (accessed 2026-07-01)',
    'A record (version 2026-06-30) [Data set] (2026). Retrieved 2026-07-01, from https://example.org/?q=a+b',
  ],
  [
    'an event and the document it rests on',
    aCitation({ form: 'entry', title: 'Talks\n(5 Sep)', note: 'Event talks', citedSources: [source] }),
    'Record keepers. “Talks (5 Sep)”. A record, version 2026-06-30. Event talks. https://example.org/?q=a+b (accessed 2026-07-01)\n' +
      'VNA. Who came? 2023-09-05. https://example.com/a%20b',
    'Record keepers. (2026). Talks (5 Sep) [Data set entry; Event talks]. In A record (version 2026-06-30). Retrieved 2026-07-01, from https://example.org/?q=a+b\n' +
      'Who came? (2023-09-05). VNA. https://example.com/a%20b',
  ],
  [
    'a document of which little is known',
    aCitation({ ...source, issued: null, url: null, publisher: null, title: '会见。' }),
    '会见。 n.d.',
    '会见。 (n.d.).',
  ],
];

describe('in running text', () => {
  it.each(CASES)('%s', (_what, citation, plain, apa) => {
    expect(plainCitation(citation, words)).toBe(plain);
    expect(apaCitation(citation, words)).toBe(apa);
  });
});
