import compile from 'icu-minify/compile';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { argumentsOf, flatten } from '../../testing/readMessages';
import { en } from './en';
import { vi } from './vi';
import { zh } from './zh';

const inOrder = (parts: Iterable<string>) => [...new Set(parts)].sort().join(' ');
/** A plural may be a plain number in another language: what counts is that it takes a number. */
const taken = (message: string) =>
  inOrder(argumentsOf(message).map(({ name, kind }) => `${name}:${kind === 'text' ? kind : 'number'}`));
const tags = (message: string) => inOrder(message.match(/<\/?\w+>/g) ?? []);

const COUNTS = [0, 1, 2, 12];

/** The message as the page would say it. Throws where the page would. */
function speak(locale: string, message: string, count: number): string {
  const values = argumentsOf(message).map(({ name, kind }) => [name, kind === 'text' ? `[${name}]` : count]);
  const words = createTranslator({
    locale,
    timeZone: 'UTC',
    messages: { message: compile(message) },
    onError: (error) => {
      throw error;
    },
  });
  return words.markup('message', {
    ...Object.fromEntries(values),
    b: (chunks: string) => `<b>${chunks}</b>`,
  });
}

const english = flatten(en);
const languages = { en: english, vi: flatten(vi), zh: flatten(zh) };

/** What a language may say as English does, beside messages without a word of their own. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  vi: ['leadership.sideShort.vn'],
  zh: [],
};
const ENDS_WITH_BLANK = ['sentence.join', 'punctuation.colon', 'punctuation.semicolon', 'punctuation.list'];

describe.each(Object.entries(languages))('messages in %s', (locale, messages) => {
  /** The keys of the messages that have a fault, each with the fault. */
  const faulty = (fault: (message: string, key: string) => string | false) =>
    [...messages].flatMap(([key, message]) => {
      const what = fault(message, key);
      return what === false ? [] : [`${locale} ${key}: ${what}`];
    });

  test('have the keys of the English ones', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('take the arguments of the English ones', () => {
    expect(
      faulty((message, key) => {
        const due = taken(english.get(key) ?? '');
        return taken(message) !== due && `takes ${taken(message) || 'nothing'}, not ${due || 'nothing'}`;
      }),
    ).toEqual([]);
  });

  test('have the tags of the English ones', () => {
    expect(
      faulty((message, key) => {
        const due = tags(english.get(key) ?? '');
        return tags(message) !== due && `has ${tags(message) || 'no tag'}, not ${due || 'no tag'}`;
      }),
    ).toEqual([]);
  });

  test.each(COUNTS)('can be said with a count of %i, and say every argument', (count) => {
    expect(
      faulty((message) => {
        try {
          const said = speak(locale, message, count);
          const silent = argumentsOf(message).filter(({ name, kind }) => {
            if (kind === 'text') return !said.includes(`[${name}]`);
            return count > 0 && !said.includes(String(count));
          });
          if (/[{}]/.test(said)) return `leaves a brace: ${said}`;
          return silent.length > 0 && `leaves out ${silent.map(({ name }) => name).join(', ')}: ${said}`;
        } catch (error) {
          return String(error);
        }
      }),
    ).toEqual([]);
  });

  test('have the plural forms of the language, and no other', () => {
    const forms = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort().join(' ');
    expect(
      faulty((message) => {
        const plurals = argumentsOf(message).filter(({ kind }) => kind === 'plural');
        const wrong = plurals.find(
          ({ selectors }) => inOrder(selectors.filter((selector) => !selector.startsWith('='))) !== forms,
        );
        return wrong !== undefined && `{${wrong.name}} has ${wrong.selectors.join(' ')}, not ${forms}`;
      }),
    ).toEqual([]);
  });

  test('are written cleanly', () => {
    expect(
      faulty((message, key) => {
        if (message.trim() === '') return 'is blank';
        if (message.normalize('NFC') !== message) return 'has decomposed letters';
        if (message.includes("'")) return 'has a straight apostrophe, which ICU reads as a quote: use ’';
        if (/ {2}|\p{C}/u.test(message)) return 'has a double blank or a control character';
        return message.trim() !== message && !ENDS_WITH_BLANK.includes(key) && 'begins or ends with a blank';
      }),
    ).toEqual([]);
  });
});

describe.each(['vi', 'zh'] as const)('messages in %s', (locale) => {
  test('are translated', () => {
    const untranslated = [...languages[locale]].filter(([key, message]) => {
      const ownWords = message.replace(/\{\w+(, number)?\}/g, '');
      return message === english.get(key) && /\p{L}/u.test(ownWords);
    });
    expect(untranslated.map(([key]) => key)).toEqual(SAME_AS_ENGLISH[locale]);
  });
});

test('Chinese has its own punctuation', () => {
  const mixed = [...languages.zh].filter(([, message]) => /\p{Script=Han}[,;:!?.()]/u.test(message));
  expect(mixed.map(([key]) => key)).toEqual([]);
});
