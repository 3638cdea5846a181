import type { TextOf } from './nl.ts';
import type { nlInleesKeuzes } from './nl-inlees-keuzes.ts';

export const enInleesKeuzes: TextOf<typeof nlInleesKeuzes> = {
  leeswijze: {
    title: 'How the list was read',
    scheiding: 'Separator',
    codering: 'Character encoding',
    kop: 'Header row',
    blad: 'Sheet',
    geenKop: 'No header row',
    rij: 'Row {{rij}}: {{tekst}}',
    refused: 'The list cannot be read like that; it stayed as it was',
    remembered: 'Your choice is remembered for lists of the same shape.',
    skippedRows: 'Rows {{van}}–{{tot}}: {{reden}}',
  },
  rijnota: {
    verborgen: 'This row is hidden in the spreadsheet and is read all the same.',
    formuleZonderWaarde: 'A formula in this row has no calculated value; the cell is empty.',
    meerCellenDanKoppen: 'This row has more cells than there are headers.',
    aangepast: 'Read as meant: {{veld}} ({{wat}})',
  },
  wijziging: {
    title: 'What changes, person by person',
    find: 'Search what changes',
    show: 'Show',
    alle: 'Everybody who changes',
    wijzigt: 'Known persons',
    nieuw: 'New persons',
    persoon: 'Person',
    wat: 'What',
    nu: 'Now',
    straks: 'Then',
    none: 'Nobody found.',
    rows_one: 'Row {{rijen}}',
    rows_other: 'Rows {{rijen}}',
  },
};
