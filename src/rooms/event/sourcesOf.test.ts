import { describe, expect, it } from 'vitest';
import { anEvent } from '../../testing/anEvent';
import { sourcesOf } from './sourcesOf';

/** `news: para. 2, para. 5`, a line a document. */
const listed = (parts: Parameters<typeof anEvent>[0]) =>
  sourcesOf(anEvent(parts)).map(
    ({ source, evidence }) => `${source}: ${evidence.map(({ locator }) => locator ?? 'all').join(', ')}`,
  );

describe('the documents of an event', () => {
  it('are numbered in the order they are cited, each once', () => {
    expect(
      listed({
        evidence: [
          { source: 'news', locator: 'para. 2' },
          { source: 'yearbook' },
          { source: 'news', locator: 'para. 5' },
        ],
      }),
    ).toEqual(['news: para. 2, para. 5', 'yearbook: all']);
  });

  it('come before those that only a point cites', () => {
    expect(
      listed({
        sources: ['news'],
        points: [
          'Not said where.',
          {
            text: 'Open a crossing.',
            evidence: [{ source: 'communique', locator: 'para. 9' }, { source: 'news' }],
          },
          { text: 'Open another.', evidence: [{ source: 'communique' }] },
        ],
      }),
    ).toEqual(['news: all', 'communique: ']);
  });
});
