import { assertNever } from '../lib/assertNever';
import type { LanguageChoice } from '../query/view';
import type { Messages } from './messages/shape';

/** The words of one language, loaded when first spoken. Rejects if the network fails. */
export async function loadMessages(language: LanguageChoice): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./messages/en')).en;
    case 'vi':
      return (await import('./messages/vi')).vi;
    case 'zh':
      return (await import('./messages/zh')).zh;
    default:
      return assertNever(language);
  }
}
