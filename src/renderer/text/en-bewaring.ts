import type { TextOf } from './nl.ts';
import type { nlBewaring } from './nl-bewaring.ts';

/** Copies, recovery and checks of a work file, in English. */
export const enBewaring: TextOf<typeof nlBewaring> = {
  kopie: {
    title: 'Backups',
    text: 'Encrypted, beside the work file: the last five, seven days and four weeks. Each copy is opened and checked before an older one goes.',
    none: 'There is no backup yet.',
    make: 'Make a backup now',
    made: 'The backup is made and checked.',
    of: '{{op}}, up to change {{wijziging}}',
    look: 'See what you lose: {{op}}',
    lookShort: 'See what you lose',
    costTitle: 'Back to {{op}}',
    costNothing: 'You lose nothing: the copy holds every change.',
    cost_one: 'You lose {{count}} change.',
    cost_other: 'You lose {{count}} changes.',
    costUnknown: 'Nobody can tell any more how many changes you lose.',
    costUncounted: 'The present state does not open, so it cannot be compared kind by kind.',
    lost: '{{soort}}: {{weg}} gone, {{ouder}} back to an earlier version',
    kept: 'What is there now is not erased: it goes into a folder beside it.',
    act: 'Restore this copy',
    stay: 'Leave everything as it is',
  },
  soort: {
    persoon: 'Persons',
    organisatie: 'Organisations',
    werkrelatie: 'Work relations',
    toekenning: 'Grants',
    historiek: 'History',
    middel: 'Means of signing in',
    voorkeur: 'Preferences',
    ander: 'Other data',
  },
  herstel: {
    title: '{{naam}} does not open',
    lead: 'Your passphrase is right, but something is wrong with the files. Nothing was erased or changed.',
    copies: 'Restore from a backup',
    noCopies:
      'There is no backup beside this work file. Put the whole folder back from your own backup and unlock again.',
    anyway: 'Open it anyway',
    anywayText: 'Do this only if you put an older version back yourself.',
    lock: 'Lock and go back',
  },
  controle: {
    title: 'Check the work file',
    text: 'Reads everything from the disk again and checks each row and the whole history.',
    act: 'Check now',
    busy: 'Checking',
    good: 'Everything is right',
    counts:
      '{{rijen}} rows, {{historiek}} of them in the history, {{kB}} kB, up to change {{wijziging}}.',
    anker: 'Mark to print',
    ankerText:
      'Give this to somebody outside your organisation. It shows later whether this is still the same work file, and not an older one.',
    ankerDossier: 'Work file {{dossier}}, change {{wijziging}}',
    print: 'Print the mark',
  },
};
