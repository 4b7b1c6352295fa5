import { useState } from 'react';
import { Button } from './Button';

type Props = {
  readonly text: () => string;
  readonly label: string;
  readonly done: string;
  readonly failed: string;
  readonly look?: 'plain' | 'strong';
  readonly onFailed?: () => void;
};

/** Copies a text and says whether it worked. Its name stays the same, so that it can be found again. */
export function CopyButton({ text, label, done, failed, look = 'plain', onFailed }: Props) {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setTold(done);
    } catch {
      setTold(failed);
      onFailed?.();
    }
  };
  return (
    <>
      <Button look={look} onClick={copy}>
        {label}
      </Button>
      <span role="status">{told}</span>
    </>
  );
}
