import type { TextOf } from './nl.ts';
import type { nlHistoriek } from './nl-historiek.ts';

export const enHistoriek: TextOf<typeof nlHistoriek> = {
  undo: {
    act: 'Undo this change',
    named: 'Undo: {{wat}}',
    title: 'Undo this change?',
    lead: 'A new change puts everything back as it was. The history is kept.',
    not: 'This cannot be undone now',
    close: 'Close',
  },
  toestand: {
    title: 'Situation on a date',
    lead: 'What was known at the end of that day, and what of it ran.',
    datum: 'Date',
    act: 'Show',
    on: 'On {{datum}}',
    none: 'There was no work relation yet on that day.',
    now: 'Back to today',
  },
};
