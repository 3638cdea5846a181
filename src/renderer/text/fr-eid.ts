import type { TextOf } from './nl.ts';
import type { nlEid } from './nl-eid.ts';

/** Signing in with eID and the simulated reader, in French. */
export const frEid: TextOf<typeof nlEid> = {
  eid: {
    title: 'Introduisez votre code PIN d’exercice',
    intro:
      'La carte de {{naam}} est dans le lecteur. Tapez le code PIN ici ou sur le clavier du lecteur.',
    pincode: 'Code PIN de la carte d’exercice',
    hint: '4 à 12 chiffres. Sur votre carte d’exercice : {{pincode}}',
    reader: 'Lecteur de carte simulé',
    card: 'CARTE D’EXERCICE',
    screenOff: 'Non connecté',
    screenEmpty: 'Insérez la carte',
    screenPin: 'PIN ? {{dots}}',
    takeOut: 'Retirer la carte',
    putIn: 'Insérer la carte',
    unplug: 'Débrancher le lecteur',
    plug: 'Brancher le lecteur',
    unblock: 'Aller à la commune : débloquer la carte',
    happening: 'Ce qui se passe maintenant',
    step: {
      read: {
        plain: 'Carte lue',
        done: 'Carte lue, certificat valable jusqu’au {{datum}}',
        expired: 'Carte lue, certificat expiré le {{datum}}',
        now: 'La carte est en cours de lecture',
        failed: 'La carte n’a pas été lue',
        todo: 'La carte est lue',
      },
      pin: {
        done: 'Le code PIN a déverrouillé la signature sur la carte',
        now: 'Le code PIN déverrouille la signature sur la carte',
        failed: 'La signature sur la carte reste verrouillée',
        todo: 'Le code PIN déverrouille la signature sur la carte',
      },
      check: {
        done: 'La signature et l’identité sont contrôlées',
        now: 'La signature et l’identité sont en cours de contrôle',
        failed: 'La signature ou le certificat est refusé',
        todo: 'La signature et l’identité sont contrôlées',
      },
      access: {
        now: 'Votre accès est en cours de vérification',
        todo: 'Votre accès est vérifié',
      },
    },
    state: { done: 'terminé', now: 'en cours', failed: 'échoué', todo: 'pas encore' },
    screenUpside: 'Carte non reconnue',
    screenBlocked: 'PIN bloqué',
    screenTimeout: 'Délai écoulé',
    screenCancelled: 'Annulé',
    turn: 'Retourner la carte',
    cancel: 'Annuler sur le lecteur',
    waits: 'Après chaque touche, le lecteur attend la suivante pendant 30 secondes.',
    buttons: 'Carte et lecteur',
    letWait: 'Laisser passer le délai',
    situation: {
      werkt: 'Tout fonctionne',
      geenLezer: 'Pas de lecteur',
      geenKaart: 'Pas de carte',
      omgekeerd: 'Carte à l’envers',
      geblokkeerd: 'Carte bloquée',
      vervallen: 'Certificat expiré',
      ingetrokken: 'Certificat révoqué',
      wachttijd: 'Délai écoulé',
    },
    help: {
      title: 'Besoin d’aide ?',
      before:
        'L’erreur est apparue avant le code PIN : la cause est le plus souvent le lecteur, la carte dans le lecteur ou le logiciel eID de votre ordinateur.',
      after:
        'L’erreur est apparue après le code PIN : la cause est le plus souvent le certificat de la carte, pas votre ordinateur.',
      geenLezer:
        'Dans la réalité, vérifiez le câble, essayez un autre port USB et réinstallez le logiciel eID. Redémarrez ensuite le navigateur.',
      geenKaart:
        'Insérez la carte, puce vers l’avant, jusqu’à ce qu’elle tienne. Si le lecteur ne la voit toujours pas, nettoyez la puce avec un chiffon sec.',
      omgekeerd:
        'La puce doit se trouver au-dessus et entrer la première. Regardez le petit dessin de la carte sur votre lecteur.',
      pinVorm:
        'Un code PIN ne compte que des chiffres : au moins 4 et au plus 12. Un code trop court ou trop long ne compte pas comme essai.',
      pinFout:
        'Après trois codes PIN erronés, la carte se bloque. Vous avez oublié le code ? Arrêtez après le deuxième essai et adressez-vous à votre commune.',
      geblokkeerd:
        'Vous ne pouvez pas débloquer un code PIN vous-même. Allez avec la carte à votre commune : on la débloque avec le code PUK de 6 chiffres et vous choisissez un nouveau code PIN. Pour les cartes émises après le 20 avril 2021, aucune lettre avec code PUK n’est nécessaire.',
      geannuleerd:
        'Rien ne s’est mal passé et aucun essai n’a été compté. Vous pouvez recommencer tout de suite.',
      wachttijd:
        'Un lecteur n’attend que peu de temps la touche suivante. Aucun essai n’a été compté. Préparez votre code PIN et recommencez.',
      vervallen:
        'Avec un certificat expiré, vous ne pouvez vous connecter nulle part. Demandez à temps une nouvelle carte à votre commune ; entre-temps, connectez-vous avec itsme ou une autre clé numérique.',
      ingetrokken:
        'Un certificat est révoqué quand la carte est déclarée perdue ou volée, ou quand une nouvelle carte est arrivée. Allez avec votre carte à votre commune.',
      ongeldig:
        'Contactez votre commune si cela se répète avec la même carte. La carte ou le certificat est alors endommagé.',
      phone:
        'Vous n’y arrivez pas ? Appelez gratuitement le 1700, chaque jour ouvrable de 9 à 19 heures.',
    },
  },
};
