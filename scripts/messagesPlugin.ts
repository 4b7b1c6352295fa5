import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin, runnerImport } from 'vite';
import { LATER } from '../src/i18n/messages/later';
import { LANGUAGES, type LanguageChoice } from '../src/query/view';
import { compileMessages, type MessageTree, splitMessages } from './compileMessages';
import { openAnew } from './openAnew';

const MODULE = 'virtual:messages/';
const FORMATTER = 'use-intl/format-message';

/** What the first view says, and what comes later. */
const namesOf = (language: LanguageChoice) => [`${MODULE}${language}`, `${MODULE}later-${language}`];

/** What a language's messages are written in. */
const fileOf = (language: LanguageChoice) =>
  normalizePath(fileURLToPath(new URL(`../src/i18n/messages/${language}.ts`, import.meta.url)));

/**
 * Makes two modules of each language's messages, compiled, so that the page need not carry a parser of
 * ICU; use-intl gets the formatter that goes with them. A message that is no ICU fails the build.
 */
export function messagesPlugin(): Plugin {
  return {
    name: 'messages',
    // Before the packages are resolved.
    enforce: 'pre',
    config: () => ({
      // It must pass through here, in the served page and on the server as well.
      optimizeDeps: { exclude: ['use-intl'] },
      ssr: { noExternal: ['use-intl'] },
    }),
    resolveId(id, importer) {
      if (id.startsWith(MODULE)) return `\0${id}`;
      // For use-intl itself only: a test asks for the one with the parser, to compare the two.
      const asksItself = id === FORMATTER && importer?.includes('/node_modules/use-intl/');
      return asksItself ? this.resolve(`${FORMATTER}/format-only`, importer) : null;
    },
    async load(id) {
      const language = LANGUAGES.find((one) => namesOf(one).some((name) => id === `\0${name}`));
      if (!language) return null;
      this.addWatchFile(fileOf(language));
      // The file as it is now: an import by this process would be read once.
      const { module } = await runnerImport<Readonly<Record<string, MessageTree>>>(fileOf(language));
      try {
        const { first, later } = splitMessages(compileMessages(module[language] ?? {}), LATER);
        return `export const messages = ${JSON.stringify(id.includes('later-') ? later : first)};`;
      } catch (error) {
        return this.error(`${language} ${error}`);
      }
    },
    hotUpdate({ file, timestamp }) {
      if (!LANGUAGES.some((language) => file === fileOf(language))) return;
      openAnew(this.environment, LANGUAGES.flatMap(namesOf), timestamp);
      return [];
    },
  };
}
