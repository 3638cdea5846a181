import type { TextOf } from './nl.ts';
import type { nlHelp } from './nl-help.ts';

/** The help page. */
export const enHelp: TextOf<typeof nlHelp> = {
  help: {
    title: 'Help',
    phoneTitle: 'Need help or have a question?',
    phone: 'Call, email or chat with 1700 free of charge, every working day from 9 am to 7 pm.',
    abroad: 'From abroad: +32 2 553 1700 (paid).',
    practiceTitle: 'What is this practice environment?',
    practice:
      'You go through the same steps as in the real Gebruikersbeheer, with fictional people and a simulated sign-in. Nothing leaves here, not even to the help desk.',
    whoTitle: 'You do not know who the administrator is?',
    who: 'Look it up with the enterprise number. If there is none yet, Rechtenklaar writes the letter to the legal representative.',
    wordsTitle: 'Words',
    keysTitle: 'Keys',
    word: {
      acm: {
        term: 'ACM (Toegangsbeheer)',
        text: 'Access management of the Flemish government: checks who you are.',
      },
      lokaleBeheerder: {
        term: 'Local administrator (Lokale Beheerder)',
        text: 'Adds people, gives work relationships and grants rights for an organisation. That right itself has an end date.',
      },
      hoofdbeheerder: {
        term: 'Chief local administrator (Hoofd Lokale Beheerder)',
        text: 'Does the same and also appoints other local administrators.',
      },
      wettelijkVertegenwoordiger: {
        term: 'Legal representative (wettelijk vertegenwoordiger)',
        text: 'Is listed under ‘Functions’ in the CBE (Crossroads Bank for Enterprises, KBO) and has access to Gebruikersbeheer since 11 June 2021, even without an appointment.',
      },
      werkrelatie: {
        term: 'Work relationship (werkrelatie)',
        text: 'The link between a person and an organisation, 10 years at most. Rights apply only within a work relationship.',
      },
      gebruikersrecht: {
        term: 'User right (gebruikersrecht)',
        text: 'Gives access to an application, with a profile and sometimes limited to departments.',
      },
      statusWerkstroom: {
        term: 'Workflow status (Status werkstroom)',
        text: 'Pending: still to be processed. Active: processed. ‘Reload page’ shows the new state.',
      },
      vkbp: {
        term: 'VKBP',
        text: 'Source of the personal data that comes from the National Register.',
      },
    },
    key: {
      search: 'Find a person',
      lock: 'Lock',
      next: 'Continue in a step',
      back: 'Previous step',
      close: 'Close a list or window',
      move: 'Move in a list',
      select: 'Select in a list',
    },
  },
};
