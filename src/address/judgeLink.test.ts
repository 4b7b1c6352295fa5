import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFacts } from '../query/facts';
import { aDataset } from '../testing/aDataset';
import { aFigure } from '../testing/aFigure';
import { anEvent } from '../testing/anEvent';
import { serializeView } from './codec';
import { judgeLink, writeLink } from './judgeLink';

const facts = createFacts(
  aDataset({
    events: [anEvent({ id: 'talks', people: ['to-lam', 'xi-jinping'], topics: ['rail'], place: 'VN' })],
    trade: [aFigure({ id: '2024-total' })],
  }),
);

/** `person=to-lam`, then what is wrong with it. */
const judged = (link: string) =>
  judgeLink(facts, link).parts.map(({ name, value, param, unknown, malformed }) =>
    [
      `${name}=${value}`,
      ...(param === null ? ['foreign'] : []),
      ...unknown.map((one) => `unknown ${one}`),
      ...malformed.map((one) => `malformed ${one}`),
    ].join(' · '),
  );

describe('a link somebody wrote', () => {
  it.each<[link: string, parts: readonly string[]]>([
    ['person=to-lam&year=2023..latest', ['person=to-lam', 'year=2023..latest']],
    ['https://example.org/page/?topic=rail#events', ['topic=rail']],
    ['?q=%C4%91%C6%B0%E1%BB%9Dng+s%E1%BA%AFt', ['q=đường sắt']],
    ['?person=to-lam,\n  nobody,#', ['person=to-lam,nobody, · unknown nobody']],
    ['person=nobody,@@', ['person=nobody,@@ · unknown nobody · malformed @@']],
    ['year=soon&figure=2024-total', ['year=soon · malformed soon', 'figure=2024-total']],
    ['figure=1066&event=no', ['figure=1066 · unknown 1066', 'event=no · unknown no']],
    ['vs=topic%3Dcricket', ['vs=topic=cricket · unknown topic=cricket']],
    ['utm_source=x&__proto__=y', ['utm_source=x · foreign', '__proto__=y · foreign']],
    ['person=', ['person=']],
    ['hello', ['hello= · foreign']],
    ['https://example.org/page/', []],
    ['', []],
    ['%&=&%E0%A4%A=1', ['%= · foreign', '= · foreign', '\uFFFD%A=1 · foreign']],
  ])('%j', (link, parts) => {
    expect(judged(link)).toEqual(parts);
  });

  it('shows the view of all its parts', () => {
    const { view } = judgeLink(
      facts,
      'https://example.org/?person=to-lam&person=xi-jinping&match=all&year=soon',
    );
    expect(serializeView(view)).toBe('year=soon&person=to-lam,xi-jinping&match=all');
  });

  it('is written without half a sign', () => {
    expect(writeLink([{ name: 'q', value: 'a\uD800b' }])).toBe('q=ab');
  });

  it('is written as it was read, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { parts } = judgeLink(facts, text);
        const again = judgeLink(facts, writeLink(parts)).parts;
        expect(again.map(({ name, value }) => [name, value])).toEqual(
          parts.map(({ name, value }) => [name, value]),
        );
      }),
    );
  });
});
