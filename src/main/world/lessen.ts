import { gestopt, inAfwachting, kmo, type WerkrelatieRij } from './rijen.ts';
import type { Tijd } from './tijd.ts';

/** One reason each why the door stays shut, and the external who works in two places. */
export function lessen({ dag, jaar }: Tijd): readonly WerkrelatieRij[] {
  return [
    {
      wie: 'koen-denkbeeld',
      waar: 'hogeschool',
      duur: [jaar(-3), jaar(1)],
      rechten: [kmo(['campus-oudenaarde'], [jaar(-3), dag(-1)])],
    },
    {
      wie: 'ruben-ontwerp',
      waar: 'hogeschool',
      duur: [jaar(-2), jaar(2)],
      rechten: [gestopt(kmo(['campus-gent'], [jaar(-1), dag(-3)]), 'Neemt een andere functie op')],
    },
    {
      wie: 'fatima-el-demo',
      waar: 'hogeschool',
      duur: [jaar(-1), jaar(3)],
      rechten: [kmo(['campus-gent'], [dag(1), jaar(2)])],
    },
    {
      wie: 'nele-veinsel',
      waar: 'hogeschool',
      duur: [dag(-4), jaar(2)],
      rechten: [inAfwachting(kmo(['campus-sint-niklaas'], [dag(-4), jaar(2)]))],
    },
    {
      // A grant without department cannot be given here, but comes along when data is taken over.
      wie: 'dries-stelvoor',
      waar: 'hogeschool',
      duur: [jaar(-1), jaar(1)],
      rechten: [kmo([], [dag(-30), jaar(1)])],
    },
    {
      wie: 'gust-werkstuk',
      waar: 'hogeschool',
      duur: [jaar(-9), dag(-12)],
      rechten: [kmo(['campus-aalst'], [jaar(-3), dag(-12)])],
    },
    {
      wie: 'tuur-verseling',
      waar: 'hogeschool',
      duur: [dag(-60), jaar(1)],
      rechten: [],
    },
    {
      wie: 'ines-maquette',
      waar: 'hogeschool',
      duur: [dag(-300), dag(430)],
      categorie: 'externeMedewerker',
      rechten: [kmo(['campus-asse', 'campus-oudenaarde'], [dag(-300), dag(55)])],
    },
    {
      wie: 'ines-maquette',
      waar: 'vormingscentrum',
      duur: [dag(-120), dag(245)],
      categorie: 'externeMedewerker',
      rechten: [kmo(['vorming-aalst'], [dag(-120), dag(245)])],
    },
  ];
}
