import type { InlezingStand } from '../../../shared/contract/inlezing.ts';
import { lijstVelden } from '../../../shared/values/inlezing.ts';
import { useTell } from '../../api.ts';
import { LijstHerkend } from '../../parts/lijst-herkend.tsx';
import { LeeswijzeKeuzes } from './leeswijze-keuzes.tsx';
import { StandaardVelden } from './standaard-velden.tsx';

type Props = { readonly organisatieId: string; readonly stand: InlezingStand };

/** What was recognised of the list, and what holds where a row says nothing. */
export function Herkend({ organisatieId, stand }: Props) {
  const { lijstId } = stand;
  const setDatums = useTell('inlezing.datums');
  const koppel = useTell('inlezing.koppel');
  return (
    <LijstHerkend
      stand={stand}
      velden={lijstVelden}
      rond={(datums) => <LeeswijzeKeuzes {...{ organisatieId, stand }}>{datums}</LeeswijzeKeuzes>}
      open={stand.kolommen.every(({ veld }) => veld !== 'insz')}
      onDatums={(datums) => void setDatums({ organisatieId, lijstId, datums })}
      onKoppel={(koppeling) => void koppel({ organisatieId, lijstId, koppeling })}
    >
      <StandaardVelden {...{ organisatieId, stand }} />
    </LijstHerkend>
  );
}
