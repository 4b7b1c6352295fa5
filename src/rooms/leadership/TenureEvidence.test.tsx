import { describe, expect, it } from 'vitest';
import { sourceId } from '../../dataset/schema';
import { aSource } from '../../testing/aSource';
import { aTenure } from '../../testing/aTenure';
import { renderWithStore } from '../../testing/renderWithStore';
import { TenureEvidence } from './TenureEvidence';

describe('what a tenure rests on', () => {
  const source = aSource({
    id: 'article',
    publisher: 'TAP',
    published: '2026-02-04',
    url: 'https://example.org/a',
  });
  const inference = { en: 'The year follows from the congress.', vi: 'Suy ra.', zh: '推断。' };
  const note = { en: 'Held since before.', vi: 'Giữ từ trước.', zh: '此前已任。' };
  const tenure = aTenure({
    evidence: [{ source: sourceId.parse('article'), locator: 'para. 10', inference }],
    note,
  });

  it('names and links the source, and says what was concluded and noted', () => {
    const page = renderWithStore(<TenureEvidence tenures={[tenure]} />, { dataset: { sources: [source] } });
    expect(page.getByRole('link', { name: 'TAP, 4 Feb 2026, para. 10', hidden: true })).toHaveProperty(
      'href',
      'https://example.org/a',
    );
    expect(page.getByText(inference.en)).toBeTruthy();
    expect(page.getByText(note.en)).toBeTruthy();
    expect(page.getByText('1 source')).toBeTruthy();
  });
});
