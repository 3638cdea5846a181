import type { TextOf } from './nl.ts';
import type { nlHistoriek } from './nl-historiek.ts';

export const frHistoriek: TextOf<typeof nlHistoriek> = {
  undo: {
    act: 'Annuler cette modification',
    named: 'Annuler : {{wat}}',
    title: 'Annuler cette modification ?',
    lead: 'Une nouvelle modification remet tout comme avant. L’historique est conservé.',
    not: 'Ceci ne peut pas être annulé maintenant',
    close: 'Fermer',
  },
  toestand: {
    title: 'Situation à une date',
    lead: 'Ce qui était connu à la fin de ce jour, et ce qui était en cours.',
    datum: 'Jour',
    act: 'Afficher',
    on: 'Au {{datum}}',
    none: 'Il n’y avait pas encore de relation de travail ce jour-là.',
    now: 'Revenir à aujourd’hui',
  },
};
