import { render } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { createWords, type Words } from './createWords';
import { loadFirstMessages, loadLaterMessages } from './loadMessages';

const About = ({ words }: { readonly words: Words }) => <p>{words('about.method')}</p>;

describe('words that come later', () => {
  it('are waited for where they are rendered, and fetched once', async () => {
    let fetched = 0;
    const words = createWords('en', await loadFirstMessages('en'), () => {
      fetched += 1;
      return loadLaterMessages('en');
    });
    expect(words('about.title')).toBe('About the data');
    expect(fetched).toBe(0);
    const { findAllByText, getAllByText } = render(
      <Suspense fallback="waiting">
        <About words={words} />
        <About words={words} />
      </Suspense>,
    );
    expect(getAllByText('waiting')).toHaveLength(1);
    expect(await findAllByText('How it is made')).toHaveLength(2);
    expect(fetched).toBe(1);
    expect(words('about.title')).toBe('About the data');
  });

  it('are missed where they cannot be fetched', async () => {
    const words = createWords('en', await loadFirstMessages('en'), () =>
      Promise.reject(new Error('offline')),
    );
    const { findByText } = render(
      <ErrorBoundary message="failed" retry="again">
        <Suspense fallback="waiting">
          <About words={words} />
        </Suspense>
      </ErrorBoundary>,
    );
    expect(await findByText('failed')).toBeTruthy();
    expect(() => words('about.method')).toThrow(/MISSING_MESSAGE/);
  });

  it('that nobody can fetch are missed at once', async () => {
    const words = createWords('en', await loadFirstMessages('en'));
    expect(() => words('about.method')).toThrow(/MISSING_MESSAGE/);
  });
});
