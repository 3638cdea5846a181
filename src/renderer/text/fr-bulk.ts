import type { TextOf } from './nl.ts';
import type { nlBulk } from './nl-bulk.ts';

/** Many at once, a right in one go, and what stopping leaves without a holder. */
export const frBulk: TextOf<typeof nlBulk> = {
  bulk: {
    verleng: 'Prolonger ensemble',
    stop: 'Arrêter ensemble',
    verlengTitle: 'Prolonger les relations de travail et les droits d’utilisateur',
    stopTitle: 'Arrêter des relations de travail ou un droit d’utilisateur',

    newEnd: 'Nouvelle date de fin',
    newEndHint:
      'jj/mm/aaaa. Vide\u00a0: le plus longtemps possible. Personne ne dépasse dix ans, le maximum du droit ou la fin de la relation de travail.',
    lastDay: 'Dernier jour de travail',
    lastDayHint: 'jj/mm/aaaa. Rien n’est effacé\u00a0; les droits prennent fin aussi.',
    lastDayRecht: 'Dernier jour du droit',
    lastDayRechtHint: 'jj/mm/aaaa. Rien n’est effacé\u00a0; la relation de travail continue.',
    wat: 'Qu’arrêtez-vous\u00a0?',
    watAlles: 'La relation de travail, avec tous ses droits',
    watRecht: 'Seulement le droit {{naam}}',
    reason: 'Motif',
    reasonVerleng: 'Par exemple\u00a0: nouvelle année académique',
    reasonStop: 'Par exemple\u00a0: fin du projet',
    notYet: 'Il n’y a pas encore de proposition avec cette date',
    rows: 'Ce qui change pour chaque personne',
    gaat_one: '{{count}} relation de travail sera modifiée',
    gaat_other: '{{count}} relations de travail seront modifiées',
    rechten_one: '{{count}} droit d’utilisateur change aussi',
    rechten_other: '{{count}} droits d’utilisateur changent aussi',
    ongewijzigd_one: '{{count}} reste telle quelle',
    ongewijzigd_other: '{{count}} restent telles quelles',
    refused_one: '{{count}} ne sera pas modifiée',
    refused_other: '{{count}} ne seront pas modifiées',
    refusedText:
      'En tête de la liste ci-dessous figure qui, avec le motif et ce que vous pouvez y faire.',
    without_one: 'J’ai vu qui est refusé. Modifiez l’autre ({{count}}).',
    without_other: 'J’ai vu qui est refusé. Modifiez les {{count}} autres.',
    who: 'Qui',
    leaveOut: 'Laisser de côté',
    leaveOutNamed: 'Laisser de côté\u00a0: {{naam}}',
    oordeel: {
      gaat: 'Sera modifiée',
      geweigerd: 'Refusée',
      ongewijzigd: 'Inchangée',
    },
    limit: {
      tienJaar: 'dix ans au maximum',
      volgende: 'une autre relation de travail commence ensuite',
      werkrelatie: 'fin de la relation de travail',
      recht: 'maximum du droit',
    },
    verlengAct_one: 'Prolonger {{count}} relation de travail',
    verlengAct_other: 'Prolonger {{count}} relations de travail',
    stopAct_one: 'Arrêter {{count}} relation de travail',
    stopAct_other: 'Arrêter {{count}} relations de travail',
    stopRechtAct_one: 'Arrêter ce droit dans {{count}} relation de travail',
    stopRechtAct_other: 'Arrêter ce droit dans {{count}} relations de travail',
    verlengDone_one: '{{count}} relation de travail est prolongée',
    verlengDone_other: '{{count}} relations de travail sont prolongées',
    stopDone_one: '{{count}} relation de travail reçoit un dernier jour de travail',
    stopDone_other: '{{count}} relations de travail reçoivent un dernier jour de travail',
    stopRechtDone_one: 'Le droit reçoit un dernier jour dans {{count}} relation de travail',
    stopRechtDone_other: 'Le droit reçoit un dernier jour dans {{count}} relations de travail',
    doneText: 'Chaque modification figure dans l’historique, avec votre motif.',
    back: 'Retour à la liste',
    nobody: 'Personne n’est sélectionné',
    nobodyText:
      'Cochez les personnes dans la liste, ou sélectionnez tout le résultat de votre recherche.',
    undoAll_one: 'Annuler cette modification',
    undoAll_other: 'Annuler ensemble les {{count}} modifications',
    undoOne: 'Annuler celle-ci seulement',
    undo: 'Tout annuler',
    undone: 'Tout est de nouveau comme avant',
    undoWat: 'Tout ce que vous venez de confirmer ici',
  },
  snel: {
    wizard: 'Plutôt pas à pas\u00a0? Continuez dans l’assistant',
    confirm: 'Vérifiez et confirmez',
    act: 'Attribuer le droit d’utilisateur',
    stay: 'Revenir pour modifier',
  },
  gevolg: {
    title: 'Qui ou quoi reste sans personne\u00a0?',
    geenBeheerder:
      'À partir du {{vanaf}}, plus personne ne gère cette organisation. Désignez d’abord un successeur.',
    enigeBeheerder:
      'À partir du {{vanaf}}, {{naam}} est le seul gestionnaire. Désignez de préférence un second gestionnaire.',
    uzelf:
      'À partir du {{vanaf}}, vous ne gérez plus vous-même cette organisation avec un droit de gestionnaire.',
    departement:
      'À partir du {{vanaf}}, plus personne n’a de droit pour {{naam}}. Donnez-le d’abord à un collègue.',
    recht: 'À partir du {{vanaf}}, plus personne ici n’a le droit {{naam}}.',
    mee_one: 'Ce droit d’utilisateur prend fin aussi',
    mee_other: 'Ces {{count}} droits d’utilisateur prennent fin aussi',
    van: '{{recht}}\u00a0: {{voor}} devient {{na}}',
  },
};
