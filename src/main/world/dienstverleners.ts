import { inkom, kmo, type WerkrelatieRij } from './rijen.ts';
import type { Tijd } from './tijd.ts';

const alleCampussen = [
  'campus-aalst',
  'campus-asse',
  'campus-gent',
  'campus-oudenaarde',
  'campus-sint-niklaas',
];

/** The colleagues of the Hogeschool for whom all is well, some not for long. */
export function dienstverleners({ dag, jaar }: Tijd): readonly WerkrelatieRij[] {
  return [
    {
      wie: 'amira-modelle',
      waar: 'hogeschool',
      duur: [jaar(-1), jaar(3)],
      rechten: [kmo(['campus-gent', 'campus-oudenaarde'], [jaar(-1), jaar(2)])],
    },
    {
      wie: 'thomas-proefstuk',
      waar: 'hogeschool',
      duur: [jaar(-5), jaar(5)],
      rechten: [kmo(alleCampussen, [jaar(-1), jaar(1)])],
    },
    {
      wie: 'wouter-schijnaerts',
      waar: 'hogeschool',
      duur: [jaar(-6), dag(647)],
      rechten: [kmo(['campus-asse', 'campus-sint-niklaas'], [jaar(-1), dag(647)])],
    },
    {
      wie: 'bram-van-proef',
      waar: 'hogeschool',
      duur: [jaar(-4), dag(25)],
      rechten: [kmo(['campus-aalst', 'campus-oudenaarde'], [jaar(-2), dag(25)])],
    },
    {
      wie: 'lotte-voorbeeld',
      waar: 'hogeschool',
      duur: [jaar(-2), dag(20)],
      categorie: 'occasioneleMedewerker',
      rechten: [kmo(['campus-gent', 'campus-sint-niklaas'], [jaar(-2), dag(20)])],
    },
    {
      wie: 'sofie-ijkpunt',
      waar: 'hogeschool',
      duur: [jaar(-3), dag(28)],
      rechten: [kmo(alleCampussen, [jaar(-1), dag(28)]), inkom([jaar(-1), dag(28)])],
    },
    {
      wie: 'noor-voorbeeld',
      waar: 'hogeschool',
      duur: [jaar(-1), dag(281)],
      rechten: [kmo(['campus-asse', 'campus-gent', 'campus-sint-niklaas'], [jaar(-1), dag(81)])],
    },
  ];
}
