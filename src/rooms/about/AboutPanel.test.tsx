import { fireEvent, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { anEvent } from '../../testing/anEvent';
import { aSource } from '../../testing/aSource';
import { inAllLanguages } from '../../testing/inAllLanguages';
import { renderWithStore } from '../../testing/renderWithStore';
import { AboutPanel } from './AboutPanel';

const dataset = {
  events: [
    anEvent({ id: 'a', sources: ['wire', 'daily'] }),
    anEvent({ id: 'b', sources: ['wire', 'reprint'] }),
  ],
  sources: [
    aSource({ id: 'wire', publisher: 'Wire' }),
    aSource({ id: 'reprint', publisher: 'Wire (Daily)' }),
    aSource({ id: 'daily', publisher: 'Daily' }),
  ],
  coverage: {
    periods: [{ from: 1950, to: 2026, completeness: 'sparse' as const, note: inAllLanguages('Milestones.') }],
    gaps: [{ about: 'trade' as const, text: inAllLanguages('No months.') }],
  },
  changelog: [
    { version: '2026-01-31', note: inAllLanguages('First.'), added: [], revised: [] },
    {
      version: '2026-06-30',
      note: inAllLanguages('More.'),
      added: ['events/a', 'events/b'],
      revised: ['people/x'],
    },
  ],
};

describe('about the data', () => {
  it('counts, says how complete it is, what is missing and what each version brought', async () => {
    const page = renderWithStore(<AboutPanel />, { dataset });
    const about = within(await page.findByRole('region', { name: 'About the data' }));
    expect((await about.findByText(/^2 events/)).textContent).toContain('50% of the events rest on');
    expect(about.getByRole('row', { name: '1950–2026 sparse Milestones.' })).toBeTruthy();
    expect(about.getByText('No months.')).toBeTruthy();
    const versions = about.getAllByRole('listitem').map((item) => item.textContent);
    expect(versions.slice(-2)).toEqual(['30 Jun 2026: More. 2 rows added, 1 revised', '31 Jan 2026: First.']);
  });

  it('gives a report to fill in that names the open event', async () => {
    const writeText = vi.fn(async (_text: string) => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const { findByRole } = renderWithStore(<AboutPanel />, { dataset, view: { event: 'a' } });
    fireEvent.click(await findByRole('button', { name: 'Copy a report to fill in' }));
    expect(writeText.mock.calls[0]?.[0].split('\n')).toEqual([
      'Data: Vietnam–China Relations, 2026-06-30',
      'Row: a',
      expect.stringMatching(/^Page: http/),
      'Should say:',
      'Document that says so:',
    ]);
    vi.unstubAllGlobals();
  });

  it('waits for the whole record', () => {
    const { queryByText } = renderWithStore(<AboutPanel />, { dataset: { ...dataset, complete: false } });
    expect(queryByText('How it is made')).toBeNull();
  });
});
