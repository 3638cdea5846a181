/** Undoing a change, and what was known on another day. */
export const nlHistoriek = {
  undo: {
    act: 'Maak ongedaan',
    named: 'Maak ongedaan: {{wat}}',
    title: 'Deze wijziging ongedaan maken?',
    lead: 'Er komt een nieuwe wijziging bij die alles zet zoals het voordien was. De historiek blijft bewaard.',
    not: 'Dit kan nu niet ongedaan gemaakt worden',
    close: 'Sluit',
  },
  toestand: {
    title: 'Toestand op datum',
    lead: 'Wat op het einde van die dag gekend was, en wat daarvan liep.',
    datum: 'Datum',
    act: 'Toon',
    on: 'Op {{datum}}',
    none: 'Op die dag was er nog geen werkrelatie.',
    now: 'Terug naar vandaag',
  },
} as const;
