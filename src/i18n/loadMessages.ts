import { assertNever } from '../lib/assertNever';
import type { LanguageChoice } from '../query/view';
import type { CompiledMessages } from './messages/shape';

/** The words of one language, loaded when first spoken. Rejects if the network fails. */
export async function loadMessages(language: LanguageChoice): Promise<CompiledMessages> {
  switch (language) {
    case 'en':
      return (await import('virtual:messages/en')).messages;
    case 'vi':
      return (await import('virtual:messages/vi')).messages;
    case 'zh':
      return (await import('virtual:messages/zh')).messages;
    default:
      return assertNever(language);
  }
}
