import type { TextOf } from './nl.ts';
import type { nlCsam } from './nl-csam.ts';

/** CSAM, gestion des gestionnaires d’accès, in French. */
export const frCsam: TextOf<typeof nlCsam> = {
  csam: {
    title: 'Gestion des gestionnaires d’accès (Beheer der Toegangsbeheerders)',
    intro:
      'Dans CSAM, un représentant légal désigne un Gestionnaire d’accès principal. Celui-ci est aussitôt gestionnaire local principal dans le Gebruikersbeheer : il ou elle y donne les relations de travail et les droits.',
    appoint: 'Désigner un Gestionnaire d’accès principal',
    must: 'Il ou elle doit être travailleur ou représentant légal de l’entreprise.',
    standard: 'Procédure standard',
    standardText:
      'Pour un représentant légal qui a une clé numérique. Votre fonction doit être valable aujourd’hui dans la BCE.',
    exception: 'Procédure d’exception',
    exceptionText:
      'Vous n’avez pas d’eID ni de carte d’étranger électronique ? La désignation se fait alors sur papier. Le formulaire se trouve sur csam.be ; il n’y a rien à exercer ici.',
    whoMay: 'Qui est représentant légal d’une entreprise ?',
    werkdossier:
      'CSAM n’est imité que dans l’environnement d’exercice. Faites ceci sur csam.be ; la lettre décrit chaque étape.',
    signedIn: 'Connecté en tant que {{naam}}',
    own: 'Vos entreprises',
    yourFunction: 'votre fonction : {{functie}}',
    holders: 'Gestionnaires d’accès principaux',
    noHolders: 'Personne n’est encore désigné',
    onlyHolder: 'Désignez-en un deuxième : s’il s’en va, plus personne n’octroie de droits.',
    otherNumber: 'Pour une autre entreprise',
    powerlessTitle: 'Vous ne représentez aucune entreprise aujourd’hui',
    powerlessText:
      'Seul celui qui figure aujourd’hui dans la BCE comme représentant légal désigne un Gestionnaire d’accès principal. Cherchez qui c’est et écrivez-lui. La BCE n’est pas à jour ? Faites inscrire votre fonction ; cela prend jusqu’à cinq jours ouvrables.',
    powerlessAlso: 'Ici, vous ne pouvez désigner personne',
    step1: 'Votre entreprise',
    step2: 'Qui désignez-vous ?',
    step3: 'Coordonnées et durée',
    act: 'Désigner',
    number: 'Numéro d’entreprise',
    numberHint: '10 chiffres. D’une entreprise que vous représentez aujourd’hui.',
    who: 'Gestionnaire d’accès principal',
    self: 'Moi-même ({{naam}})',
    other: 'Une autre personne : un travailleur ou un autre représentant légal',
    insz: 'Numéro de registre national / numéro BIS',
    nameHint: 'Comme sur la carte d’identité. Le numéro et le nom doivent aller ensemble.',
    practice: 'Numéros d’exercice',
    practiceHint: 'Choisissez quelqu’un pour remplir le numéro et le nom.',
    contactHint: 'Celui qui cherche le gestionnaire le joint ainsi.',
    periodHint: 'jj/mm/aaaa. Au plus 48 mois ; notez la fin du droit dans votre agenda.',
    confirmText:
      'Par « Désigner », vous confirmez que cette personne est travailleur ou représentant légal de l’entreprise.',
    asideOrganisation: 'Entreprise',
    asideWho: 'Devient Gestionnaire d’accès principal',
    doneTitle: '{{naam}} est à présent Gestionnaire d’accès principal de {{organisatie}}',
    doneText:
      '{{naam}} trouve {{organisatie}} sous « Choisissez une organisation » en se connectant au Gebruikersbeheer.',
    doneLater:
      'À partir du {{datum}}, {{naam}} trouve {{organisatie}} sous « Choisissez une organisation » dans le Gebruikersbeheer.',
    doneAct: 'Vers le Gebruikersbeheer',
    end: 'Mettre fin',
    endTitle: 'Mettre fin à la désignation de {{naam}}',
    endText:
      'Choisissez le dernier jour. Rien n’est effacé. Vous voulez remplacer quelqu’un ? Désignez d’abord le successeur.',
    endAnyway:
      'Mettre fin quand même : je sais qu’il n’y aura plus de Gestionnaire d’accès principal',
    ended: 'La désignation de {{naam}} prend fin',
    endedText: 'Elle court jusqu’au jour que vous avez choisi et figure dans l’historique.',
  },
};
