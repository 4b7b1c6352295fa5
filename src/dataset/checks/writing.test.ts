import { expect, test } from 'vitest';
import { type PackageDraft, rowOf } from '../../testing/aPackage';
import { problemsOf } from '../../testing/problemsOf';
import type { Problem } from '../problem';

const VISIT = '2022-10-30-an-binh-visit';
const visit = ({ events }: PackageDraft) => rowOf(events, VISIT);
const person = ({ people }: PackageDraft) => rowOf(people, 'li-hua');

test.each<[string, (draft: PackageDraft) => void, Partial<Problem>]>([
  [
    'a blank text',
    (draft) => Object.assign(visit(draft), { summary: { ...visit(draft).summary, en: ' ' } }),
    { file: 'events.json', row: VISIT, field: 'summary.en', what: 'is blank' },
  ],
  [
    'a blank at the end',
    (draft) => Object.assign(visit(draft), { title: { ...visit(draft).title, vi: 'Thăm Bắc Kinh ' } }),
    { row: VISIT, field: 'title.vi', mend: 'remove the blank' },
  ],
  [
    'two blanks in a row',
    (draft) => Object.assign(visit(draft), { title: { ...visit(draft).title, vi: 'Thăm  Bắc Kinh' } }),
    { row: VISIT, field: 'title.vi', what: 'has a stray control character or double blank' },
  ],
  [
    'a zero-width blank',
    (draft) => Object.assign(visit(draft), { title: { ...visit(draft).title, zh: '访问\u200b北京' } }),
    { field: 'title.zh' },
  ],
  [
    'decomposed letters',
    (draft) =>
      Object.assign(visit(draft), { title: { ...visit(draft).title, vi: 'Thăm Bắc Kinh'.normalize('NFD') } }),
    { field: 'title.vi', mend: 'save the text in Unicode form NFC' },
  ],
  [
    'a mark apart from its letter in a name',
    (draft) => Object.assign(person(draft), { name: { en: 'Li Hua', vi: 'Q\u0302 Hoa', zh: '李华' } }),
    { file: 'people.json', row: 'li-hua', field: 'name.vi', mend: 'type the letter with its mark' },
  ],
  [
    'Chinese without Chinese characters',
    (draft) => Object.assign(visit(draft), { summary: { ...visit(draft).summary, zh: 'Three days.' } }),
    { field: 'summary.zh', mend: 'write it in Chinese' },
  ],
  [
    'a Chinese name with Latin letters',
    (draft) => Object.assign(person(draft), { name: { en: 'Li Hua', vi: 'Lý Hoa', zh: '李Hua' } }),
    {
      field: 'name.zh',
      mend: 'write the name in Chinese characters, or just as name.vi if no source gives them',
    },
  ],
  [
    'a blank in an alias',
    (draft) => person(draft).aliases.push(' Li'),
    { file: 'people.json', row: 'li-hua', field: 'aliases[1]' },
  ],
  [
    'a term without Chinese',
    ({ vocabulary: { topics } }) => Object.assign(rowOf(topics, 'trade').label, { zh: 'trade' }),
    { file: 'vocabulary.json', row: 'topics trade', field: 'label.zh' },
  ],
])('%s is an error', (_name, change, expected) => {
  expect(problemsOf(change)).toEqual([
    expect.objectContaining({ kind: 'text', severity: 'error', ...expected }),
  ]);
});

test('Latin letters may stand in a Chinese text', () => {
  const problems = problemsOf((draft) =>
    Object.assign(visit(draft), { summary: { ...visit(draft).summary, zh: '出席APEC会议。' } }),
  );
  expect(problems).toEqual([]);
});

test('a person whose Chinese name nobody gives keeps the Vietnamese one', () => {
  const problems = problemsOf((draft) =>
    Object.assign(rowOf(draft.people, 'an-binh'), { name: { en: 'Ân Bình', vi: 'Ân Bình', zh: 'Ân Bình' } }),
  );
  expect(problems).toEqual([]);
});
