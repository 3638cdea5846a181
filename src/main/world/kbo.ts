import type { KboOefensoort } from '../../shared/values/codelijsten.ts';
import { asDatum } from '../../shared/values/datum.ts';
import { asOndernemingsnummer } from '../../shared/values/ondernemingsnummer.ts';
import { parseVestigingseenheidsnummer } from '../../shared/values/vestigingseenheidsnummer.ts';
import type { KboOefennummer, KboOnderneming, Vestiging } from '../registers/registers.ts';
import type { KboWereld } from '../registers/simulated/kbo.ts';
import { functie } from './organisaties.ts';

/**
 * Enterprises that KBO knows and Gebruikersbeheer does not. They are code and not stored, so their
 * days do not move with today: else they would differ after a restart.
 */
const uitgeverij: KboOnderneming = onderneming('1999.000.744', {
  naam: 'Uitgeverij Staalkaart',
  adres: 'Voorbeeldlaan 35, 3000 Leuven',
  functies: [functie('femke-staalkaart', 'zaakvoerder', asDatum('2025-02-03'))],
  vestigingen: [vestiging('7.999.000.278', 'Boekenstal Leuven')],
});
const atelier: KboOnderneming = onderneming('1999.000.843', {
  naam: 'Atelier Nagebootst',
  adres: 'Modelkaai 19, 9000 Gent',
  toestand: 'faillissement',
  functies: [
    functie('carla-boedelmans', 'curator', asDatum('2025-11-10')),
    functie('ruben-ontwerp', 'bestuurder', asDatum('2019-04-01')),
  ],
});
const leerhuis: KboOnderneming = onderneming('1999.000.942', {
  naam: 'Leerhuis Stiltelijn',
  adres: 'Schetslaan 21, 9700 Oudenaarde',
  functies: [functie('ruben-ontwerp', 'bestuurder', asDatum('2024-01-15'))],
});

export const kboWereld: KboWereld = {
  ondernemingen: [uitgeverij, atelier, leerhuis],
  voorbij: [
    {
      ondernemingsnummer: asOndernemingsnummer('1999.001.041'),
      naam: 'Drukkerij Proefdruk',
      einde: 'stopgezet',
      datum: asDatum('2024-06-30'),
    },
    {
      ondernemingsnummer: asOndernemingsnummer('1999.001.140'),
      naam: 'Schijnadres Consult',
      einde: 'doorgehaald',
      datum: asDatum('2025-03-14'),
    },
  ],
  vestigingen: new Map([
    [asOndernemingsnummer('1999.000.051'), [vestiging('7.999.000.080', 'Campus Gent')]],
    [asOndernemingsnummer('1999.000.546'), [vestiging('7.999.000.179', 'Atelier Mechelen')]],
  ]),
  outages: [leerhuis.ondernemingsnummer],
  oefennummers: [
    oefen('1999.000.051', 'Hogeschool Denderland', 'beheerd'),
    oefen('1999.000.348', 'Schets & Patroon Advies', 'enigeBeheerder'),
    oefen('1999.000.546', 'Taalatelier Staalkaart', 'zonderBeheerder'),
    oefen('1999.000.645', 'Leerwinkel Startlijn', 'zonderBeheerder'),
    { ...vestiging('7.999.000.179', 'Atelier Mechelen'), soort: 'vestiging' },
    oefen('1999.000.744', uitgeverij.naam, 'nieuwInGebruikersbeheer'),
    oefen('1999.000.843', atelier.naam, 'faillissement'),
    oefen('1999.001.041', 'Drukkerij Proefdruk', 'stopgezet'),
    oefen('1999.001.140', 'Schijnadres Consult', 'doorgehaald'),
    oefen('1999.000.942', leerhuis.naam, 'onbereikbaar'),
    // Right in form, and nobody's.
    oefen('1999.001.536', '', 'onbekend'),
  ],
};

function onderneming(
  nummer: string,
  bekend: Pick<KboOnderneming, 'naam' | 'adres' | 'functies'> & Partial<KboOnderneming>,
): KboOnderneming {
  return {
    ondernemingsnummer: asOndernemingsnummer(nummer),
    doelgroep: 'EA',
    toestand: 'normaal',
    vestigingen: [],
    bron: 'KBO',
    ...bekend,
  };
}

function oefen(nummer: string, naam: string, soort: KboOefensoort): KboOefennummer {
  return { nummer: asOndernemingsnummer(nummer), naam, soort };
}

/**
 * Numbers that begin with 7 lie far outside what is given out, upwards from 2.000.000.000
 * (docs/domain.md 3.5).
 */
function vestiging(nummer: string, naam: string): Vestiging {
  const parsed = parseVestigingseenheidsnummer(nummer);
  if (!parsed.ok) throw new Error(`Not a vestigingseenheidsnummer: ${nummer}`);
  return { nummer: parsed.value, naam };
}
