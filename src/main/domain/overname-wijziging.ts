import { formatDatum } from '../../shared/values/datum.ts';
import { contextNaam } from './context-keuze.ts';
import { categorieLabels, knoppen, titels } from './overname-labels.ts';
import type { Scherm, Veld } from './overname-scherm.ts';
import { contextLabel, contextVeld, knop, type ScriptOmgeving, veld } from './overname-velden.ts';
import type { Toekenning } from './toekenning.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/**
 * What has to be changed to what Gebruikersbeheer already has. On the person's page it shows three
 * small buttons beside each right; what each means could not be read on the seed's picture, so the
 * right is named and what must become of it.
 */
export function changedRecht(
  change: { readonly voor: Toekenning; readonly toekenning: Toekenning; readonly naam: string },
  omgeving: ScriptOmgeving,
): Scherm {
  const { voor, toekenning, naam } = change;
  const { einddatum, profiel } = toekenning;
  return {
    ...{ id: 'wijziging', titel: titels.gebruiker, stap: null },
    velden: [
      veld('recht', 'kies', naam),
      ...(einddatum === voor.einddatum ? [] : [veld('einddatum', 'typ', formatDatum(einddatum))]),
      ...(profiel === voor.profiel || profiel === null ? [] : [veld('profiel', 'kies', profiel)]),
      ...changedContexten(voor, toekenning, omgeving),
      knop(knoppen.bevestig),
    ],
  };
}

function changedContexten(
  voor: Toekenning,
  nu: Toekenning,
  { organisatie, rechtOf }: ScriptOmgeving,
): readonly Veld[] {
  const label = contextLabel(rechtOf(nu));
  const named = (id: string) => ({ id, naam: contextNaam(organisatie, id), label });
  const added = nu.contexten.filter((id) => !voor.contexten.includes(id));
  const removed = voor.contexten.filter((id) => !nu.contexten.includes(id));
  return [
    ...added.map((id) => contextVeld(named(id), 'zetOver')),
    ...removed.map((id) => contextVeld(named(id), 'haalWeg')),
  ];
}

export function changedWerkrelatie(voor: Werkrelatie, nu: Werkrelatie): Scherm {
  const { einddatum, begindatum, categorie, telefoon, email } = nu;
  const ends = einddatum !== voor.einddatum;
  const changed: readonly Veld[] = [
    ...(categorie === voor.categorie
      ? []
      : [veld('categorie', 'kies', categorieLabels[categorie])]),
    ...(begindatum === voor.begindatum ? [] : [veld('begindatum', 'typ', formatDatum(begindatum))]),
    ...(ends ? [veld('einddatum', 'typ', formatDatum(einddatum))] : []),
    ...(telefoon === voor.telefoon ? [] : [filledOrCleared('telefoon', telefoon, voor.telefoon)]),
    ...(email === voor.email ? [] : [filledOrCleared('email', email, voor.email)]),
  ];
  const onlyLonger = changed.length === 1 && ends && einddatum > voor.einddatum;
  return {
    ...{ id: 'wijziging', titel: titels.gebruiker, stap: null },
    velden: [
      knop(onlyLonger ? knoppen.verleng : knoppen.details),
      ...changed,
      knop(knoppen.bevestig),
    ],
  };
}

function filledOrCleared(naam: 'telefoon' | 'email', nu: string | null, voor: string | null): Veld {
  return nu === null ? veld(naam, 'haalWeg', voor ?? '') : veld(naam, 'typ', nu);
}
