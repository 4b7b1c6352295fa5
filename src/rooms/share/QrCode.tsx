import { encode } from 'uqr';
import { useSpeech } from '../../i18n/SpeechProvider';
import styles from './QrCode.module.css';

/** Light modules around the code that scanners need (ISO/IEC 18004). */
const QUIET_ZONE = 4;

type Props = { readonly text: string };

/** A text as a code to be scanned from the screen or from paper: dark on light in every scheme. */
export function QrCode({ text }: Props) {
  const { words } = useSpeech();
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={words('share.qrOf', { address: text })}
      shapeRendering="crispEdges"
    >
      <path d={dark.join('')} />
    </svg>
  );
}
