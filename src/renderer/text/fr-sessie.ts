import type { TextOf } from './nl.ts';
import type { nlSessie } from './nl-sessie.ts';

export const frSessie: TextOf<typeof nlSessie> = {
  sessie: {
    menu: 'Verrouillage : {{naam}}',
    lockNow: 'Verrouiller maintenant',
    lockAfter: 'Verrouiller automatiquement après…',
    lockedTitle: 'Rechtenklaar est verrouillé',
    locked: {
      rust: 'Vous n’étiez plus actif depuis un moment. Tout est donc masqué.',
      hand: 'Vous avez verrouillé Rechtenklaar. Tout est masqué.',
      toestel: 'Votre appareil a été verrouillé ou mis en veille. Tout est donc masqué.',
    },
    who: 'La session ouverte est celle de {{naam}}.',
    back: 'Connectez-vous à nouveau et continuez où vous étiez. Ce que vous aviez rempli dans les étapes y sera encore.',
    other: 'Autre moyen ou autre personne',
    signOut: 'Se déconnecter',
    prove: {
      pincode: 'Code PIN de la carte d’exercice',
      hint: 'Sur la carte d’exercice de {{naam}} : {{pincode}}',
      unlock: 'Continuer',
      confirm: 'Confirmer',
    },
    stepUp: {
      title: 'Confirmez qu’il s’agit bien de vous',
      text: 'Cette opération demande une confirmation de moins de cinq minutes. Elle se poursuit ensuite d’elle-même.',
      limit:
        'Votre session dure depuis près de douze heures. Confirmez qu’il s’agit bien de vous pour continuer.',
      cancel: 'Annuler',
      other: 'Confirmer par un autre moyen',
    },
    warning: {
      title: 'Êtes-vous toujours là ?',
      text_one: 'Rechtenklaar se verrouille dans {{count}} seconde.',
      text_other: 'Rechtenklaar se verrouille dans {{count}} secondes.',
      stay: 'Rester connecté',
    },
    rust: {
      title: 'Verrouillage automatique',
      text: 'Après combien de minutes sans souris ni clavier Rechtenklaar doit-il se verrouiller ?',
      label: 'Nombre de minutes',
      minuten_one: '{{count}} minute',
      minuten_other: '{{count}} minutes',
      keep: 'Enregistrer',
      cancel: 'Annuler',
    },
    endedTitle: 'Vous devez vous reconnecter',
    ended: {
      duur: 'Une session dure au plus douze heures. La vôtre est terminée.',
      begonnen:
        'Depuis votre connexion, vous pouvez aussi gérer {{organisatie}}. Cela vaut à partir de votre prochaine connexion.',
      geeindigd: 'Depuis votre connexion, votre droit de gérer {{organisatie}} a pris fin.',
      anders: 'Depuis votre connexion, votre qualité pour {{organisatie}} a changé.',
    },
    endedText: 'Tout ce que vous avez confirmé est enregistré.',
    again: 'Se reconnecter',
    toStart: 'Vers la page d’accueil',
  },
  alsWie: {
    title: 'En quelle qualité vous connectez-vous ?',
    intro:
      'Vous pouvez agir pour vous-même ou pour une organisation. Choisissez ce qu’il vous faut maintenant.',
    burger: 'Citoyen',
    burgerWhat: 'Pour vous-même, sans mandat d’une organisation',
    now: 'Au nom de {{organisatie}}',
    nowBurger: 'En tant que citoyen',
    change: 'Choisir une autre qualité',
  },
};
