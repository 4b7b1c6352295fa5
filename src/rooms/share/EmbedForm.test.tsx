import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LanguageChoice } from '../../query/view';
import { anEvent } from '../../testing/anEvent';
import { renderWithStore } from '../../testing/renderWithStore';
import { EmbedForm } from './EmbedForm';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  Object.assign(navigator, { clipboard: { writeText } });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

function show(language: LanguageChoice = 'en') {
  const page = renderWithStore(<EmbedForm />, {
    dataset: { events: [anEvent({ topics: ['rail'], title: 'Talks of "rail"' }), anEvent({ id: 'other' })] },
    view: { q: '"rail" <b>', topic: ['rail'] },
    language,
  });
  const field = () => page.getByRole<HTMLTextAreaElement>('textbox');
  const frame = () => {
    const { body } = new DOMParser().parseFromString(field().value, 'text/html');
    const [found] = body.getElementsByTagName('iframe');
    if (!found) throw new Error('there is no frame');
    return found;
  };
  return { ...page, field, frame };
}

describe('the code to embed a part', () => {
  it('is of this view, in the language read', () => {
    const { frame } = show('vi');
    const { searchParams, origin } = new URL(frame().src);
    expect(origin).toBe(location.origin);
    expect([...searchParams]).toEqual([
      ['q', '"rail" <b>'],
      ['topic', 'rail'],
      ['lang', 'vi'],
      ['embed', 'table'],
    ]);
  });

  it.each([
    ['Events', 'table', /^1 event, matching “"rail" <b>”/],
    ['Trade', 'trade', /^Trade: 1 event,/],
    ['Leadership', 'leadership', /^Leadership: 1 event,/],
  ])('names the frame by the view: %s', (name, embed, title) => {
    const { frame, getByRole } = show();
    fireEvent.click(getByRole('radio', { name }));
    expect(new URL(frame().src).searchParams.get('embed')).toBe(embed);
    expect(frame().title).toMatch(title);
  });

  it('brings the script that follows the height, unless that is not wanted', () => {
    const { field, getByRole } = show();
    expect(field().value).toContain('<script>');
    fireEvent.click(getByRole('checkbox', { name: /^As tall as its content/ }));
    expect(field().value).not.toContain('<script>');
    expect(field().value).toContain('</iframe>');
  });

  it('is copied, and says so', async () => {
    const { field, getByRole, findByText } = show();
    fireEvent.click(getByRole('button', { name: 'Copy code' }));
    expect(await findByText('Code copied')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(field().value);
  });

  it('is selected where the browser refuses to copy', async () => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const { field, getByRole, findByText } = show();
    fireEvent.click(getByRole('button', { name: 'Copy code' }));
    expect(await findByText(/did not allow copying/)).toBeTruthy();
    expect(field()).toMatchObject({ selectionStart: 0, selectionEnd: field().value.length });
  });
});
