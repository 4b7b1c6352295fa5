import { createContext, type ReactNode, useContext } from 'react';
import type { Speech } from './createSpeech';

const SpeechContext = createContext<Speech | null>(null);

type Props = { readonly speech: Speech; readonly children: ReactNode };

export function SpeechProvider({ speech, children }: Props) {
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** Words and formats in the reader's language. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('rendered outside SpeechProvider');
  return speech;
}
