import type { TextOf } from './nl.ts';
import type { nlActies } from './nl-acties.ts';

/** The same in French. */
export const frActies: TextOf<typeof nlActies> = {
  actie: {
    middel: {
      blocked: 'Façon de se connecter bloquée',
      unblocked: 'Façon de se connecter débloquée',
      activated: 'Façon de se connecter activée',
      restored: 'État le plus strict des essais conservé',
      registered: 'Moyens pour la connexion simulée enregistrés',
    },
    persoon: {
      merged: 'Personne fusionnée',
      registered: 'Utilisateur ajouté',
      undone: 'Ajout de l’utilisateur annulé',
      linked: 'Utilisateur ajouté à l’organisation',
      refreshed: 'Données du Registre national rechargées',
      revealed: 'Numéro complet consulté',
      activated: 'Utilisateur traité',
      handedOver: 'Personne reportée dans le Gebruikersbeheer',
      takenBack: 'Report de la personne retiré',
      printed: 'Report imprimé en PDF',
    },
    werkrelatie: {
      merged: 'Relation de travail fusionnée',
      changed: 'Coordonnées modifiées',
      started: 'Relation de travail ajoutée',
      activated: 'Relation de travail traitée',
      handedOver: 'Relation de travail reportée dans le Gebruikersbeheer',
      takenBack: 'Report de la relation de travail retiré',
      extended: 'Relation de travail prolongée',
      stopped: 'Relation de travail arrêtée',
      undone: 'Relation de travail : modification annulée',
    },
    toekenning: {
      merged: 'Droit d’utilisateur fusionné',
      granted: 'Droit d’utilisateur attribué',
      activated: 'Droit d’utilisateur traité',
      handedOver: 'Droit reporté dans le Gebruikersbeheer',
      takenBack: 'Report du droit retiré',
      reconciled: 'Droit comparé avec le Gebruikersbeheer',
      changed: 'Droit d’utilisateur modifié',
      extended: 'Droit d’utilisateur prolongé',
      stopped: 'Droit d’utilisateur arrêté',
      undone: 'Droit d’utilisateur : modification annulée',
    },
    beheerder: {
      appointed: 'Désigné comme gestionnaire',
      ended: 'Désignation comme gestionnaire terminée',
    },
    departement: {
      merged: 'Département fusionné',
      added: 'Département ajouté',
      renamed: 'Département renommé',
      closed: 'Département fermé',
      reopened: 'Département rouvert',
      undone: 'Département : modification annulée',
    },
    meegave: {
      given: 'Dossier remis à un collègue',
      received: 'Dossier remis, ouvert comme dossier de travail',
    },
    rapport: {
      made: 'Rapport créé, numéros masqués',
      madeFull: 'Rapport créé, numéros complets',
    },
    uitvoer: {
      made: 'Personnes et droits exportés, numéros masqués',
      madeFull: 'Personnes et droits exportés, numéros complets',
      verslag: 'Rapport de lecture établi',
    },
  },
};
