import { dienstverleners } from './dienstverleners.ts';
import { lessen } from './lessen.ts';
import {
  beheer,
  gestopt,
  hoofdbeheer,
  inAfwachting,
  inkom,
  kmo,
  recht,
  type WerkrelatieRij,
} from './rijen.ts';
import type { Tijd } from './tijd.ts';

export function sampleWerkrelaties(tijd: Tijd): readonly WerkrelatieRij[] {
  return [...beheerders(tijd), ...dienstverleners(tijd), ...lessen(tijd), ...elders(tijd)];
}

/** Who manages; Lies three organisaties, Pieter and Joke one. */
function beheerders({ dag, jaar }: Tijd): readonly WerkrelatieRij[] {
  return [
    {
      wie: 'lies-vantest',
      waar: 'hogeschool',
      duur: [jaar(-3), jaar(7)],
      rechten: [hoofdbeheer([jaar(-3), dag(41)]), inkom([jaar(-1), jaar(2)])],
    },
    {
      wie: 'lies-vantest',
      waar: 'vormingscentrum',
      duur: [jaar(-2), jaar(6)],
      rechten: [hoofdbeheer([jaar(-1), jaar(2)])],
    },
    {
      wie: 'lies-vantest',
      waar: 'scholengroep',
      duur: [jaar(-1), jaar(4)],
      rechten: [hoofdbeheer([jaar(-1), jaar(2)])],
    },
    {
      wie: 'joke-testaert',
      waar: 'hogeschool',
      duur: [dag(-448), dag(647)],
      rechten: [
        inAfwachting(kmo(['campus-aalst', 'campus-asse', 'campus-gent'], [dag(0), dag(647)])),
        inkom([dag(-448), dag(647)]),
        beheer([dag(-448), dag(25)]),
        gestopt(kmo(['campus-sint-niklaas'], [dag(-440), dag(-146)]), 'Werkt op een andere campus'),
      ],
    },
    {
      wie: 'pieter-schetsmans',
      waar: 'adviesbureau',
      duur: [jaar(-2), jaar(5)],
      rechten: [beheer([jaar(-1), jaar(2)])],
    },
  ];
}

/** Life outside the Hogeschool. */
function elders({ dag, jaar }: Tijd): readonly WerkrelatieRij[] {
  return [
    {
      wie: 'joke-testaert',
      waar: 'vormingscentrum',
      duur: [dag(-53), dag(311)],
      status: 'inAfwachting',
      rechten: [],
    },
    {
      wie: 'lukasz-stramien',
      waar: 'scholengroep',
      duur: [jaar(-3), jaar(5)],
      rechten: [recht('webedison-beheerder', [jaar(-1), jaar(2)])],
    },
    {
      wie: 'yusuf-sjabloon',
      waar: 'gemeente',
      duur: [jaar(-4), jaar(4)],
      categorie: 'ambtenaar',
      rechten: [hoofdbeheer([jaar(-1), jaar(2)])],
    },
    {
      wie: 'griet-blauwdruk',
      waar: 'gemeente',
      duur: [jaar(-7), jaar(1)],
      categorie: 'ambtenaar',
      rechten: [{ ...recht('vlok', [jaar(-2), jaar(1)]), profiel: 'Dossierbeheerder' }],
    },
  ];
}
