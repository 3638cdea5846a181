import type { TextOf } from './nl.ts';
import type { nlActiveren } from './nl-activeren.ts';

export const frActiveren: TextOf<typeof nlActiveren> = {
  activeer: {
    title: {
      itsme: 'Activer itsme',
      app: 'Activer l’application mobile',
      sms: 'Activer le code par SMS',
    },
    step: 'Étape {{nummer}} sur 3',
    bewijs: {
      title: 'Prouvez votre identité',
      intro:
        'Activer une façon de se connecter rend la précédente sans valeur. C’est pourquoi {{naam}} prouve d’abord son identité.',
      how: 'Comment la prouvez-vous ?',
      eid: 'Avec l’eID dans le lecteur',
      papier: 'Avec un code d’activation de la commune',
      pincode: 'Code PIN de la carte d’exercice',
      pincodeHint: 'Sur votre carte d’exercice : {{pincode}}',
      code: 'Code d’activation',
      codeHint: '8 lettres et chiffres, ils figurent sur le papier à côté.',
      next: 'Suivant',
    },
    app: {
      title: 'Scannez le code QR avec l’application',
      intro:
        'Scannez avec le GSM d’exercice à côté, ou avec une véritable application d’authentification : la clé appartient à une personne fictive et ne protège rien.',
      qr: 'Code QR pour l’application d’authentification',
      label: 'L’application affiche ensuite',
      typed: 'Impossible de scanner ? Tapez alors cette clé (basée sur le temps, 6 chiffres)',
      code: 'Premier code de l’application',
      codeHint: '6 chiffres. Vous êtes ainsi certain que l’application fonctionne.',
    },
    sms: {
      title: 'Enregistrez votre numéro de GSM',
      intro: 'Nous envoyons un code à ce numéro. Vous êtes ainsi certain qu’il est correct.',
      nummer: 'Numéro de GSM',
      nummerHint: 'Votre GSM d’exercice : {{gsm}}',
      send: 'Envoyer un code',
      sent: 'Message {{aantal}} sur 3 au maximum, au {{nummer}}',
      code: 'Code du message',
      codeHint: '6 chiffres, ils figurent sur le GSM à côté.',
    },
    itsme: {
      title: 'Confirmez avec votre nouveau code itsme',
      intro:
        'En réalité, vous choisissez vous-même un code dans l’application. Ici vous en recevez un : n’indiquez jamais le code de votre propre itsme.',
      code: 'Nouveau code itsme',
      codeHint: '5 chiffres, ils figurent sur le GSM à côté.',
    },
    confirm: 'Confirmer',
    until: 'Terminez dans les dix minutes.',
    ended: {
      title: 'L’activation est terminée',
      text: 'Rien n’a changé : ce que vous aviez activé fonctionne comme avant.',
      again: 'Recommencer',
    },
    done: {
      title: 'Activé',
      app: 'L’application fonctionne. Les codes d’une application précédente ne comptent plus. Prenez le code suivant pour vous connecter.',
      sms: 'Les codes seront désormais envoyés à ce numéro.',
      itsme: 'itsme fonctionne avec le nouveau code. Le précédent ne compte plus.',
      signIn: 'Se connecter maintenant',
    },
    gsm: {
      title: 'GSM simulé',
      idle: 'Le GSM de {{naam}}.',
      scan: 'Scanner le code QR',
      code: 'Code en ce moment',
      itsme: 'Votre nouveau code itsme',
      nothing: 'Rien n’est arrivé ici.',
      expire: 'Laisser passer dix minutes',
    },
    papier: {
      title: 'Guichet communal simulé',
      intro:
        'Qui n’a pas d’eID va chercher un code d’activation sur papier. Il est valable 14 jours.',
      ask: 'Demander un code d’activation',
      askNew: 'Demander un nouveau code d’activation',
      paper: 'CODE D’EXERCICE SUR PAPIER',
      until: 'Valable jusqu’au {{datum}} inclus',
      expire: 'Laisser passer 14 jours',
    },
    eerst: {
      eid: 'Une eID ne doit pas être activée. Il vous faut seulement le code PIN de la lettre jointe à la carte. Si vous l’avez perdu ou si la carte est bloquée, vous en choisissez un nouveau à la commune ; les cartes postérieures au 20 avril 2021 n’ont plus besoin de lettre PUK.',
      token:
        'Plus personne ne peut activer un token fédéral : il a pris fin le 31 janvier 2024. Activez itsme, l’application mobile ou le SMS.',
    },
  },
  itsmeQr: {
    show: 'Afficher un code QR',
    title: 'Scannez le code QR avec votre GSM d’exercice',
    alt: 'Code QR à scanner avec l’application itsme simulée',
    scan: 'Scanner le code QR à l’écran',
    expires: 'Le code expire après 3 minutes.',
  },
  middelsoort: {
    eid: 'eID',
    itsme: 'itsme',
    wachtwoord: 'mot de passe',
    app: 'application mobile',
    sms: 'code par SMS',
    token: 'token fédéral',
    activering: 'code d’activation',
  },
  bevinding: {
    title: 'Vérifié à l’ouverture',
    ouder:
      'Un fichier de données plus ancien ou nouveau a été trouvé. Pour {{aantal}} façons de se connecter, les compteurs les plus stricts restent valables, et cela figure dans l’historique.',
    weg: 'Le fichier qui surveille les essais a disparu. Personne ne peut plus savoir combien d’essais il y a eu : {{aantal}} façons de se connecter sont donc bloquées. Débloquez-les, ou recommencez l’environnement d’exercice.',
    beschadigd:
      'Le fichier qui surveille les essais est endommagé. Personne ne peut plus savoir combien d’essais il y a eu : {{aantal}} façons de se connecter sont donc bloquées. Débloquez-les, ou recommencez l’environnement d’exercice.',
    klokTerug:
      'L’horloge de cet ordinateur indique une date antérieure au {{datum}}, où l’application a déjà fonctionné. Les blocages et les codes utilisés restent valables ; réglez l’horloge.',
    seen: 'Compris',
  },
};
