import { createEvent, fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { View } from '../query/view';
import { aFigure } from '../testing/aFigure';
import { renderWithStore } from '../testing/renderWithStore';
import { useFigureLink } from './useFigureLink';
import { useLinkAddress } from './useLinkAddress';

const vietnams = aFigure({ id: '2024-total' });
const chinas = aFigure({ id: '2024-total-theirs', reporter: 'cn-customs' });
const nobodys = aFigure({ id: '2025-total', reporter: 'unspecified' });

function FigureLink({ figure }: { readonly figure: typeof vietnams }) {
  const { href, onClick, pointed } = useFigureLink(figure);
  return (
    <a href={href} onClick={onClick} aria-current={pointed}>
      {figure.id}
    </a>
  );
}

const shown = (figure: typeof vietnams, view: Partial<View> = {}) => {
  const page = renderWithStore(<FigureLink figure={figure} />, { view });
  return { ...page, link: page.getByRole('link') };
};

describe('the link of a trade figure', () => {
  it.each([
    [vietnams, {}, '?figure=2024-total'],
    [chinas, {}, '?reporter=cn-customs&figure=2024-total-theirs'],
    [nobodys, { reporter: 'compare' }, '?figure=2025-total'],
    [vietnams, { topic: ['rail'], lang: 'vi' }, '?lang=vi&figure=2024-total'],
  ] as const)('%#: shows it whatever the view was', (figure, view, href) => {
    expect(shown(figure, view).link.getAttribute('href')).toBe(href);
  });

  it('points at it here, as a step, and leaves the view else as it is', () => {
    const { link, view, store } = shown(chinas, { reporter: 'compare', topic: ['rail'] });
    expect(link.getAttribute('aria-current')).toBe('false');
    fireEvent.click(link);
    expect(view()).toMatchObject({ figure: '2024-total-theirs', reporter: 'compare', topic: ['rail'] });
    expect(store.getState().step).toBe('push');
    expect(link.getAttribute('aria-current')).toBe('true');
  });

  it('leaves a click for a new tab to the browser', () => {
    const { link, view } = shown(vietnams);
    const click = createEvent.click(link, { ctrlKey: true });
    fireEvent(link, click);
    expect(click.defaultPrevented).toBe(false);
    expect(view().figure).toBeNull();
  });
});

it('the address to hand on tells the version its sender sees', () => {
  const Address = () => <output>{useLinkAddress()}</output>;
  const address = (view: Partial<View>) =>
    renderWithStore(<Address />, { view })
      .getAllByRole('status')
      .at(-1)?.textContent;
  expect(address({ topic: ['rail'] })).toBe(`${location.origin}/?topic=rail&as=2026-06-30`);
  expect(address({})).toBe(`${location.origin}/?as=2026-06-30`);
});
