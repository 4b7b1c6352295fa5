import { createElement, type ReactNode } from 'react';
import {
  _createCache as createCache,
  _createIntlFormatters as createIntlFormatters,
  createTranslator,
} from 'use-intl/core';
import formatMessage from 'use-intl/format-message';
import { describe, expect, test } from 'vitest';
import { argumentsOf, flatten } from '../../testing/readMessages';
import { loadMessages } from '../loadMessages';
import { en } from './en';
import { vi } from './vi';
import { zh } from './zh';

/** What a tag makes of its content, in a text and on the page. */
const bold = (chunks: unknown) => `<b>${chunks}</b>`;
const boldElement = (chunks: ReactNode) => createElement('b', { key: 'b0' }, chunks);

const COUNTS = [0, 1, 2, 5, 12, 100, 1234, 1_234_567, 12.5];
const TEXTS = ['1950', 'Tô Lâm', '<b>{count}</b> # ’'];

type Values = NonNullable<Parameters<typeof formatMessage>[2]>;

/** Says a message by ICU's own parser, at once: the way that needs no compiling. */
function createParsing(locale: string) {
  const cache = createCache();
  const options = { cache, formatters: createIntlFormatters(cache), locale, timeZone: 'UTC' };
  return (message: string, values: Values) => formatMessage('message', message, values, options);
}

describe.each([
  ['en', en],
  ['vi', vi],
  ['zh', zh],
] as const)('compiled messages in %s', async (locale, written) => {
  const parsed = createParsing(locale);
  // By any key: its own type knows the English text, and too much of it.
  const messages: Record<string, string> = JSON.parse(JSON.stringify(await loadMessages(locale)));
  const words = createTranslator({
    locale,
    timeZone: 'UTC',
    messages,
    onError: (error) => {
      throw error;
    },
  });

  test.each(COUNTS.flatMap((count) => TEXTS.map((text) => [count, text] as const)))(
    'say with %d and “%s” what the written ones say',
    (count, text) => {
      const differing = [...flatten(written)].filter(([key, message]) => {
        const values = Object.fromEntries(
          argumentsOf(message).map(({ name, kind }) => [name, kind === 'text' ? text : count]),
        );
        const said = words.markup(key, { ...values, b: bold });
        return said !== parsed(message, { ...values, b: bold });
      });
      expect(differing).toEqual([]);
    },
  );

  test('give the page the same parts', () => {
    for (const [key, message] of flatten(written)) {
      const values = Object.fromEntries(argumentsOf(message).map(({ name }) => [name, 3]));
      const parts = words.rich(key, { ...values, b: boldElement });
      expect(parts, key).toEqual(parsed(message, { ...values, b: boldElement }));
    }
  });
});
