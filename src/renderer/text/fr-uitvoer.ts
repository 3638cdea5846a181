import type { TextOf } from './nl.ts';
import type { nlUitvoer } from './nl-uitvoer.ts';

/** The export of persons and rights. */
export const frUitvoer: TextOf<typeof nlUitvoer> = {
  uitvoer: {
    act: 'Exporter',
    title: 'Exporter des personnes et des droits',
    text: 'Un fichier avec les relations de travail et les droits en cours aujourd’hui ou plus tard : une ligne par relation de travail et une par droit. L’historique indique qui l’a établi.',
    who: 'Qui',
    list_one: 'La liste telle qu’elle est filtrée : {{count}} personne',
    list_other: 'La liste telle qu’elle est filtrée : {{count}} personnes',
    everybody: 'Tout le monde chez {{naam}}',
    allMine: 'Tout le monde dans toutes mes organisations',
    form: 'Fichier',
    xlsx: 'XLSX, pour Excel et d’autres tableurs',
    csv: 'CSV, texte simple avec des points-virgules',
    numbersHint:
      'Seul un fichier avec des numéros complets peut être relu plus tard. Conservez-le en lieu sûr et effacez-le après usage.',
    masked: 'Masqués : seule la date de naissance reste visible',
    full: 'Complets : vous confirmez d’abord qui vous êtes',
    make: 'Établir le fichier',
    busy: 'Le fichier est en cours d’établissement…',
    count_one: '{{count}} personne',
    count_other: '{{count}} personnes',
    keuze: {
      lijst: 'Personnes d’une liste',
      organisatie: 'Toute l’organisation',
      alles: 'Toutes ses organisations',
    },
  },
};
