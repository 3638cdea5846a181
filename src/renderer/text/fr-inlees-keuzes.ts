import type { TextOf } from './nl.ts';
import type { nlInleesKeuzes } from './nl-inlees-keuzes.ts';

export const frInleesKeuzes: TextOf<typeof nlInleesKeuzes> = {
  leeswijze: {
    title: 'Comment la liste est lue',
    scheiding: 'Séparateur',
    codering: 'Codage des caractères',
    kop: 'Ligne d’en-tête',
    blad: 'Feuille',
    geenKop: 'Pas de ligne d’en-tête',
    rij: 'Ligne {{rij}} : {{tekst}}',
    refused: 'La liste ne peut pas être lue ainsi ; elle est restée comme elle était',
    remembered: 'Votre choix est retenu pour les listes de la même forme.',
    skippedRows: 'Lignes {{van}}–{{tot}} : {{reden}}',
  },
  rijnota: {
    verborgen: 'Cette ligne est masquée dans le tableur et est lue quand même.',
    formuleZonderWaarde:
      'Une formule de cette ligne n’a pas de valeur calculée ; la cellule est vide.',
    meerCellenDanKoppen: 'Cette ligne a plus de cellules qu’il n’y a d’en-têtes.',
    aangepast: 'Lu ainsi : {{veld}} ({{wat}})',
  },
  wijziging: {
    title: 'Ce qui change, personne par personne',
    find: 'Chercher dans ce qui change',
    show: 'Montrer',
    alle: 'Tous ceux qui changent',
    wijzigt: 'Personnes connues',
    nieuw: 'Nouvelles personnes',
    persoon: 'Personne',
    wat: 'Quoi',
    nu: 'Maintenant',
    straks: 'Ensuite',
    none: 'Personne n’a été trouvé.',
    rows_one: 'Ligne {{rijen}}',
    rows_other: 'Lignes {{rijen}}',
  },
};
