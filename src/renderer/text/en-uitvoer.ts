import type { TextOf } from './nl.ts';
import type { nlUitvoer } from './nl-uitvoer.ts';

/** The export of persons and rights. */
export const enUitvoer: TextOf<typeof nlUitvoer> = {
  uitvoer: {
    act: 'Export',
    title: 'Export persons and rights',
    text: 'A file with the work relations and rights that run today or later: a row for each work relation and one for each right. The history tells who made it.',
    who: 'Who',
    list_one: 'The list as it is filtered now: {{count}} person',
    list_other: 'The list as it is filtered now: {{count}} persons',
    everybody: 'Everybody of {{naam}}',
    allMine: 'Everybody of all my organisations',
    form: 'File',
    xlsx: 'XLSX, for Excel and other spreadsheets',
    csv: 'CSV, plain text with semicolons',
    numbersHint:
      'Only a file with full numbers can be read in again later. Keep it safe and delete it after use.',
    masked: 'Masked: only the date of birth stays visible',
    full: 'Full: you first confirm who you are',
    make: 'Make the file',
    busy: 'The file is being made…',
    count_one: '{{count}} person',
    count_other: '{{count}} persons',
    keuze: {
      lijst: 'Persons of a list',
      organisatie: 'Whole organisation',
      alles: 'All own organisations',
    },
  },
};
