import { describe, expect, it } from 'vitest';
import type { Onderdeel } from '../../../src/main/domain/overname.ts';
import { isTickable, type Scherm } from '../../../src/main/domain/overname-scherm.ts';
import { scriptOf } from '../../../src/main/domain/overname-script.ts';
import type { ScriptOmgeving } from '../../../src/main/domain/overname-velden.ts';
import { overnameUitlegNl } from '../../../src/shared/uitleg/overname-nl.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { parseEmailAdres } from '../../../src/shared/values/email-adres.ts';
import { veldNamen } from '../../../src/shared/values/overname.ts';
import { parseTelefoonnummer } from '../../../src/shared/values/telefoonnummer.ts';
import { anOrganisatie, aPersoon, aToekenning, aWerkrelatie } from '../../builders/entities.ts';
import { accepted, vandaag } from '../../builders/gebruikersbeheer.ts';
import { aCatalogus } from '../../builders/gebruikersrecht.ts';

const omgeving: ScriptOmgeving = {
  organisatie: anOrganisatie(),
  rechtOf: ({ gebruikersrechtId }) => aCatalogus().get(gebruikersrechtId) ?? null,
  today: vandaag,
};
const fresh = { id: 'x', handeling: 'nieuw', gedaan: false } as const;
const persoon: Onderdeel = {
  ...fresh,
  soort: 'persoon',
  persoon: aPersoon({ roepnaam: 'Jef', initialen: 'J.', reden: 'Nieuwe collega' }),
};
const telefoon = accepted(parseTelefoonnummer('+3212345678'));
const email = accepted(parseEmailAdres('dienstverlener@kmo-portefeuille.be'));
const werkrelatie = aWerkrelatie({ telefoon, email });
const relatie: Onderdeel = { ...fresh, soort: 'werkrelatie', voor: null, werkrelatie };
const toekenning = aToekenning({ contexten: ['departement-aalst', 'departement-asse'] });
const recht: Onderdeel = { ...fresh, soort: 'toekenning', voor: null, toekenning, werkrelatie };

const headings = (onderdeel: Onderdeel) =>
  scriptOf(onderdeel, omgeving).map(({ titel, stap }) => [titel, stap]);
const labelsOf = ({ velden }: Scherm) =>
  velden.filter(({ label }) => label !== '').map(({ label }) => label);
const linesOf = ({ velden }: Scherm) =>
  velden.map(({ handeling, label, waarde }) => `${handeling} ${label} = ${waarde}`);

/**
 * The seed's screens, read off seed-slides.txt by hand a second time. Reading marks of the scan are
 * left out ('#', '*', the question mark for help, and colons after a label).
 */
const seed = {
  persoon: [
    ['Voeg gebruiker toe', 'Stap 1 van 3: Geef Identificatienummer op'],
    ['Voeg gebruiker toe', 'Stap 2 van 3: Geef details'],
    ['Voeg gebruiker toe', 'Stap 3 van 3: Bevestiging'],
    ['Gegevens van gebruiker', null],
  ],
  werkrelatie: [
    ['Koppel gebruiker aan organisatie', 'Stap 1 van 3: Selecteer organisatie'],
    ['Koppel gebruiker aan organisatie', 'Stap 2 van 3: Werkrelatie details'],
    ['Koppel gebruiker aan organisatie', 'Stap 3 van 3: Bevestiging'],
  ],
  recht: [
    ['Ken gebruikersrecht toe', 'Stap 1 van 3: Selecteer gebruikersrecht'],
    ['Ken gebruikersrecht toe', 'Stap 2 van 3: Details gebruikersrecht'],
    ['Ken gebruikersrecht toe', 'Stap 3 van 3: Bevestiging'],
  ],
  labels: [
    [persoon, 0, ['rijksregisternummer / BIS-registernummer']],
    [
      persoon,
      1,
      [
        ...['Voornaam', 'Naam', 'Geboortedatum', 'Roepnaam', 'Initialen'],
        ...['Geslacht', 'Bron', 'Reden'],
      ],
    ],
    [relatie, 0, ['OrganisationName', 'Categorie']],
    [
      relatie,
      1,
      [
        ...['OrganisationName', 'Organisatie code', 'Categorie'],
        ...['Begindatum (dd/mm/jjjj)', 'Einddatum (dd/mm/jjjj)'],
        ...['Telefoonnummer (bv. +3212345678)', 'E-mailadres'],
      ],
    ],
    [recht, 0, ['OrganisationName', 'Organisatie code', 'Categorie', 'Gebruikersrecht']],
    [
      recht,
      1,
      [
        ...['OrganisationName', 'Organisatie code', 'Categorie', 'Gebruikersrecht'],
        ...['Omschrijving van het recht', 'Einddatum (dd/mm/jjjj)', 'Profiel'],
        ...Array(3).fill('Selecteer de departementen voor dewelke toegang verleend moet worden'),
      ],
    ],
  ],
} as const;

