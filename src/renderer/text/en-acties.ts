import type { TextOf } from './nl.ts';
import type { nlActies } from './nl-acties.ts';

/** The same in English. */
export const enActies: TextOf<typeof nlActies> = {
  actie: {
    middel: {
      blocked: 'Way of signing in blocked',
      unblocked: 'Way of signing in unblocked',
      activated: 'Way of signing in activated',
      restored: 'Strictest count of tries kept',
      registered: 'Means for the simulated sign-in registered',
    },
    persoon: {
      merged: 'Person merged',
      registered: 'User added',
      undone: 'Adding of user undone',
      linked: 'User added to the organisation',
      refreshed: 'National Register data reloaded',
      revealed: 'Full number viewed',
      activated: 'User processed',
      handedOver: 'Person handed over to Gebruikersbeheer',
      takenBack: 'Hand-over of the person taken back',
      printed: 'Hand-over printed as PDF',
    },
    werkrelatie: {
      merged: 'Work relation merged',
      changed: 'Contact details changed',
      started: 'Work relationship added',
      activated: 'Work relationship processed',
      handedOver: 'Work relation handed over to Gebruikersbeheer',
      takenBack: 'Hand-over of the work relation taken back',
      extended: 'Work relationship extended',
      stopped: 'Work relationship stopped',
      undone: 'Work relation: change undone',
    },
    toekenning: {
      merged: 'User right merged',
      granted: 'User right granted',
      activated: 'User right processed',
      handedOver: 'User right handed over to Gebruikersbeheer',
      takenBack: 'Hand-over of the user right taken back',
      reconciled: 'User right reconciled with Gebruikersbeheer',
      changed: 'User right changed',
      extended: 'User right extended',
      stopped: 'User right stopped',
      undone: 'User right: change undone',
    },
    beheerder: {
      appointed: 'Appointed as manager',
      ended: 'Appointment as manager ended',
    },
    departement: {
      merged: 'Department merged',
      added: 'Department added',
      renamed: 'Department renamed',
      closed: 'Department closed',
      reopened: 'Department reopened',
      undone: 'Department: change undone',
    },
    meegave: {
      given: 'Dossier given along to a colleague',
      received: 'Dossier given along, opened as a work dossier',
    },
    rapport: {
      made: 'Report made, numbers hidden',
      madeFull: 'Report made, numbers in full',
    },
    uitvoer: {
      made: 'Persons and rights exported, with masked numbers',
      madeFull: 'Persons and rights exported, with full numbers',
      verslag: 'Report of a list made',
    },
  },
};
