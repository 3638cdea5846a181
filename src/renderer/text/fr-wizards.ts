import type { TextOf } from './nl.ts';
import type { nlWizards } from './nl-wizards.ts';

/** The wizards, and extending and stopping. */
export const frWizards: TextOf<typeof nlWizards> = {
  voeg: {
    practice: 'Numéros d’exercice',
    practiceHint: 'Choisissez un numéro pour le remplir. Ils n’appartiennent à personne.',
    storing: 'Le Registre national est momentanément inaccessible',
    onbekend: 'Le Registre national ne connaît pas ce numéro',
    title: 'Ajouter un utilisateur',
    step1: 'Indiquez le numéro d’identification',
    step2: 'Indiquez les détails',
    act: 'Ajouter l’utilisateur',
    insz: 'Numéro de registre national / numéro BIS',
    inszHint: '11 chiffres, avec ou sans points',
    inszPractice:
      '11 chiffres, avec ou sans points. Dans l’environnement d’exercice, un numéro de test, par exemple d’une personne fictive.',
    fetched:
      'Le nom, le prénom, la date de naissance et le sexe de l’utilisateur proviennent du Registre national.',
    redenHint: 'Pourquoi cette personne est ajoutée',
    suggested: 'Proposé sur la base du numéro ; vérifiez',
  },
  koppel: {
    title: 'Lier l’utilisateur à une organisation',
    step1: 'Sélectionnez l’organisation',
    step2: 'Détails de la relation de travail',
    act: 'Ajouter la relation de travail',
    max: 'jj/mm/aaaa. La période maximale est de 10 ans ; vous pouvez l’adapter.',
    phoneHint: 'Par exemple +32 12 34 56 78',
    emailHint: 'Par exemple prestataire@exemple.be',
  },
  recht: {
    title: 'Attribuer un droit d’utilisateur',
    changeTitle: 'Modifier le droit d’utilisateur',
    label: 'Droit d’utilisateur',
    step1: 'Sélectionnez le droit d’utilisateur',
    step2: 'Détails du droit d’utilisateur',
    act: 'Attribuer le droit d’utilisateur',
    changeAct: 'Enregistrer la modification',
    hint: 'Tapez une partie du nom ou choisissez dans la liste',
    latest: 'jj/mm/aaaa, au plus tard le {{datum}} et {{count}} mois au maximum',
    departementen: 'Départements',
    departementenHint:
      'Sélectionnez les départements auxquels donner accès et ajoutez-les à la liste : avec la flèche, avec Enter ou d’un double-clic.',
    contextHint:
      'Sélectionnez ce à quoi le droit s’applique et ajoutez-le à la liste : avec la flèche, avec Enter ou d’un double-clic.',
  },
  verleng: {
    title: 'Prolonger la relation de travail et les droits d’utilisateur',
    newEnd: 'Nouvelle date de fin de la relation de travail',
    hint: 'jj/mm/aaaa, au plus tard le {{datum}}. Vide : le plus longtemps possible.',
    notYet: 'Il n’y a pas encore de proposition avec cette date de fin',
    table: 'Date de fin avant et après la prolongation',
    what: 'Quoi',
    before: 'Maintenant',
    after: 'Après',
    why: 'Limité par',
    act: 'Prolonger',
    limit: { werkrelatie: 'fin de la relation de travail', recht: 'maximum du droit' },
  },
  stop: {
    act: 'Arrêter',
    toekenning: 'Arrêter {{wat}}',
    werkrelatie: 'Arrêter la relation de travail avec {{wat}}',
    toekenningTitle: 'Le droit reste visible, avec une date de fin plus proche',
    werkrelatieTitle: 'Les droits d’utilisateur de cette relation de travail prennent fin aussi',
    text: 'Choisissez le dernier jour de travail. Rien n’est effacé : l’application peut ainsi encore confier le travail à quelqu’un d’autre.',
    lastDay: 'Dernier jour',
    lastDayHint: 'jj/mm/aaaa, actuellement {{datum}}',
    reason: 'Motif',
    reasonHint: 'Par exemple : départ',
    confirm: 'Arrêter ce jour-là',
  },
  gedaan: {
    persoon: 'La personne est ajoutée',
    bekend: 'Cette personne est déjà connue : voici sa page',
    werkrelatie: 'Vous avez ajouté une relation de travail',
    recht: 'Le droit d’utilisateur est attribué',
    gewijzigd: 'Le droit d’utilisateur est modifié',
    verlengd: 'Prolongé jusqu’à la nouvelle date de fin',
    next: '« Recharger la page » vous montre si c’est déjà traité.',
  },
};