describe('the screens of the seed', () => {
  it.each([
    ['persoon', persoon, seed.persoon],
    ['werkrelatie', relatie, seed.werkrelatie],
    ['gebruikersrecht', recht, seed.recht],
  ] as const)('come for a new %s in their order, under their headings', (_, onderdeel, wanted) => {
    expect(headings(onderdeel)).toEqual(wanted);
  });

  it.each(seed.labels.map(([onderdeel, place, labels]) => [labels[0], onderdeel, place, labels]))(
    'have their labels in their order, from %s',
    (_, onderdeel, place, wanted) => {
      const scherm = scriptOf(onderdeel as Onderdeel, omgeving)[place as number];
      if (scherm === undefined) throw new Error('No such screen');
      expect(labelsOf(scherm)).toEqual(wanted);
    },
  );

  it.each([
    ['vasteMedewerker', 'Vaste Medewerker'],
    ['externeMedewerker', 'Externe Medewerker'],
    ['occasioneleMedewerker', 'Occasionele Medewerker'],
    ['ambtenaar', 'Ambtenaar'],
  ] as const)('name the categorie %s as %s', (categorie, label) => {
    const bent = { ...relatie, werkrelatie: aWerkrelatie({ categorie }) };
    expect(labelled(scriptOf(bent, omgeving)[0], 'Categorie')).toBe(label);
  });
});

function labelled(scherm: Scherm | undefined, label: string) {
  return scherm?.velden.find((veld) => veld.label === label)?.waarde;
}

describe('what is typed', () => {
  it('is exactly what the real field takes: days with slashes, a phone number without spaces', () => {
    const [, details] = scriptOf(relatie, omgeving);
    expect(details && linesOf(details)).toEqual([
      'staatEr OrganisationName = Lerend Vooruit vzw',
      'staatEr Organisatie code = 1999000051',
      'staatEr Categorie = Vaste Medewerker',
      'typ Begindatum (dd/mm/jjjj) = 01/01/2026',
      'typ Einddatum (dd/mm/jjjj) = 31/12/2027',
      'typ Telefoonnummer (bv. +3212345678) = +3212345678',
      'typ E-mailadres = dienstverlener@kmo-portefeuille.be',
      'klik  = Verder',
    ]);
  });

  it('shows every department, those to move and those to leave', () => {
    const [, details] = scriptOf(recht, omgeving);
    const contexts = details?.velden.filter(({ naam }) => naam === 'context') ?? [];
    expect(contexts.map(({ handeling, waarde }) => `${handeling} ${waarde}`)).toEqual([
      'zetOver Aalst',
      'nietKiezen Gent',
      'zetOver Asse',
    ]);
  });

  it('never holds the national number', () => {
    expect(JSON.stringify(scriptOf(persoon, omgeving))).not.toContain('85673000192');
  });

  it('leaves empty what was left empty, and asks for no tick there', () => {
    const bare = { ...relatie, werkrelatie: aWerkrelatie() };
    const empty = scriptOf(bare, omgeving).flatMap(({ velden }) =>
      velden.filter(({ handeling }) => handeling === 'laatLeeg'),
    );
    expect(empty.map(({ label }) => label)).toEqual([
      'Telefoonnummer (bv. +3212345678)',
      'E-mailadres',
    ]);
    expect(empty.some(isTickable)).toBe(false);
  });

  it('has an explanation for every field in use', () => {
    expect(Object.keys(overnameUitlegNl.veld)).toEqual([...veldNamen]);
  });
});

describe('a change to what is there already', () => {
  const changed = (bend: Parameters<typeof aToekenning>[0]): readonly string[] => {
    const nu = aToekenning({ ...toekenning, ...bend });
    const [scherm] = scriptOf({ ...recht, voor: toekenning, toekenning: nu }, omgeving);
    return scherm === undefined ? [] : linesOf(scherm).map((line) => line.replace(/ .* = /, ' '));
  };
  const row = 'kies Dienstverlener kmo-portefeuille, departementen';

  it.each([
    ['a later end', { einddatum: asDatum('2028-03-31') }, ['typ 31/03/2028']],
    [
      'other departments',
      { contexten: ['departement-aalst', 'departement-gent'] },
      ['zetOver Gent', 'haalWeg Asse'],
    ],
  ] as const)('asks only for %s', (_, bend, wanted) => {
    expect(changed(bend as never)).toEqual([row, ...wanted, 'klik Bevestig']);
  });

  it('goes for a longer werkrelatie by the button that extends, for anything else by its details', () => {
    const first = (bend: Parameters<typeof aWerkrelatie>[0]) =>
      scriptOf(
        { ...relatie, voor: werkrelatie, werkrelatie: { ...werkrelatie, ...bend } } as Onderdeel,
        omgeving,
      )[0]?.velden[0]?.waarde;
    expect(first({ einddatum: asDatum('2030-01-01') })).toBe(
      'Verleng werkrelatie en gebruikersrechten',
    );
    expect(first({ einddatum: asDatum('2026-07-01') })).toBe('Werkrelatie details');
    expect(first({ telefoon: null })).toBe('Werkrelatie details');
  });
});
