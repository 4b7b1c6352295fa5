import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary';

const state = { broken: true };
function Part({ fault = new Error('a fault') }: { readonly fault?: Error }) {
  if (state.broken) throw fault;
  return <p>works</p>;
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  state.broken = true;
});

describe('a part that fails', () => {
  const show = () =>
    render(
      <>
        <ErrorBoundary message="This part stopped." retry="Try again">
          <Part />
        </ErrorBoundary>
        <p>the rest</p>
      </>,
    );

  it('says so, and leaves the others be', () => {
    show();
    expect(screen.getByRole('alert').textContent).toContain('This part stopped.');
    expect(screen.getByText('the rest')).toBeTruthy();
  });

  it('can be tried again', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('alert')).toBeTruthy();
    state.broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('works')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    'Failed to fetch dynamically imported module: https://example.org/a.js',
    'error loading dynamically imported module: https://example.org/a.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/a.css',
  ])('that did not come is loaded again with the page: %s', (message) => {
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    render(
      <ErrorBoundary message="This part stopped." retry="Try again">
        <Part fault={new TypeError(message)} />
      </ErrorBoundary>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(reload).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
