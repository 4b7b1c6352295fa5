import type { ReactNode } from 'react';
import type { TradeFigure } from '../../dataset/types';
import { useSpeech } from '../../i18n/SpeechProvider';
import { figureOf } from '../../query/figureOf';
import { useChange, useFacts } from '../../store/hooks';
import { useFigureLink } from '../../store/useFigureLink';
import { useLinkTo } from '../../store/useLinkAddress';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { Folded } from '../../ui/Folded';
import styles from './PointedFigure.module.css';
import { SourceNames } from './SourceNames';

export type CiteFigure = (figure: TradeFigure, href: string) => ReactNode;

type Props = {
  /** Of a row of trade figures, a former one too. */
  readonly id: string;
  readonly cite: CiteFigure | undefined;
};

/** The figure the link points at, in words, whatever chart or table stands below. */
export function PointedFigure({ id, cite }: Props) {
  const figure = figureOf(useFacts(), id);
  return figure && <Told figure={figure} cite={cite} />;
}

function Told({ figure, cite }: { readonly figure: TradeFigure; readonly cite: CiteFigure | undefined }) {
  const { words, date, billions } = useSpeech();
  const change = useChange();
  const { href } = useFigureLink(figure);
  const linkTo = useLinkTo();
  const { period, flow, valueUsdBn, reporter, status } = figure;
  return (
    <section className={styles.pointed} aria-label={words('figure.title')}>
      <p>
        <b>
          {words('trade.readout', {
            flow: words(`trade.${flow}`),
            year: date(period),
            value: billions(valueUsdBn),
            reporter: words(`trade.reporters.${reporter}`),
          })}
        </b>{' '}
        · {words(`trade.statuses.${status}`)}
      </p>
      <SourceNames figure={figure} />
      <div className={styles.actions}>
        <CopyButton
          text={() =>
            linkTo({ figure: figure.id, reporter: reporter === 'cn-customs' ? reporter : 'vn-customs' })
          }
          label={words('figure.copy')}
          done={words('share.copied')}
          failed={words('share.failed')}
        />
        <Button look="link" onClick={() => change((view) => ({ ...view, figure: null }))}>
          {words('figure.close')}
        </Button>
      </div>
      {cite && (
        <Folded title={words('cite.title')} loading={words('tabs.loading')}>
          {cite(figure, href)}
        </Folded>
      )}
    </section>
  );
}
