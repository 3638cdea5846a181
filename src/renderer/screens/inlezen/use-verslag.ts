import { useState } from 'react';
import type { Fault } from '../../../shared/faults.ts';
import { call, sendVerslag } from '../../api.ts';
import { useSaveBestand } from '../../parts/use-save-bestand.ts';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';

type Key = { readonly organisatieId: string; readonly lijstId: string };

/** The report as a file: what became of every row, in the words of the page; main writes it. */
export function useVerslag(about: Key) {
  const rowsOf = useRijen();
  const save = useSaveBestand();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  return {
    faults,
    async save(): Promise<void> {
      const answer = await call('inlezing.verslag', about);
      const made = answer.ok ? await sendVerslag(rowsOf(answer.value), about) : answer;
      if (!made.ok) return setFaults(made.faults);
      const saved = await save(made.value.bestand);
      setFaults(saved.uitkomst === 'geweigerd' ? saved.faults : []);
    },
  };
}

type Verslag = Extract<
  Awaited<ReturnType<typeof call<'inlezing.verslag'>>>,
  { readonly ok: true }
>['value'];

function useRijen() {
  const t = useText();
  const translate = t as unknown as (key: string) => string;
  return ({ rijen, overgeslagen }: Verslag): readonly (readonly string[])[] => {
    const kop = (['row', 'name', 'number', 'verdict', 'kept', 'what', 'why'] as const).map((key) =>
      t(`inlezen.verslag.${key}`),
    );
    const rows = rijen.map((rij) => [
      String(rij.nummer),
      rij.naam,
      rij.inszMasker,
      t(`inlezen.oordeel.${rij.oordeel}`),
      t(rij.bewaard ? 'inlezen.verslag.yes' : 'inlezen.verslag.no'),
      rij.acties.map((actie) => t(`actie.${actie}`)).join(' · '),
      rij.faults.map(faultText).join(' '),
    ]);
    const skipped = overgeslagen.map(({ nummer, reden }) => [
      String(nummer),
      ...['', '', t('inlezen.verslag.skipped'), t('inlezen.verslag.no'), ''],
      translate(`inlezen.reden.${reden}`),
    ]);
    return [kop, ...rows, ...skipped];
  };
}
