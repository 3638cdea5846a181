import type { TextOf } from './nl.ts';
import type { nlWizards } from './nl-wizards.ts';

/** The wizards, and extending and stopping. */
export const enWizards: TextOf<typeof nlWizards> = {
  voeg: {
    practice: 'Practice numbers',
    practiceHint: 'Choose a number to fill it in. They belong to nobody.',
    storing: 'The National Register is briefly unavailable',
    onbekend: 'The National Register does not know this number',
    title: 'Add user',
    step1: 'Enter identification number',
    step2: 'Enter details',
    act: 'Add user',
    insz: 'National register number / BIS number',
    inszHint: '11 digits, with or without dots',
    inszPractice:
      '11 digits, with or without dots. In the practice environment a test number, for example of a practice person.',
    fetched:
      'The name, first name, date of birth and sex of the user are taken from the National Register.',
    redenHint: 'Why this person is being added',
    suggested: 'Suggested from the number; please check',
  },
  koppel: {
    title: 'Link user to organisation',
    step1: 'Select organisation',
    step2: 'Work relationship details',
    act: 'Add work relationship',
    max: 'dd/mm/yyyy. The maximum period is 10 years; you can change this.',
    phoneHint: 'For example +32 12 34 56 78',
    emailHint: 'For example provider@example.be',
  },
  recht: {
    title: 'Grant user right',
    changeTitle: 'Change user right',
    label: 'User right',
    step1: 'Select user right',
    step2: 'User right details',
    act: 'Grant user right',
    changeAct: 'Save the change',
    hint: 'Type part of the name or choose from the list',
    latest: 'dd/mm/yyyy, {{datum}} at the latest and {{count}} months at most',
    departementen: 'Departments',
    departementenHint:
      'Select the departments to give access to and add them to the list: with the arrow, with Enter or with a double click.',
    contextHint:
      'Select what the right applies to and add it to the list: with the arrow, with Enter or with a double click.',
  },
  verleng: {
    title: 'Extend work relationship and user rights',
    newEnd: 'New end date of the work relationship',
    hint: 'dd/mm/yyyy, {{datum}} at the latest. Empty: as long as possible.',
    notYet: 'There is no proposal yet with this end date',
    table: 'End date before and after the extension',
    what: 'What',
    before: 'Now',
    after: 'Afterwards',
    why: 'Limited by',
    act: 'Extend',
    limit: { werkrelatie: 'end of the work relationship', recht: 'maximum of the right' },
  },
  stop: {
    act: 'Stop',
    toekenning: 'Stop {{wat}}',
    werkrelatie: 'Stop the work relationship with {{wat}}',
    toekenningTitle: 'The right stays in view with an earlier end date',
    werkrelatieTitle: 'The user rights of this work relationship then end too',
    text: 'Choose the last working day. Nothing is erased: the application can then still reassign the work to somebody else.',
    lastDay: 'Last day',
    lastDayHint: 'dd/mm/yyyy, now {{datum}}',
    reason: 'Reason',
    reasonHint: 'For example: left the organisation',
    confirm: 'Stop on that day',
  },
  gedaan: {
    persoon: 'The person has been added',
    bekend: 'This person is already known: this is their page',
    werkrelatie: 'You have added a work relationship',
    recht: 'The user right has been granted',
    gewijzigd: 'The user right has been changed',
    verlengd: 'Extended to the new end date',
    next: '‘Reload page’ shows whether it has been processed.',
  },
};
