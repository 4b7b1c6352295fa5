import { useState } from 'react';
import { useSpeech } from '../../i18n/SpeechProvider';
import { idsOf } from '../../query/citation';
import { useSelection, useViewAddress } from '../../store/hooks';
import { useLinkAddress } from '../../store/useLinkAddress';
import { Segmented } from '../../ui/Segmented';
import { CheckChecksum } from './CheckChecksum';
import { CitationText } from './CitationText';

/** This view with its checksum, or the data set it is of. */
export function CiteView() {
  const { words } = useSpeech();
  const { events } = useSelection();
  const [kind, setKind] = useState<'view' | 'dataset'>('view');
  const view = useLinkAddress();
  const [page = ''] = useViewAddress().split('?');
  return (
    <>
      <Segmented
        label={words('cite.what')}
        choices={[
          { value: 'view', label: words('cite.view') },
          { value: 'dataset', label: words('cite.dataset') },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === 'view' ? (
        <>
          <CitationText cited={{ kind, events }} url={view} />
          <CheckChecksum ids={idsOf(events)} />
        </>
      ) : (
        <CitationText cited={{ kind }} url={page} />
      )}
    </>
  );
}
