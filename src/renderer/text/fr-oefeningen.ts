import type { TextOf } from './nl.ts';
import type { nlOefeningen } from './nl-oefeningen.ts';

/** The exercises in French. */
export const frOefeningen: TextOf<typeof nlOefeningen> = {
  oefeningen: {
    title: 'Exercices',
    intro:
      'Chaque exercice reconnaît lui-même quand il est résolu. Le reste de votre travail dans l’environnement d’exercice est conservé ; chaque exercice dit ce que son début modifie. Les autres pannes simulées sont alors réparées.',
    voortgang: '{{opgelost}} sur {{totaal}} résolus',
    groep: { aanmelden: 'Se connecter', beheer: 'Dans la Gestion des utilisateurs' },
    stand: { nietBegonnen: 'Pas encore commencé', bezig: 'En cours', opgelost: 'Résolu' },
    opgelostOp: 'Résolu le {{datum}}',
    voorWie: 'Pourquoi',
    opdracht: 'Mission',
    bijBegin: 'Au début',
    begin: 'Commencer',
    beginNamed: 'Commencer : {{titel}}',
    terugzetten: {
      title: 'Revenir sur votre propre travail ?',
      text: 'Vous avez modifié quelque chose pour {{namen}}. L’exercice le remet comme au premier jour. Le reste est conservé.',
      act: 'Remettre et commencer',
      stay: 'Garder mon travail',
    },
    wis: 'Effacer ma progression',
    wisTitle: 'Effacer la progression ?',
    wisText:
      'Tous les exercices reviennent à « Pas encore commencé ». Les personnes et les droits ne changent pas.',
    wisAct: 'Effacer la progression',
    wisStay: 'La garder',
    lopend: 'Exercice : {{titel}}.',
    hint: 'Indice {{nummer}} : {{tekst}}',
    toonHint: 'Afficher un indice',
    volgendeHint: 'Afficher l’indice suivant',
    gelukt: 'Résolu : {{titel}}',
    stop: 'Arrêter l’exercice',
    klaar: 'Fermer l’exercice',
    alle: 'Tous les exercices',
    item: {
      pinGeblokkeerd: {
        title: 'Votre code PIN est bloqué',
        waarom:
          'Pour qui se connecte avec l’eID : après trois codes erronés, un quatrième n’aide pas.',
        opdracht:
          'Connectez-vous en tant que Joke Testaert avec son eID, bien que sa carte soit bloquée.',
        begin: 'La carte d’exercice de Joke Testaert est bloquée.',
        hint1: 'Essayez d’abord : choisissez Joke Testaert et son eID, et lisez ce qui s’affiche.',
        hint2: 'On ne débloque pas soi-même une carte. La commune le fait, avec le code PUK.',
        hint3:
          'Près du lecteur, choisissez « Aller à la commune : débloquer la carte », puis connectez-vous.',
        les: 'Après trois codes erronés, allez à votre commune avec la carte. En attendant, une autre clé numérique, comme itsme, vous fait entrer.',
      },
      lezerLos: {
        title: 'Le lecteur est débranché',
        waarom:
          'L’erreur avant le code PIN : elle vient presque toujours du lecteur ou du logiciel.',
        opdracht: 'Connectez-vous avec une eID. Le lecteur de carte ne fait rien.',
        begin: 'Le lecteur de carte est débranché.',
        hint1: 'Allez à « eID et lecteur de carte connecté » et regardez l’écran du lecteur.',
        hint2: 'Un lecteur éteint n’est pas branché. Branchez-le.',
        hint3:
          'Près du lecteur, choisissez « Brancher le lecteur », tapez le code PIN et connectez-vous.',
        les: 'Si l’erreur vient avant le code PIN, vérifiez d’abord le câble, le port et le logiciel eID.',
      },
      klokAchter: {
        title: 'L’horloge du GSM retarde',
        waarom: 'Pour qui prend dans une app des codes qui sont toujours refusés.',
        opdracht: 'Connectez-vous avec un code de sécurité via application mobile.',
        begin: 'L’horloge du GSM d’exercice prend dix minutes de retard.',
        hint1: 'Recopiez le code tel qu’il est sur le GSM. Le message dit ce qui ne va pas.',
        hint2: 'Le code dépend de l’heure. Il n’est juste que si les deux horloges concordent.',
        hint3: 'Choisissez « Remettre l’horloge du GSM à l’heure » et recopiez le nouveau code.',
        les: 'Mettez l’heure de votre GSM sur automatique : les codes seront justes.',
      },
      geenNetwerk: {
        title: 'Pas de réseau sur le GSM',
        waarom: 'Dans une cave ou un avion, aucun SMS n’arrive et itsme ne sonne pas.',
        opdracht: 'Connectez-vous sans attendre le réseau : choisissez un autre moyen.',
        begin: 'Le GSM d’exercice perd son réseau.',
        hint1: 'Essayez itsme ou le SMS et constatez que rien n’arrive.',
        hint2: 'Quel moyen n’a pas besoin de réseau ? Le GSM calcule lui-même les codes de l’app.',
        hint3: 'Choisissez « Code de sécurité via application mobile » ou l’eID et connectez-vous.',
        les: 'L’application mobile et l’eID fonctionnent aussi sans réseau. Activez donc plus d’une clé.',
      },
      dienstverlenerBinnen: {
        title: 'Un prestataire de services peut entrer',
        waarom: 'Toute la procédure : personne, relation de travail, droit, puis l’autre porte.',
        opdracht:
          'Ajoutez un nouveau collègue, donnez-lui une relation de travail et le droit pour au moins un département. Connectez-vous ensuite comme ce collègue aux pages sécurisées.',
        begin: 'Rien ne change à vos personnes et à vos droits.',
        hint1:
          'Connectez-vous comme Lies Vantest. Sous « Ajouter une nouvelle personne » il y a des numéros d’exercice.',
        hint2:
          'Ensuite : « Lier l’utilisateur à une organisation » et « Attribuer un droit d’utilisateur ».',
        hint3:
          'Choisissez « Recharger la page » jusqu’à ce que tout soit actif, déconnectez-vous et connectez-vous comme le nouveau collègue.',
        les: 'Sans relation de travail, pas de droit ; et sans droit, la porte reste fermée.',
      },
      rechtZonderDepartement: {
        title: 'Un droit sans département',
        waarom: 'Le droit existe et pourtant la porte reste fermée.',
        opdracht: 'Faites en sorte que Dries Stelvoor puisse entrer dans les pages sécurisées.',
        begin:
          'La relation de travail et le droit de Dries Stelvoor sont de nouveau comme au premier jour.',
        hint1:
          'Connectez-vous comme Dries aux pages sécurisées et lisez pourquoi il ne peut pas entrer.',
        hint2: 'Connectez-vous comme Lies Vantest, cherchez Dries et modifiez son droit.',
        hint3:
          'Choisissez au moins un campus, confirmez, et connectez-vous de nouveau comme Dries.',
        les: 'Un droit qui vaut par département n’ouvre rien tant qu’aucun n’est choisi.',
      },
      verlengOpTijd: {
        title: 'Prolongez avant qu’il ne soit trop tard',
        waarom: 'Un droit qui prend fin exclut quelqu’un du jour au lendemain.',
        opdracht:
          'Faites durer la relation de travail de Bram Van Proef et son droit encore six mois au moins.',
        begin:
          'La relation de travail et le droit de Bram Van Proef prennent de nouveau fin dans 25 jours.',
        hint1: 'Connectez-vous comme Lies Vantest. « Mes tâches » montre ce qui prend bientôt fin.',
        hint2:
          'Ouvrez Bram Van Proef et choisissez « Prolonger la relation de travail et les droits d’utilisateur ».',
        hint3: 'Choisissez une date de fin à plus de six mois et laissez le droit coché.',
        les: 'Prolongez ensemble la relation de travail et les droits : un droit ne dure jamais plus longtemps que la relation.',
      },
      collegaVertrekt: {
        title: 'Un collègue s’en va',
        waarom:
          'Qui est parti ne doit plus rien pouvoir faire ; effacer n’est ni nécessaire ni bon.',
        opdracht:
          'Wouter Schijnaerts s’en va. Arrêtez sa relation de travail à son dernier jour, dans les six mois.',
        begin:
          'La relation de travail et les droits de Wouter Schijnaerts sont de nouveau comme au premier jour.',
        hint1: 'Connectez-vous comme Lies Vantest et ouvrez la page de Wouter Schijnaerts.',
        hint2: 'Arrêter le droit seul ne suffit pas : c’est la relation de travail qui prend fin.',
        hint3:
          'Près de la relation de travail, choisissez « Arrêter », donnez le dernier jour et un motif.',
        les: 'Avec la relation de travail, tous ses droits prennent fin, et l’historique garde ce qu’il y avait.',
      },
      bijnaHetzelfdeNummer: {
        title: 'Deux personnes au numéro presque identique',
        waarom: 'Un droit est vite donné à la mauvaise personne.',
        opdracht:
          'Donnez le droit « Dienstverlener kmo-portefeuille, departementen » à la personne au numéro {{nummer}}, et à personne d’autre.',
        begin:
          'Les droits de Koen Denkbeeld et de Ruben Ontwerp sont de nouveau comme au premier jour.',
        hint1: 'Connectez-vous comme Lies Vantest. Deux collègues sont nés le même jour.',
        hint2:
          'Masqués, leurs numéros se ressemblent. Affichez le numéro sur la page de la personne.',
        hint3: 'Comparez le numéro d’ordre après le tiret et donnez le droit à qui convient.',
        les: 'Nom et date de naissance ne suffisent pas : le numéro entier dit de qui il s’agit.',
      },
      registerZwijgt: {
        title: 'Le Registre national ne répond pas',
        waarom:
          'Les registres tombent aussi en panne. Attendre vaut alors mieux que taper soi-même.',
        opdracht: 'Ajoutez une nouvelle personne avec les données du Registre national.',
        begin: 'Le Registre national ne répond plus.',
        hint1: 'Connectez-vous comme Lies Vantest et essayez d’ajouter une nouvelle personne.',
        hint2: 'Vos données restent. Réessayez plus tard ; ici, vous décidez vous-même quand.',
        hint3: 'En haut, choisissez « Tout remettre à la normale », puis de nouveau « Continuer ».',
        les: 'Réessayez plus tard. Si cela dure, le 1700 vous aide.',
      },
      nieuweOnderneming: {
        title: 'Nouvelle entreprise sans gestionnaire',
        waarom: 'Lors d’une première utilisation, personne ne gère encore l’organisation.',
        opdracht: 'Faites en sorte que Taalatelier Staalkaart ait un gestionnaire.',
        begin: 'Taalatelier Staalkaart n’a plus de gestionnaire.',
        hint1: 'Sans gestionnaire, seul un représentant légal peut commencer.',
        hint2: 'Femke Staalkaart est gérante : connectez-vous comme elle.',
        hint3:
          'Désignez Femke ou quelqu’un d’autre comme gestionnaire local (principal), jusqu’à ce que le droit soit actif.',
        les: 'Le représentant légal figure dans la BCE sous « Fonctions » et désigne le premier gestionnaire.',
      },
      enigeBeheerder: {
        title: 'L’unique gestionnaire',
        waarom: 'Si l’unique gestionnaire s’absente, plus personne ne peut donner de droits.',
        opdracht: 'Donnez un deuxième gestionnaire à Denderland Vormingscentrum.',
        begin: 'Lies Vantest redevient l’unique gestionnaire de Denderland Vormingscentrum.',
        hint1: 'Connectez-vous comme Lies Vantest et choisissez Denderland Vormingscentrum.',
        hint2:
          'Joke Testaert y travaille aussi. Un gestionnaire est quelqu’un qui a le droit « Lokale Beheerder ».',
        hint3:
          'Attribuez ce droit à Joke et choisissez « Recharger la page » jusqu’à ce qu’il soit actif.',
        les: 'Deux gestionnaires avec des dates de fin différentes : une organisation n’est alors jamais bloquée.',
      },
    },
  },
};
