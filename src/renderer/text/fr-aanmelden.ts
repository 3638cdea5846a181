import type { TextOf } from './nl.ts';
import type { nlAanmelden } from './nl-aanmelden.ts';

/** Start page, ACM, the simulated devices, the protected page and the help, in French. */
export const frAanmelden: TextOf<typeof nlAanmelden> = {
  start: {
    again: {
      act: 'Recommencer l’environnement d’exercice',
      done: 'L’environnement d’exercice est à nouveau comme au premier jour.',
      title: 'Recommencer ?',
      text: 'Tout ce que vous avez exercé sera effacé : personnes, droits et historique. Les personnes d’exercice seront de nouveau prêtes. Les exercices résolus restent résolus.',
      confirm: 'Tout effacer et recommencer',
      stay: 'Garder ce qui existe',
    },
    title: 'Prestataire de services pour la kmo-portefeuille',
    intro:
      'En trois étapes, une personne de votre organisation obtient l’accès aux pages sécurisées d’un prestataire de services. Vous vous exercez ici à chaque étape, avec des personnes fictives.',
    step1: {
      title: 'Étape 1. Contrôle d’identité (ACM)',
      text: 'Votre identité est contrôlée sur la base de votre numéro de registre national, avec eID, itsme ou un code de sécurité.',
    },
    step2: {
      title: 'Étape 2. Qui est le gestionnaire local ?',
      text: 'À la première utilisation, personne n’a le droit d’utilisateur. Le gestionnaire local de votre organisation l’attribue. Vous ne le connaissez pas ? Demandez au représentant légal.',
    },
    step3: {
      title: 'Étape 3. Attribution du droit d’utilisateur',
      text: 'Le gestionnaire local se donne, ou donne à quelqu’un d’autre, le droit « Dienstverlener kmo-portefeuille, departementen » :',
      persoon: 'ajouter la personne',
      werkrelatie: 'donner une relation de travail',
      recht: 'attribuer le droit d’utilisateur, avec les départements',
    },
    doors: 'Où voulez-vous vous connecter ?',
    beheer: {
      title: 'Gestion des utilisateurs (Gebruikersbeheer)',
      text: 'Pour le gestionnaire local : personnes, relations de travail et droits.',
      act: 'Vers le Gebruikersbeheer',
    },
    dienstverlener: {
      title: 'Pages sécurisées',
      text: 'Pour le prestataire de services qui a reçu le droit.',
      act: 'Login prestataire de services individuel/départements',
    },
    practice: {
      title: 'Environnement d’exercice',
      text: 'Toutes les personnes, tous les numéros et toutes les organisations sont inventés. Vous ne pouvez rien casser.',
    },
  },
  acm: {
    title: 'Choisissez comment vous connecter',
    intro:
      'Votre identité est contrôlée sur la base de votre numéro de registre national. Faites un choix.',
    firstUse: 'Première utilisation ?',
    activate: 'Activer d’abord le mode de connexion',
    moreInfo: 'Plus d’infos',
    historical: 'Historique',
    other: 'Autre mode de connexion',
    signIn: 'Se connecter',
  },
  middel: {
    eid: {
      title: 'eID et lecteur de carte connecté',
      what: 'Carte d’identité et code PIN',
      info: 'Vous insérez votre carte d’identité électronique dans un lecteur et introduisez votre code PIN. Après trois codes PIN erronés, la carte se bloque ; votre commune vous aide alors avec un code PUK.',
    },
    itsme: {
      title: 'itsme',
      what: 'Confirmez dans l’app sur votre GSM',
      info: 'Vous introduisez votre numéro de GSM et confirmez dans l’app avec un code à cinq chiffres. Sans confirmation dans les trois minutes, la demande expire.',
    },
    app: {
      title: 'Code de sécurité via application mobile',
      what: 'Code à 6 chiffres de l’app',
      info: 'Vous introduisez votre nom d’utilisateur et votre mot de passe, puis le code à six chiffres affiché par l’app. Le code change toutes les 30 secondes.',
    },
    sms: {
      title: 'Code de sécurité via SMS',
      what: 'Code dans un message sur votre GSM',
      info: 'Vous introduisez votre nom d’utilisateur et votre mot de passe, puis le code que vous recevez par SMS.',
    },
    token: {
      title: 'Token fédéral',
      what: 'Carte avec 24 codes',
      info: 'Le token fédéral ne fonctionne plus depuis le 31 janvier 2024. Activez une autre clé numérique, par exemple itsme ou un code de sécurité via application mobile.',
    },
  },
  oefen: {
    aside: 'Appareils simulés',
    title: 'Vos moyens d’exercice',
    nothingToRemember: 'Vous ne devez rien retenir : tout ce qu’il vous faut est ici.',
    who: 'Vous jouez',
    pincode: 'code PIN',
    gsm: 'GSM',
    itsmeCode: 'code',
    gebruikersnaam: 'utilisateur',
    wachtwoord: 'mot de passe',
    smsNummer: 'messages au',
    smsGeen: 'pas de numéro',
    situation: 'S’exercer à une situation',
  },
  itsme: {
    title: 'Se connecter avec itsme',
    intro:
      'Introduisez le numéro de votre GSM d’exercice. Vous y recevrez une demande de confirmation.',
    gsm: 'Numéro de GSM',
    hint: 'Votre GSM d’exercice : {{gsm}}',
    send: 'Envoyer la demande',
    waitTitle: 'Confirmez sur votre GSM d’exercice',
    waitText: 'Choisissez le même symbole sur le GSM et confirmez avec votre code :',
    validFor: 'La demande expire après 3 minutes.',
    notConfirmed: 'Connexion non établie',
    again: 'Réessayer',
    geweigerd: {
      title: 'La demande a été refusée sur le GSM',
      text: 'Vous avez reçu une demande que vous n’aviez pas faite ? Alors refuser était juste. Sinon, refaites la demande.',
    },
    verlopen: {
      title: 'La demande a expiré',
      text: 'Personne n’a confirmé dans les trois minutes. Prenez votre GSM et refaites la demande.',
    },
    geblokkeerd: {
      title: 'itsme est bloqué après trois codes erronés',
      text: 'Dans la réalité, vous réactivez itsme dans l’app. Ici, vous pouvez le simuler sur le GSM d’exercice.',
    },
    phone: 'GSM simulé',
    phoneIdle: 'Le GSM de {{naam}}. La demande arrive ici.',
    phoneNothing: 'Il n’y a rien à confirmer.',
    asks: {
      gebruikersbeheer: 'Gebruikersbeheer demande : êtes-vous {{naam}} ?',
      dienstverlener: 'Prestataire kmo-portefeuille demande : êtes-vous {{naam}} ?',
      csam: 'CSAM demande : êtes-vous {{naam}} ?',
    },
    which: 'Quel symbole voyez-vous à l’écran ?',
    code: 'Code itsme',
    codeHint: 'Sur votre GSM d’exercice : {{code}}',
    chooseFirst: 'Choisissez d’abord le symbole',
    confirm: 'Confirmer',
    refuse: 'Refuser',
    letExpire: 'Laisser passer trois minutes',
    unblock: 'Réactiver itsme',
  },
  symbool: {
    anker: 'Ancre',
    boom: 'Arbre',
    fiets: 'Vélo',
    huis: 'Maison',
    ster: 'Étoile',
    zon: 'Soleil',
  },
  dienst: {
    title: 'Prestataire de services kmo-portefeuille',
    letIn: 'Bienvenue {{naam}}, vous avez accès',
    letInText:
      'Vous disposez du droit d’utilisateur « Dienstverlener kmo-portefeuille, departementen ».',
    departementen: 'Vos départements',
    refusedTitle: 'Vous n’avez pas encore accès',
    refused:
      'Vous ne disposez pas aujourd’hui du droit d’utilisateur « Dienstverlener kmo-portefeuille, departementen »',
    refusedWhat:
      'Le gestionnaire local de votre organisation peut attribuer ou prolonger le droit. Contactez l’un d’eux.',
    toBeheer: 'Vous êtes gestionnaire local ? Connectez-vous au Gebruikersbeheer.',
    reden: {
      geenRecht: 'Le droit ne vous a jamais été attribué.',
      geeindigd: 'Votre droit pour {{organisatie}} a pris fin le {{datum}}.',
      begintLater: 'Votre droit pour {{organisatie}} ne commence que le {{datum}}.',
      inAfwachting:
        'Votre droit pour {{organisatie}} est encore en attente. Le gestionnaire peut recharger la page.',
      werkrelatieGeeindigd:
        'Votre relation de travail avec {{organisatie}} a pris fin le {{datum}}.',
      geenMandaat:
        'Vous vous êtes connecté en tant que citoyen. Sans mandat d’une organisation, vous n’avez pas accès ici.',
      geenDepartement:
        'Aucun département ouvert n’est choisi pour votre droit pour {{organisatie}}.',
    },
  },
  kies: {
    title: 'Choisissez une organisation',
    intro: 'Choisissez ci-dessous pour quelle organisation vous voulez travailler.',
    number: 'Numéro d’entreprise',
    until: 'jusqu’au {{datum}}',
    noneTitle: 'Vous n’avez pas de droit de gestionnaire',
    noneWhat:
      'Le Gebruikersbeheer est réservé aux gestionnaires locaux et aux représentants légaux',
    noneText: 'Demandez ce qu’il vous faut à un gestionnaire local de votre organisation.',
  },
};
