import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary';

const state = { broken: true };
function Part() {
  if (state.broken) throw new Error('a fault');
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
});
