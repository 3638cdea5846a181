import { type FormEvent, useState } from 'react';
import type { BulkVoorstel, BulkWie } from '../../../shared/contract/bulk.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { type Datum, formatDatum } from '../../../shared/values/datum.ts';
import { useAsk, useTell } from '../../api.ts';
import { useFormState } from '../../form/form-state.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { useKept } from '../../sessie/kept.ts';
import { forgetGekozen } from './lijst-stand.ts';

export type BulkSoort = 'verleng' | 'stop';
export type Bulk = ReturnType<typeof useBulk>;

/** What is asked for everybody in the selection, what it would do, and what was done. */
export function useBulk(soort: BulkSoort, gekozen: BulkWie) {
  const { organisatie, vandaag } = useOrganisatie();
  const organisatieId = organisatie.id;
  const first = soort === 'stop' ? formatDatum(vandaag as Datum) : '';
  const form = useFormState({ einddatum: first, reden: '' }, 'samen');
  const [wie, setWie] = useKept<BulkWie>('wie', gekozen);
  const [pagina, setPagina] = useState(0);
  const [zonderGeweigerde, setZonder] = useState(false);
  const [done, setDone] = useState<Output<'bulk.stop'> | null>(null);
  const verleng = useTell('bulk.verleng');
  const stop = useTell('bulk.stop');
  const { einddatum, reden } = form.answers;
  const ask = { organisatieId, wie, einddatum, pagina };
  const answer = useAsk(soort === 'verleng' ? 'bulk.proposeVerlenging' : 'bulk.proposeStop', ask, {
    keep: true,
  });
  const voorstel: BulkVoorstel | undefined = answer?.ok ? answer.value : undefined;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const gezien = voorstel?.gezien ?? '';
    const act = soort === 'verleng' ? verleng : stop;
    const result = await act({ organisatieId, wie, einddatum, reden, gezien, zonderGeweigerde });
    if (!result.ok) return form.refuse(result.faults);
    forgetGekozen();
    setDone(result.value);
  }

  return {
    ...{ form, voorstel, done, pagina, setPagina, zonderGeweigerde, setZonder, submit },
    /** Said before anybody confirms: nobody selected, or too many. */
    hinder: answer === undefined || answer.ok ? [] : answer.faults.filter(({ field }) => !field),
    leaveOut(persoonId: string) {
      setWie(without(wie, persoonId));
      setPagina(0);
    },
  };
}

function without(wie: BulkWie, persoonId: string): BulkWie {
  return wie.soort === 'enkele'
    ? { ...wie, personen: wie.personen.filter((id) => id !== persoonId) }
    : { ...wie, behalve: [...wie.behalve, persoonId] };
}
