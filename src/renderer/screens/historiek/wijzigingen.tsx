import { useState } from 'react';
import { HISTORIEK_PER_PAGINA } from '../../../shared/values/historiek.ts';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { HistoriekList } from '../../parts/historiek-list.tsx';
import { Pages } from '../../parts/pages.tsx';
import { useText } from '../../text/use-text.ts';
import {
  geenVraag,
  HistoriekFilters,
  type HistoriekVraag,
  isNarrowed,
} from './historiek-filters.tsx';

/** The lines, newest first, searched and paged in main. */
export function Wijzigingen({ organisatieId }: { readonly organisatieId: string }) {
  const t = useText();
  const { vandaag } = useOrganisatie();
  const [vraag, setVraag] = useState<HistoriekVraag>(geenVraag);
  const [pagina, setPagina] = useState(0);
  const answer = useAsk(
    'historiek.ofOrganisatie',
    { organisatieId, ...vraag, pagina },
    { keep: true },
  );
  const found = answer?.ok ? answer.value : undefined;
  return (
    <>
      <HistoriekFilters
        organisatieId={organisatieId}
        vraag={vraag}
        door={found?.door ?? []}
        faults={answer?.ok === false ? answer.faults : []}
        onChange={(change) => {
          setVraag((before) => ({ ...before, ...change }));
          setPagina(0);
        }}
      />
      <p className="muted" role="status">
        {found === undefined ? '' : t('geschiedenis.found', { count: found.totaal })}
      </p>
      {found !== undefined && found.totaal === 0 && isNarrowed(vraag) && (
        <p className="empty">{t('geschiedenis.none')}</p>
      )}
      {found !== undefined && (found.totaal > 0 || !isNarrowed(vraag)) && (
        <HistoriekList lines={found.rijen} vandaag={vandaag} withPersoon />
      )}
      {found !== undefined && found.totaal > HISTORIEK_PER_PAGINA && (
        <Pages
          pagina={pagina}
          totaal={found.totaal}
          perPagina={HISTORIEK_PER_PAGINA}
          onChange={setPagina}
        />
      )}
    </>
  );
}
