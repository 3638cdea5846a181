import { CircleCheck, CircleMinus } from 'lucide-react';
import type { FunctieRij } from '../../../shared/contract/onderneming.ts';
import { functieText } from '../../parts/functie-text.ts';
import { nummerText } from '../../parts/number.ts';
import { useWaarom } from '../../parts/use-waarom.ts';
import { day } from '../../text/format.ts';
import { type AppTranslate, useText } from '../../text/use-text.ts';
import { useBron } from './use-bron.ts';

/** Each line of 'Functies' with the verdict of today, its reason and where the reason comes from. */
export function FunctieList({ functies }: { readonly functies: readonly FunctieRij[] }) {
  return (
    <ul className="functies">
      {functies.map((rij) => (
        <Functie key={`${rij.naam} ${rij.functie} ${rij.begindatum}`} rij={rij} />
      ))}
    </ul>
  );
}

function Functie({ rij }: { readonly rij: FunctieRij }) {
  const t = useText();
  const waarom = useWaarom();
  const bron = useBron();
  const { naam, namens, vertegenwoordigt } = rij;
  const Icon = vertegenwoordigt ? CircleCheck : CircleMinus;
  return (
    <li>
      <div>
        <strong className="block">{naam}</strong>
        <span>
          {functieText(rij.functie, t)}
          {namens !== null &&
            ` ${t('wie.viaCompany', {
              onderneming: namens.naam,
              nummer: nummerText(namens.ondernemingsnummer),
            })}`}
        </span>
        <span className="hint block">{looptijdText(rij, t)}</span>
      </div>
      <div>
        <span className={vertegenwoordigt ? 'tag ok' : 'tag'}>
          <Icon size={13} aria-hidden />
          {t(vertegenwoordigt ? 'wie.represents' : 'wie.representsNot')}
        </span>
        <p>{waarom({ ...rij, namens: namens?.naam ?? null, mandaat: namens?.functie ?? null })}</p>
        <p className="hint">{bron(rij)}</p>
      </div>
    </li>
  );
}

function looptijdText({ begindatum, einddatum, reden }: FunctieRij, t: AppTranslate): string {
  const begin = day(begindatum);
  if (einddatum !== null) return t('wie.fromUntil', { begin, einde: day(einddatum) });
  return t(reden === 'begintLater' ? 'wie.fromFuture' : 'wie.from', { begin });
}
