import { useState } from 'react';
import { sendFile } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { LijstBron } from '../../parts/lijst-bron.tsx';
import { useTitle } from '../../parts/page-heading.tsx';
import { useKept } from '../../sessie/kept.ts';
import { useText } from '../../text/use-text.ts';
import { EerdereAfstemmingen } from './eerdere-afstemmingen.tsx';
import { Resultaat } from './resultaat.tsx';

/** 'Afstemmen': the report that Gebruikersbeheer gives, held against what was prepared here. */
export function AfstemmingScreen() {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const [rapportId, setRapportId] = useKept<string | null>('afstemming rapport', null);
  const [gone, setGone] = useState(false);
  useTitle(t('afstemming.title'));
  if (rapportId !== null) {
    return (
      <Resultaat
        key={rapportId}
        organisatie={organisatie}
        rapportId={rapportId}
        onClose={(lost) => {
          setGone(lost);
          setRapportId(null);
        }}
      />
    );
  }
  return (
    <LijstBron
      title={t('afstemming.title')}
      lead={t('afstemming.lead')}
      drop={t('afstemming.drop')}
      notRead={t('afstemming.notRead')}
      gone={gone ? t('afstemming.gone') : null}
      paste={false}
      onRead={async (bytes, naam) => {
        const about = { organisatieId: organisatie.id, naam };
        const result = await sendFile('afstemming', bytes, about);
        if (result.ok) setRapportId(result.value.rapportId);
        return result;
      }}
    >
      <EerdereAfstemmingen organisatieId={organisatie.id} />
    </LijstBron>
  );
}
