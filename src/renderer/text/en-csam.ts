import type { TextOf } from './nl.ts';
import type { nlCsam } from './nl-csam.ts';

/** CSAM, management of access managers, in English. */
export const enCsam: TextOf<typeof nlCsam> = {
  csam: {
    title: 'Management of Access Managers (Beheer der Toegangsbeheerders)',
    intro:
      'In CSAM a legal representative appoints a Chief Access Manager, who at once is chief local administrator in Gebruikersbeheer and gives work relations and rights there.',
    appoint: 'Appoint a Chief Access Manager',
    must: 'This must be an employee or a legal representative of the enterprise.',
    standard: 'Standard procedure',
    standardText:
      'For a legal representative with a digital key. Your function must be valid in the CBE today.',
    exception: 'Exception procedure',
    exceptionText:
      'No eID or electronic foreigner card? Then the appointment goes on paper. The form is at csam.be; there is nothing to practise here.',
    whoMay: 'Who is the legal representative of an enterprise?',
    werkdossier:
      'CSAM is imitated in the practice environment only. Do this at csam.be; the letter describes each step.',
    signedIn: 'Signed in as {{naam}}',
    own: 'Your enterprises',
    yourFunction: 'your function: {{functie}}',
    holders: 'Chief Access Managers',
    noHolders: 'Nobody appointed yet',
    onlyHolder: 'Appoint a second one: if this one leaves, nobody gives rights any more.',
    otherNumber: 'For another enterprise',
    powerlessTitle: 'You represent no enterprise today',
    powerlessText:
      'Only who is listed in the CBE as legal representative today appoints a Chief Access Manager. Look up who that is and write to them. Is the CBE wrong? Have your function registered; it takes up to five working days.',
    powerlessAlso: 'Here you cannot appoint anybody',
    step1: 'Your enterprise',
    step2: 'Whom do you appoint?',
    step3: 'Contact and period',
    act: 'Appoint',
    number: 'Enterprise number',
    numberHint: '10 digits. Of an enterprise that you represent today.',
    who: 'Chief Access Manager',
    self: 'Myself ({{naam}})',
    other: 'Somebody else: an employee or another legal representative',
    insz: 'National register number / BIS number',
    nameHint: 'As on the identity card. Number and name must belong together.',
    practice: 'Practice numbers',
    practiceHint: 'Choose somebody to fill in number and name.',
    contactHint: 'Whoever looks for the administrator makes contact this way.',
    periodHint: 'dd/mm/yyyy. At most 48 months; put the end of the right in your diary.',
    confirmText:
      'With ‘Appoint’ you confirm that this person is an employee or a legal representative of the enterprise.',
    asideOrganisation: 'Enterprise',
    asideWho: 'Becomes Chief Access Manager',
    doneTitle: '{{naam}} is now Chief Access Manager of {{organisatie}}',
    doneText:
      '{{naam}} finds {{organisatie}} at ‘Choose an organisation’ when signing in to Gebruikersbeheer.',
    doneLater:
      'From {{datum}} {{naam}} finds {{organisatie}} at ‘Choose an organisation’ in Gebruikersbeheer.',
    doneAct: 'Go to Gebruikersbeheer',
    end: 'End',
    endTitle: 'End the appointment of {{naam}}',
    endText:
      'Choose the last day. Nothing is deleted. Do you want to replace somebody? Appoint the successor first.',
    endAnyway: 'End it anyway: I know that there will be no Chief Access Manager then',
    ended: 'The appointment of {{naam}} has been ended',
    endedText: 'It runs until the day you chose and is in the history.',
  },
};
