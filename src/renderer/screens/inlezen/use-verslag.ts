import { csvText } from '../../../shared/csv-text.ts';
import { call } from '../../api.ts';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';

/** The report as a file: what became of every row, in words, numbers masked. */
export function useVerslag(about: { readonly organisatieId: string; readonly lijstId: string }) {
  const t = useText();
  const translate = t as unknown as (key: string) => string;
  return async function save(): Promise<void> {
    const answer = await call('inlezing.verslag', about);
    if (!answer.ok) return;
    const { naam, rijen, overgeslagen } = answer.value;
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
    download(naam, csvText([kop, ...rows, ...skipped]));
  };
}

function download(naam: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = naam;
  link.click();
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
