import type { TextOf } from './nl.ts';
import type { nlVergelijk } from './nl-vergelijk.ts';

export const frVergelijk: TextOf<typeof nlVergelijk> = {
  vergelijk: {
    title: 'Comparer plusieurs personnes',
    lead: 'Placez de deux à six personnes côte à côte : qui a quel droit, pour quoi et jusqu’à quand. Les différences viennent en premier.',
    add: 'Ajouter une personne',
    remove: 'Retirer {{naam}} de la comparaison',
    full: 'Six personnes au maximum. Retirez d’abord quelqu’un.',
    few: 'Choisissez encore au moins une personne à comparer.',
    differences_one: '{{count}} droit diffère',
    differences_other: '{{count}} droits diffèrent',
    onlyDifferent: 'Afficher seulement les différences',
    table: 'Droits côte à côte',
    none: 'Aucune de ces personnes n’a de droit en cours.',
    same: 'Aucune différence : mêmes droits, pour les mêmes choses et jusqu’au même jour.',
    lacks: 'N’a pas ce droit',
    period: '{{begin}} à {{einde}}',
    differs: {
      houder: 'pas chez tout le monde',
      profiel: 'autre profil',
      contexten: 'autres départements ou valeurs',
      einddatum: 'autre date de fin',
    },
  },
  geefZoals: {
    title: 'Donner comme un collègue',
    lead: 'Choisissez qui sert d’exemple et qui reçoit la même chose. Vous décidez pour chaque différence ; rien ne change avant votre confirmation.',
    voorbeeld: 'Exemple',
    doel: 'Pour qui',
    keuzes: 'Que voulez-vous reprendre ?',
    alike:
      '{{doel}} a déjà tout ce que {{voorbeeld}} a, dans la mesure où les règles le permettent.',
    stopped: 'S’arrête aujourd’hui',
    reden: 'Raison de l’arrêt',
    redenHint: 'Figure dans l’historique. Ce qui s’arrête n’est pas supprimé.',
    act_one: 'Confirmer {{count}} modification',
    act_other: 'Confirmer {{count}} modifications',
    done_one: '{{count}} modification enregistrée pour {{naam}}',
    done_other: '{{count}} modifications enregistrées pour {{naam}}',
    toPersoon: 'Vers les données de {{naam}}',
    soort: {
      geef: 'Donner ce droit',
      profiel: 'Même profil',
      contexten: 'Mêmes départements ou valeurs',
      einddatum: 'Même date de fin',
      stop: 'Arrêter : l’exemple n’a pas ce droit',
    },
  },
};
