import { describe, expect, test } from 'vitest';
import { newEvent } from './newEvent';

const known = {
  ids: new Set(['2026-05-14-xi-jinping-state-visit-vietnam']),
  types: ['visit', 'meeting'],
  version: '2026-06-30',
};

describe('a new event', () => {
  test.each([
    ['2026-05-14', 'Tô Lâm meets the Premier in Đà Nẵng', '2026-05-14-to-lam-meets-premier-da-nang'],
    ['2026-05-14', 'Xi Jinping: state visit, Vietnam', '2026-05-14-xi-jinping-state-visit-vietnam-2'],
    ['2026-05-14/2026-05-16', 'Talks', '2026-05-14-talks'],
    ['2026-05~', 'Talks', '2026-05-talks'],
    ['2026', 'One two three four five six seven eight', '2026-one-two-three-four-five-six-seven'],
  ])('of %s, “%s”, is %s', (date, title, id) => {
    const made = newEvent({ date, type: 'visit', title }, known);
    expect(made).toMatchObject({ ok: true, value: { id, added: '2026-06-30' } });
  });

  test.each([
    ['14.5.2026', 'visit', 'Talks', '14.5.2026'],
    ['2026-02-30', 'visit', 'Talks', '2026-02-30'],
    ['2026-05-14', 'party', 'Talks', 'there is no type "party": one of visit, meeting'],
    ['2026-05-14', 'visit', '会谈', 'give a title in English'],
  ])('of %s %s “%s” is refused with a reason', (date, type, title, reason) => {
    const made = newEvent({ date, type, title }, known);
    expect(made.ok ? '' : made.error).toContain(reason);
  });
});
