import { useState } from 'react';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { useTitle } from '../../parts/page-heading.tsx';
import { useKept } from '../../sessie/kept.ts';
import { useText } from '../../text/use-text.ts';
import { Bron } from './bron.tsx';
import { Nakijken } from './nakijken.tsx';

/** 'Lees een lijst in': a file or what is pasted, looked at row by row, kept as one change. */
export function InlezenScreen() {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const [lijstId, setLijstId] = useKept<string | null>('inlezen lijst', null);
  const [gone, setGone] = useState(false);
  useTitle(t('inlezen.title'));
  if (lijstId === null) {
    return <Bron organisatie={organisatie} gone={gone} onOpen={setLijstId} />;
  }
  return (
    <Nakijken
      key={lijstId}
      organisatieId={organisatie.id}
      lijstId={lijstId}
      onClose={(lost) => {
        setGone(lost);
        setLijstId(null);
      }}
    />
  );
}
