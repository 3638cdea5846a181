import { CircleMinus, CirclePlus, Equal, Pencil } from 'lucide-react';
import type { AfstemmingToestand } from '../../../shared/contract/afstemming.ts';
import type { ToestandSoort } from '../../../shared/values/afstemming.ts';
import { useText } from '../../text/use-text.ts';
import { useKantText } from './kant-text.ts';

type Props = { readonly rij: AfstemmingToestand['rijen'][number] };

const icons: Readonly<Record<ToestandSoort, typeof Equal>> = {
  komt: CirclePlus,
  wijzigt: Pencil,
  stopt: CircleMinus,
  blijft: Equal,
};

/** Every right of one person, now and later; what happens is said in a word and a sign. */
export function ToestandRijen({ rij }: Props) {
  const t = useText();
  const kantText = useKantText();
  return rij.regels.map(({ soort, recht, nu, straks }, at) => {
    const Icon = icons[soort];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: one person may hold one right twice
      <tr key={at}>
        {at === 0 && (
          <th scope="rowgroup" rowSpan={rij.regels.length}>
            {rij.naam}
            {rij.inszMasker !== null && <span className="muted masker">{rij.inszMasker}</span>}
          </th>
        )}
        <td>{recht}</td>
        <td>
          <span className={`tag toestand-${soort}`}>
            <Icon size={13} aria-hidden />
            {t(`afstemming.toestand.${soort}`)}
          </span>
        </td>
        <td className="kant">{nu === null ? '–' : kantText(nu)}</td>
        <td className="kant">{straks === null ? '–' : kantText(straks)}</td>
      </tr>
    );
  });
}
