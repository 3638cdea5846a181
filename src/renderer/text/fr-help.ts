import type { TextOf } from './nl.ts';
import type { nlHelp } from './nl-help.ts';

/** The help page. */
export const frHelp: TextOf<typeof nlHelp> = {
  help: {
    title: 'Aide',
    phoneTitle: 'Besoin d’aide ou une question ?',
    phone:
      'Appelez, écrivez ou chattez gratuitement avec le 1700, chaque jour ouvrable de 9 à 19 heures.',
    abroad: 'Depuis l’étranger : +32 2 553 1700 (payant).',
    practiceTitle: 'Qu’est-ce que cet environnement d’exercice ?',
    practice:
      'Vous suivez les mêmes étapes que dans le vrai Gebruikersbeheer, avec des personnes fictives et une connexion simulée. Rien ne sort d’ici, pas même vers le helpdesk.',
    whoTitle: 'Vous ne savez pas qui est le gestionnaire ?',
    who: 'Cherchez-le avec le numéro d’entreprise. S’il n’y en a pas encore, Rechtenklaar rédige la lettre au représentant légal.',
    wordsTitle: 'Vocabulaire',
    keysTitle: 'Touches',
    word: {
      acm: {
        term: 'ACM (Toegangsbeheer)',
        text: 'Gestion des accès de l’Autorité flamande : contrôle qui vous êtes.',
      },
      lokaleBeheerder: {
        term: 'Gestionnaire local (Lokale Beheerder)',
        text: 'Ajoute des personnes, donne des relations de travail et attribue des droits pour une organisation. Ce droit a lui-même une date de fin.',
      },
      hoofdbeheerder: {
        term: 'Gestionnaire local principal (Hoofd Lokale Beheerder)',
        text: 'Fait la même chose et désigne aussi d’autres gestionnaires locaux.',
      },
      wettelijkVertegenwoordiger: {
        term: 'Représentant légal (wettelijk vertegenwoordiger)',
        text: 'Figure dans la BCE (Banque-Carrefour des Entreprises) sous « Fonctions » et a accès au Gebruikersbeheer depuis le 11 juin 2021, même sans désignation.',
      },
      werkrelatie: {
        term: 'Relation de travail (werkrelatie)',
        text: 'Le lien entre une personne et une organisation, 10 ans au maximum. Les droits ne valent que dans une relation de travail.',
      },
      gebruikersrecht: {
        term: 'Droit d’utilisateur (gebruikersrecht)',
        text: 'Donne accès à une application, avec un profil et parfois limité à des départements.',
      },
      statusWerkstroom: {
        term: 'Statut du flux de travail (Status werkstroom)',
        text: 'En attente : encore à traiter. Actif : traité. « Recharger la page » montre le nouvel état.',
      },
      vkbp: {
        term: 'VKBP',
        text: 'Source des données de personnes qui viennent du Registre national.',
      },
    },
    key: {
      search: 'Rechercher une personne',
      lock: 'Verrouiller',
      next: 'Continuer dans une étape',
      back: 'Étape précédente',
      close: 'Fermer une liste ou une fenêtre',
      move: 'Se déplacer dans une liste',
      select: 'Sélectionner dans une liste',
    },
  },
};
