import type { Geslacht } from '../../shared/values/codelijsten.ts';
import { asDatum } from '../../shared/values/datum.ts';
import type { RegisterPersoon } from '../registers/registers.ts';
import { tstNummer } from './tst-nummer.ts';

/**
 * Everybody the simulated Rijksregister knows; fictional, as the names tell. Birth dates do not
 * move with today: they are in the numbers, which must stay the same after a restart.
 */
export const personen = {
  'lies-vantest': persoon(['Lies', 'Vantest'], '1981-06-01', 214),
  'joke-testaert': persoon(['Joke', 'Testaert'], '1985-07-30', 122),
  'bram-van-proef': persoon(['Bram', 'Van Proef'], '1992-06-12', 47),
  'thomas-proefstuk': persoon(['Thomas', 'Proefstuk'], '1968-11-03', 351),
  'amira-modelle': persoon(['Amira', 'Modelle'], '1992-06-12', 268),
  'wouter-schijnaerts': persoon(['Wouter', 'Schijnaerts'], '1979-08-04', 185),
  'ruben-ontwerp': persoon(['Ruben', 'Ontwerp'], '1988-07-09', 73),
  'noor-voorbeeld': persoon(['Noor', 'Voorbeeld'], '2001-03-21', 36),
  'senne-oefenbergh': persoon(['Senne', 'Oefenbergh'], '1997-12-15', 109, 'X'),
  'hanne-fictief': persoon(['Hanne', 'Fictief'], '1994-02-27', 442),
  'fatima-el-demo': persoon(['Fatima', 'El Demo'], '1995-08-11', 96),
  'koen-denkbeeld': persoon(['Koen', 'Denkbeeld'], '1988-07-09', 211),
  'ines-maquette': persoon(['Ines', 'Maquette'], '1977-06-05', 202),
  'nele-veinsel': persoon(['Nele', 'Veinsel'], '1999-10-08', 58),
  'dries-stelvoor': persoon(['Dries', 'Stelvoor'], '1995-03-10', 15),
  'gust-werkstuk': persoon(['Gust', 'Werkstuk'], '1960-05-19', 137),
  'lotte-voorbeeld': persoon(['Lotte', 'Voorbeeld'], '1990-07-03', 34),
  'sofie-ijkpunt': persoon(['Sofie', 'IJkpunt'], '1981-06-01', 318),
  'pieter-schetsmans': persoon(['Pieter', 'Schetsmans'], '1983-01-24', 29),
  'lukasz-stramien': persoon(['Łukasz', 'Stramien'], '1986-09-17', 163),
  'yusuf-sjabloon': persoon(['Yusuf', 'Sjabloon'], '1990-12-02', 247),
  'griet-blauwdruk': persoon(['Griet', 'Blauwdruk'], '1972-04-14', 90),
  'femke-staalkaart': persoon(['Femke', 'Staalkaart'], '1984-10-26', 174),
  'mehmet-patroon': persoon(['Mehmet', 'Patroon'], '1975-05-06', 303),
  // Born on the day that the seed's pictures show.
  'marie-nieuwkens': persoon(['Marie', 'Nieuwkens'], '1990-04-18', 112),
  'jonas-eerstedag': persoon(['Jonas', 'Eerstedag'], '2002-09-02', 81),
  'aicha-beginneling': persoon(['Aïcha', 'Beginneling'], '1998-01-13', 226),
  'tuur-verseling': persoon(['Tuur', 'Verseling'], '2004-02-29', 7),
  'zeynep-startklaar': persoon(['Zeynep', 'Startklaar'], '1987-11-30', 354),
  'robbe-lijnbreuk': persoon(['Robbe', 'Lijnbreuk'], '1993-08-25', 269),
  'nadia-rolmodel': persoon(['Nadia', 'Rolmodel'], '1978-02-08', 188),
  'carla-boedelmans': persoon(['Carla', 'Boedelmans'], '1970-09-14', 66),
} as const;

export type Kaart = keyof typeof personen;

/** Known to the register only: the first time somebody asks, the line is down. */
export const storingNummer = personen['robbe-lijnbreuk'].insz;

/** Right in form, and nobody's: the register does not know it. */
export const onbekendNummer = tstNummer(asDatum('1970-01-01'), 998);

function persoon(
  [voornaam, naam]: readonly [voornaam: string, naam: string],
  geboren: string,
  volgnummer: number,
  geslacht: Geslacht = volgnummer % 2 === 1 ? 'M' : 'V',
): RegisterPersoon {
  const geboortedatum = asDatum(geboren);
  const insz = tstNummer(geboortedatum, volgnummer);
  return { insz, voornaam, naam, geboortedatum, geslacht, bron: 'VKBP' };
}
