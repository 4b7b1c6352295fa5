import { describe, expect, it, vi } from 'vitest';
import { anEvent } from '../../testing/anEvent';
import { aPerson } from '../../testing/aPerson';
import { aSource } from '../../testing/aSource';
import { renderWithStore } from '../../testing/renderWithStore';
import { EvidenceList } from './EvidenceList';
import { Points } from './Points';

const sources = [
  aSource({ id: 'news', title: 'Hai bên trao đổi', publisher: 'VietnamPlus', published: '2023-09-20' }),
  aSource({ id: 'yearbook', title: 'Yearbook', url: null, language: 'en', kind: 'dataset' }),
  aSource({ id: 'gazette', title: 'Gazette' }),
];
const note = { en: 'The day is that of the report.', vi: 'Ngày đưa tin.', zh: '报道当日。' };
const event = anEvent({
  evidence: [
    { source: 'news', locator: 'para. 2', supports: ['date', 'place'] },
    { source: 'yearbook', locator: 'table 3', inference: note },
    { source: 'news', locator: 'para. 5', supports: ['outcomes'] },
  ],
  points: [
    {
      text: 'Open another crossing.',
      kind: 'proposed',
      by: ['an', 'binh'],
      evidence: [{ source: 'news', locator: 'para. 7' }],
    },
    { text: 'Work goes on.', evidence: [{ source: 'gazette' }, { source: 'yearbook', locator: 'para. 1' }] },
    'No place is given.',
  ],
});
const dataset = {
  events: [event],
  sources,
  people: [aPerson({ id: 'an', name: 'An' }), aPerson({ id: 'binh', name: 'Bình' })],
};

describe('the evidence', () => {
  const show = () => renderWithStore(<EvidenceList event={event} />, { dataset });
  /** Lines of each numbered document. */
  const documents = () =>
    show()
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('cite'))
      .map((item) => item.textContent ?? '');

  it('lists each document once, with what it supports where', () => {
    const [news, yearbook, gazette] = documents();
    expect(news).toContain('VietnamPlus · Published 20 Sep 2023 · news · Vietnamese');
    expect(news).toContain('para. 2 · Supports: date and place');
    expect(news).toContain('para. 5 · Supports: outcomes');
    expect(yearbook).toContain('undated · data set · English · no web address found');
    expect(gazette).toContain('Gazette');
  });

  it('says what was only concluded', () => {
    expect(documents()[1]).toContain('table 3How this was concluded: The day is that of the report.');
  });

  it('tells apart two things said in one place', () => {
    const complain = vi.spyOn(console, 'error').mockReturnValue();
    const twice = anEvent({
      evidence: [
        { source: 'news', supports: ['date'] },
        { source: 'news', supports: ['place'] },
      ],
    });
    const { getByText } = renderWithStore(<EvidenceList event={twice} />, { dataset });
    expect(getByText('Supports: date')).toBeTruthy();
    expect(getByText('Supports: place')).toBeTruthy();
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });

  it('links to what is on the web, in the language of the title', () => {
    const { getByRole, getAllByRole } = show();
    const link = getByRole('link', { name: 'Hai bên trao đổi' });
    expect(link.getAttribute('href')).toBe('https://example.org/news');
    expect(link.getAttribute('lang')).toBe('vi');
    expect(getAllByRole('link')).toHaveLength(2);
  });
});

describe('the points', () => {
  it('say what kind they are, whose, and where they are reported by the number of the source', () => {
    const { getAllByRole } = renderWithStore(<Points event={event} />, { dataset });
    expect(getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Proposed · An and BìnhOpen another crossing.source 1, para. 7',
      'StatedWork goes on.source 3; source 2, para. 1',
      'StatedNo place is given.',
    ]);
  });

  it('are in the reader’s words', () => {
    const { getAllByRole } = renderWithStore(<Points event={event} />, { dataset, language: 'vi' });
    expect(getAllByRole('listitem')[0]?.textContent).toBe(
      'Đề nghị · An và BìnhOpen another crossing.nguồn 1, đoạn 7',
    );
  });

  it('are left out where there are none', () => {
    expect(renderWithStore(<Points event={anEvent()} />).queryByRole('heading')).toBeNull();
  });
});
