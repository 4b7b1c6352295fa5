import { useEffect, useState } from 'react';
import { Button } from './Button';

type Props = {
  readonly text: () => string;
  readonly label: string;
  readonly done: string;
  readonly failed: string;
  readonly look?: 'plain' | 'strong';
  readonly onFailed?: () => void;
};

/** How long it is said: longer, and it would seem to speak of what was changed since. */
const TOLD_MS = 4_000;

/** Copies a text and says whether it worked. Its name stays the same, so that it can be found again. */
export function CopyButton({ text, label, done, failed, look = 'plain', onFailed }: Props) {
  const [outcome, setOutcome] = useState<'idle' | 'done' | 'failed'>('idle');
  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = setTimeout(() => setOutcome('idle'), TOLD_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    // Emptied first: a status that stays the same is not announced a second time.
    setOutcome('idle');
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('done');
    } catch {
      setOutcome('failed');
      onFailed?.();
    }
  };
  return (
    <>
      <Button look={look} onClick={copy}>
        {label}
      </Button>
      <span role="status">{{ idle: '', done, failed }[outcome]}</span>
    </>
  );
}
