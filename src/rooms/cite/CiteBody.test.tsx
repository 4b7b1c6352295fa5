import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checksumOf } from '../../query/checksum';
import { type LanguageChoice, toggleFacet } from '../../query/view';
import { aFigure } from '../../testing/aFigure';
import { anEvent } from '../../testing/anEvent';
import { aSource } from '../../testing/aSource';
import { renderWithStore } from '../../testing/renderWithStore';
import { CiteBody, type CitedRow } from './CiteBody';

const visit = anEvent({ id: 'visit', title: 'Visit', date: '2025-04-14', people: ['an'] });
const dataset = {
  events: [visit, anEvent({ id: 'talks', date: '2024', people: ['binh'] })],
  sources: [aSource({ id: 'news', publisher: 'VNA' })],
};
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 6, 1, 23, 30), toFake: ['Date'] });
  writeText.mockReset().mockResolvedValue();
  Object.assign(navigator, { clipboard: { writeText } });
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'clipboard');
});

const open = (row?: CitedRow, complete = true, language: LanguageChoice = 'en') => {
  const page = renderWithStore(row ? <CiteBody row={row} /> : <CiteBody />, {
    dataset: { ...dataset, complete },
    language,
  });
  const textOf = () => {
    const field = page.getByRole('textbox', { name: 'Citation' });
    return field instanceof HTMLTextAreaElement ? field.value : '';
  };
  const choose = (form: string) =>
    fireEvent.change(page.getByRole('combobox', { name: 'Form' }), { target: { value: form } });
  return { ...page, textOf, choose };
};

describe('citing', () => {
  it('a view gives its sentence, rows, checksum, version, link and day', () => {
    const text = open().textOf();
    expect(text).toContain('“2 events, newest first”. A record, version 2026-06-30');
    expect(text).toContain(`2 of 2 events, checksum ${checksumOf(['visit', 'talks'])}`);
    expect(text).toContain(`${location.origin}/?as=2026-06-30 (accessed 1 Jul 2026)`);
  });

  it('follows the view', () => {
    const { store, textOf } = open();
    act(() => store.getState().change((view) => toggleFacet(view, 'person', 'an')));
    expect(textOf()).toContain('“1 event, with an, newest first”');
    expect(textOf()).toContain('person=an');
  });

  it('the data set gives its name, and the page without a view', () => {
    const { getByRole, textOf, queryByRole } = open();
    fireEvent.click(getByRole('radio', { name: 'The data set' }));
    expect(textOf()).toContain(
      `A record, version 2026-06-30. 2 events, 0 trade figures. ${location.origin}/ (`,
    );
    expect(queryByRole('textbox', { name: 'Check a checksum' })).toBeNull();
  });

  it.each([
    ['apa', '[Data set; 2 of 2 events'],
    ['bibtex', '@misc{a-record-2026-06-30-'],
    ['csl', '"type": "dataset"'],
    ['wiki', '{{cite web |url='],
    ['plain', 'A record, version'],
  ])('writes %s', (form, part) => {
    const { choose, textOf } = open();
    choose(form);
    expect(textOf()).toContain(part);
  });

  it('copies what is shown, and where that fails selects it', async () => {
    const { getByRole, findByText, textOf } = open();
    fireEvent.click(getByRole('button', { name: 'Copy citation' }));
    await findByText('Citation copied');
    expect(writeText).toHaveBeenCalledWith(textOf());
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    fireEvent.click(getByRole('button', { name: 'Copy citation' }));
    await findByText(/did not allow copying/);
    expect(getByRole('textbox', { name: 'Citation' })).toMatchObject({
      selectionStart: 0,
      selectionEnd: textOf().length,
    });
  });

  it('an event names its documents, by its own link', () => {
    const { textOf, queryByRole } = open({ kind: 'event', event: visit, href: '?event=visit' });
    expect(textOf()).toContain('“Visit (14 Apr 2025)”');
    expect(textOf()).toContain(`${location.origin}/?event=visit (`);
    expect(textOf()).toContain('\nVNA. Title of news. n.d. https://example.org/news');
    expect(queryByRole('radio')).toBeNull();
  });

  it('a figure says whose it is', () => {
    const figure = aFigure({ period: '2024', flow: 'exports', valueUsdBn: 60.6 });
    const { textOf } = open({ kind: 'figure', figure, href: '?figure=x' });
    expect(textOf()).toContain(
      '“Vietnam’s goods exports to China, 2024: 60.6 billion USD (Vietnam Customs)”',
    );
  });

  it('no fact is cited before its sources are there', () => {
    const { queryByRole, getByRole } = open({ kind: 'event', event: visit, href: '?event=visit' }, false);
    expect(queryByRole('textbox')).toBeNull();
    expect(getByRole('status').textContent).toContain('on their way');
  });

  it.each([
    ['vi', 'Mã kiểm tra của trang đang xem'],
    ['zh', '当前页面的校验码'],
  ] as const)('speaks %s', (language, words) => {
    expect(open(undefined, true, language).getByText(new RegExp(words))).toBeTruthy();
  });
});

describe('checking a checksum', () => {
  const own = checksumOf(['visit', 'talks']);
  it.each([
    ['the same rows', own, /^Yes/],
    ['the same, written otherwise', ` ${own.toLowerCase().replace('-', ' ')} `, /^Yes/],
    ['another order', checksumOf(['talks', 'visit']), /^No/],
    ['something else', 'abc', /not a checksum/],
    ['nothing', ' ', /^$/],
  ])('%s', (_what, typed, answer) => {
    const { getByRole, getAllByRole } = open();
    fireEvent.change(getByRole('textbox', { name: 'Check a checksum' }), { target: { value: typed } });
    expect(getAllByRole('status').at(-1)?.textContent).toMatch(answer);
  });

  it('tells when the page no longer shows the same', () => {
    const { getByRole, findByText, store, getByText } = open();
    fireEvent.change(getByRole('textbox', { name: 'Check a checksum' }), { target: { value: own } });
    expect(getByText(/^Yes/)).toBeTruthy();
    act(() => store.getState().change((view) => toggleFacet(view, 'person', 'an')));
    return findByText(/^No/);
  });
});
