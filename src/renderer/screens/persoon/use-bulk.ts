import { type FormEvent, useState } from 'react';
import type { BulkWie } from '../../../shared/contract/bulk.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { type Datum, formatDatum } from '../../../shared/values/datum.ts';
import { useAsk, useTell } from '../../api.ts';
import { useFormState } from '../../form/form-state.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { useKept } from '../../sessie/kept.ts';
import { forgetGekozen } from './lijst-stand.ts';

export type BulkSoort = 'verleng' | 'stop';
/** Also what is said of it: of a right alone it is not the werkrelatie that ends. */
export type BulkDaad = BulkSoort | 'stopRecht';
/** The answer for a whole werkrelatie; no right is called so. */
export const ALLES = 'alles';
export type Bulk = ReturnType<typeof useBulk>;

/** What is asked for everybody in the selection, what it would do, and what was done. */
export function useBulk(soort: BulkSoort, gekozen: BulkWie) {
  const { organisatie, vandaag } = useOrganisatie();
  const organisatieId = organisatie.id;
  const first = soort === 'stop' ? formatDatum(vandaag as Datum) : '';
  const form = useFormState({ einddatum: first, reden: '', wat: ALLES }, 'samen');
  const [wie, setWie] = useKept<BulkWie>('wie', gekozen);
  const [pagina, setPagina] = useState(0);
  const [zonderGeweigerde, setZonder] = useState(false);
  const [done, setDone] = useState<Output<'bulk.stop'> | null>(null);
  const verleng = useTell('bulk.verleng');
  const stop = useTell('bulk.stop');
  const { einddatum, reden, wat } = form.answers;
  const gebruikersrechtId = wat === ALLES ? null : wat;
  const daad: BulkDaad = soort === 'stop' && gebruikersrechtId !== null ? 'stopRecht' : soort;
  const vraag = { organisatieId, wie, einddatum };
  const ask = { ...vraag, ...(soort === 'stop' ? { gebruikersrechtId } : {}), pagina };
  const answer = useAsk<'bulk.proposeVerlenging' | 'bulk.proposeStop'>(
    soort === 'verleng' ? 'bulk.proposeVerlenging' : 'bulk.proposeStop',
    ask,
    { keep: true },
  );
  const voorstel = answer?.ok ? answer.value : undefined;

  const [keuze, setKeuze] = useState<Keuze>([]);
  const found = keuzeIn(voorstel);
  // A date that is being typed gives no proposal for a moment; what was chosen stays to be seen.
  if (found !== null && found !== keuze) setKeuze(found);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const gezien = voorstel?.gezien ?? '';
    const act = { ...vraag, reden, gezien, zonderGeweigerde };
    const result = await (soort === 'verleng' ? verleng(act) : stop({ ...act, gebruikersrechtId }));
    if (!result.ok) return form.refuse(result.faults);
    forgetGekozen();
    setDone(result.value);
  }

  return {
    ...{ form, daad, voorstel, done, pagina, setPagina, zonderGeweigerde, setZonder, submit },
    /** What can be stopped alone. */
    keuze,
    /** Said before anybody confirms: nobody selected, or too many. */
    hinder: answer === undefined || answer.ok ? [] : answer.faults.filter(({ field }) => !field),
    leaveOut(persoonId: string) {
      setWie(without(wie, persoonId));
      setPagina(0);
    },
  };
}

type Keuze = Output<'bulk.proposeStop'>['keuze'];
function keuzeIn(
  voorstel: Output<'bulk.proposeVerlenging'> | Output<'bulk.proposeStop'> | undefined,
): Keuze | null {
  return voorstel !== undefined && 'keuze' in voorstel ? voorstel.keuze : null;
}

function without(wie: BulkWie, persoonId: string): BulkWie {
  return wie.soort === 'enkele'
    ? { ...wie, personen: wie.personen.filter((id) => id !== persoonId) }
    : { ...wie, behalve: [...wie.behalve, persoonId] };
}
