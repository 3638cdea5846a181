import type { TextOf } from './nl.ts';
import type { nlHulp } from './nl-hulp.ts';

/** Help while signing in, in French. */
export const frHulp: TextOf<typeof nlHulp> = {
  hulp: {
    seen: 'Ce qui vient d’échouer',
    more: 'Questions fréquentes',
    callTitle: 'Vous n’y arrivez pas ?',
    call: 'Appelez, écrivez ou chattez gratuitement avec le 1700, chaque jour ouvrable de 9 à 19 heures. Depuis l’étranger : +32 2 553 1700 (payant).',
    practice: 'Ceci est un exercice : le 1700 ne connaît pas les personnes d’exercice.',
    topic: {
      lezer: {
        q: 'Le lecteur de carte n’est pas trouvé',
        a: 'Une erreur avant le code PIN vient en général du lecteur ou du logiciel. Vérifiez le câble, essayez un autre port, réinstallez le logiciel eID et redémarrez le navigateur.',
      },
      kaart: {
        q: 'Le lecteur ne voit pas la carte',
        a: 'Introduisez la carte, la puce vers le haut et vers l’avant, jusqu’à ce qu’elle soit bien fixée.',
      },
      pin: {
        q: 'Votre code PIN est oublié ou bloqué',
        a: 'Après trois codes erronés, la carte se bloque. Allez à votre commune : on l’y débloque avec le code PUK de 6 chiffres. Pour les cartes d’après le 20 avril 2021, la lettre avec le code PUK n’est pas nécessaire.',
      },
      wachttijd: {
        q: 'Le lecteur s’est arrêté ou vous avez annulé',
        a: 'Aucun essai n’est compté. Préparez votre code PIN et recommencez.',
      },
      certificaat: {
        q: 'Le certificat est expiré ou révoqué',
        a: 'Une erreur après le code PIN vient en général du certificat, pas de votre ordinateur. Allez à votre commune avec la carte. En attendant, vous pouvez vous connecter avec une autre clé numérique.',
      },
      itsmeNummer: {
        q: 'Votre numéro de GSM n’est pas accepté',
        a: 'Introduisez le numéro avec lequel vous avez activé itsme, avec +32 ou un 0 devant.',
      },
      itsmeVraag: {
        q: 'Aucune demande n’est arrivée, ou elle a expiré',
        a: 'itsme attend trois minutes. Ouvrez l’app sur votre GSM, vérifiez qu’il a du réseau et refaites la demande.',
      },
      itsmeGeweigerd: {
        q: 'La demande a été refusée',
        a: 'Si vous avez reçu une demande que vous n’aviez pas faite, refuser était juste. Sinon, refaites-la.',
      },
      itsmeGeblokkeerd: {
        q: 'itsme est bloqué',
        a: 'Seul le service d’aide d’itsme peut rouvrir un compte bloqué. En attendant, connectez-vous avec une autre clé numérique.',
      },
      bereik: {
        q: 'Le GSM n’a pas de réseau',
        a: 'itsme et les SMS n’arrivent alors pas. L’eID et l’application mobile fonctionnent aussi sans réseau.',
      },
      wachtwoord: {
        q: 'Votre nom d’utilisateur ou mot de passe est erroné',
        a: 'Ce sont ceux de votre compte CSAM. Personne ne vous dit lequel des deux est erroné, pour empêcher les abus. Avec l’eID ou itsme, vous n’en avez pas besoin.',
      },
      code: {
        q: 'Le code de l’app n’est pas accepté',
        a: 'Un code vaut 30 secondes et une seule fois. Attendez le suivant et recopiez les six chiffres.',
      },
      klok: {
        q: 'L’horloge du GSM n’est pas à l’heure',
        a: 'Le code dépend de l’heure. Mettez la date et l’heure de votre GSM sur automatique et prenez un nouveau code.',
      },
      opnieuwActiveren: {
        q: 'Cette clé est bloquée',
        a: 'Connectez-vous avec l’eID et activez la clé de nouveau. Sans eID, allez au guichet de votre commune.',
      },
      activeringscode: {
        q: 'Vous n’avez pas d’eID et voulez activer une clé',
        a: 'Allez au guichet de votre commune. Vous y recevez un code d’activation sur papier et un lien par courriel ; ils restent valables 14 jours. La clé elle-même vaut 10 ans.',
      },
      gsmNummer: {
        q: 'Votre numéro de GSM n’est pas enregistré',
        a: 'Connectez-vous une fois avec l’eID et enregistrez votre numéro. Vous recevrez ensuite les codes par SMS.',
      },
      bericht: {
        q: 'Le message n’arrive pas, ou le code ne marche pas',
        a: 'Vérifiez que le GSM a du réseau et que le numéro est toujours le vôtre. Demandez un nouveau code et n’utilisez que le dernier message.',
      },
      token: {
        q: 'Le token fédéral ne fonctionne pas',
        a: 'Le token est supprimé depuis le 31 janvier 2024 ; il n’y en avait plus de nouveaux depuis le 25 septembre 2020. Activez une autre clé numérique, par exemple itsme.',
      },
      buitenland: {
        q: 'Vous n’avez pas de carte d’identité belge',
        a: 'Il vous faut un numéro BIS, et vous activez votre clé dans un bureau d’enregistrement.',
      },
    },
  },
};
