import { formatDatum } from '../../shared/values/datum.ts';
import { contextKeuzes, contextNaam } from './context-keuze.ts';
import type { Gebruikersrecht } from './gebruikersrecht.ts';
import type { Onderdeel } from './overname.ts';
import { categorieLabels, knoppen, stappen, titels } from './overname-labels.ts';
import type { Scherm, Veld } from './overname-scherm.ts';
import {
  contextLabel,
  contextVeld,
  knop,
  optional,
  rechtNaamOf,
  type ScriptOmgeving,
  veld,
} from './overname-velden.ts';
import { changedRecht, changedWerkrelatie } from './overname-wijziging.ts';
import type { Persoon } from './persoon.ts';
import type { Toekenning } from './toekenning.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** What is done for one onderdeel, screen by screen as the real ones come (docs/domain.md 1.4). */
export function scriptOf(onderdeel: Onderdeel, omgeving: ScriptOmgeving): readonly Scherm[] {
  if (onderdeel.soort === 'persoon') return addPersoon(onderdeel.persoon);
  if (onderdeel.soort === 'werkrelatie') {
    const { voor, werkrelatie } = onderdeel;
    return voor === null
      ? addWerkrelatie(werkrelatie, omgeving)
      : [changedWerkrelatie(voor, werkrelatie)];
  }
  const { voor, toekenning } = onderdeel;
  return voor === null
    ? addRecht(onderdeel, omgeving)
    : [changedRecht({ voor, toekenning, naam: rechtNaamOf(toekenning, omgeving) }, omgeving)];
}

function addPersoon(persoon: Persoon): readonly Scherm[] {
  const { geboortedatum } = persoon;
  const titel = titels.voegToe;
  const born = geboortedatum === null ? null : formatDatum(geboortedatum);
  return [
    {
      ...{ id: '1', titel, stap: stappen.nummer },
      velden: [knop(knoppen.nieuwePersoon), veld('insz', 'typ', ''), knop(knoppen.verder)],
    },
    {
      ...{ id: '2', titel, stap: stappen.details },
      velden: [
        // The register fills these in: another name means that another number was typed.
        veld('voornaam', 'controleer', persoon.voornaam),
        veld('naam', 'controleer', persoon.naam),
        veld('geboortedatum', born === null ? 'laatLeeg' : 'controleer', born ?? ''),
        optional('roepnaam', persoon.roepnaam),
        optional('initialen', persoon.initialen),
        veld('geslacht', 'staatEr', persoon.geslacht),
        veld('bron', 'staatEr', 'VKBP'),
        optional('reden', persoon.reden),
        knop(knoppen.verder),
      ],
    },
    { ...{ id: '3', titel, stap: stappen.bevestiging }, velden: [knop(knoppen.bevestig)] },
    {
      ...{ id: '4', titel: titels.gebruiker, stap: null },
      velden: [knop(knoppen.herladen), veld('status', 'controleer', 'Actief')],
    },
  ];
}

/** What every later screen repeats on top. */
function alreadyThere({ categorie }: Werkrelatie, { organisatie }: ScriptOmgeving) {
  return [
    veld('organisatie', 'staatEr', organisatie.naam),
    veld('code', 'staatEr', organisatie.ondernemingsnummer),
    veld('categorie', 'staatEr', categorieLabels[categorie]),
  ];
}

function addWerkrelatie(werkrelatie: Werkrelatie, omgeving: ScriptOmgeving): readonly Scherm[] {
  const { categorie, begindatum, einddatum, telefoon, email } = werkrelatie;
  const titel = titels.koppel;
  return [
    {
      ...{ id: '1', titel, stap: stappen.organisatie },
      velden: [
        knop(knoppen.koppel),
        veld('organisatie', 'kies', omgeving.organisatie.naam),
        veld('categorie', 'kies', categorieLabels[categorie]),
        knop(knoppen.verder),
      ],
    },
    {
      ...{ id: '2', titel, stap: stappen.werkrelatie },
      velden: [
        ...alreadyThere(werkrelatie, omgeving),
        veld('begindatum', 'typ', formatDatum(begindatum)),
        veld('einddatum', 'typ', formatDatum(einddatum)),
        optional('telefoon', telefoon),
        optional('email', email),
        knop(knoppen.verder),
      ],
    },
    { ...{ id: '3', titel, stap: stappen.bevestiging }, velden: [knop(knoppen.bevestig)] },
  ];
}

function addRecht(
  {
    toekenning,
    werkrelatie,
  }: { readonly toekenning: Toekenning; readonly werkrelatie: Werkrelatie },
  omgeving: ScriptOmgeving,
): readonly Scherm[] {
  const naam = rechtNaamOf(toekenning, omgeving);
  const titel = titels.kenToe;
  const there = alreadyThere(werkrelatie, omgeving);
  return [
    {
      ...{ id: '1', titel, stap: stappen.recht },
      velden: [knop(knoppen.kenToe), ...there, veld('recht', 'kies', naam), knop(knoppen.verder)],
    },
    {
      ...{ id: '2', titel, stap: stappen.rechtDetails },
      velden: [
        ...there,
        veld('recht', 'staatEr', naam),
        ...omschrijvingOf(omgeving.rechtOf(toekenning)),
        // No begin date is asked: a right begins on the day on which it is given (seed 3.3).
        veld('einddatum', 'typ', formatDatum(toekenning.einddatum)),
        ...(toekenning.profiel === null ? [] : [veld('profiel', 'kies', toekenning.profiel)]),
        ...contextVelden(toekenning, omgeving),
        knop(knoppen.verder),
      ],
    },
    { ...{ id: '3', titel, stap: stappen.bevestiging }, velden: [knop(knoppen.bevestig)] },
  ];
}

function omschrijvingOf(recht: Gebruikersrecht | null): readonly Veld[] {
  return recht === null ? [] : [veld('omschrijving', 'staatEr', recht.omschrijving)];
}

/** The whole list as it is on the screen, so that none is forgotten and none taken too many. */
function contextVelden(toekenning: Toekenning, omgeving: ScriptOmgeving): readonly Veld[] {
  const recht = omgeving.rechtOf(toekenning);
  const { organisatie, today } = omgeving;
  const offered = recht === null ? [] : contextKeuzes(recht, organisatie, today);
  const chosen = new Set(toekenning.contexten);
  const gone = toekenning.contexten
    .filter((id) => !offered.some((keuze) => keuze.id === id))
    .map((id) => ({ id, naam: contextNaam(organisatie, id) }));
  const label = contextLabel(recht);
  return [...offered, ...gone].map(({ id, naam }) =>
    contextVeld({ id, naam, label }, chosen.has(id) ? 'zetOver' : 'nietKiezen'),
  );
}
