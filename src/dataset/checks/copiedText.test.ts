import { expect, test } from 'vitest';
import { NEWS_TEXT, type PackageDraft, rowOf } from '../../testing/aPackage';
import { problemsOf } from '../../testing/problemsOf';
import { fingerprintsOf } from '../fingerprints';

const CALL = '2021-06-04-leaders-call';

const summary = (vi: string) => (draft: PackageDraft) => {
  const row = rowOf(draft.events, CALL);
  row.summary = { ...row.summary, vi };
};

/** Without the last words: fewer than fourteen are left of any run. */
const THIRTEEN_WORDS = NEWS_TEXT.split(' ').slice(0, 13).join(' ');

test('a run of fourteen words of a source is an error that quotes it', () => {
  expect(problemsOf(summary(`Tin cho hay: ${NEWS_TEXT.toUpperCase()}`))).toEqual([
    {
      kind: 'copied',
      severity: 'error',
      file: 'events.json',
      row: CALL,
      field: 'summary.vi',
      what: '"sáng nay tại trụ sở chính hai bên đã cùng nhau trao đổi về" stands word for word in news',
      mend: 'say it in our own words',
    },
  ]);
});

test('so it is in a title and in a point', () => {
  const problems = problemsOf(({ events }) => {
    const row = rowOf(events, CALL);
    row.title = { ...row.title, vi: NEWS_TEXT };
    Object.assign(row.points[0]?.text ?? {}, { vi: NEWS_TEXT });
  });
  expect(problems.map(({ field }) => field)).toEqual(['title.vi', 'points[0].text.vi']);
});

test('thirteen words are no copy', () => {
  expect(problemsOf(summary(`${THIRTEEN_WORDS} việc khác`))).toEqual([]);
});

test('a run of official names only is no copy', () => {
  const names = 'Lãnh đạo Đảng Việt Nam Nguyễn An Bình, Lãnh đạo Đảng Trung Quốc Lý Hoa, Đại sứ Việt Nam';
  const problems = problemsOf((draft) => {
    draft.fingerprints = { news: fingerprintsOf(`${names} gặp nhau.`) };
    summary(names)(draft);
  });
  expect(problems).toEqual([]);
});

test('fingerprints of a source that is not there are an error', () => {
  expect(problemsOf(({ fingerprints }) => Object.assign(fingerprints, { gone: [] }))).toMatchObject([
    { kind: 'reference', file: 'fingerprints.json', row: 'gone' },
  ]);
});
