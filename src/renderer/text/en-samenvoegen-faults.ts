import type { nlSamenvoegenFaults } from './nl-samenvoegen-faults.ts';

/** The refusals of merging a copy of the dossier, in English. */
export const enSamenvoegenFaults: Readonly<Record<keyof typeof nlSamenvoegenFaults, string>> = {
  'samenvoeging.onbekend': 'This merge does not exist here any more. Go back and choose again.',
  'samenvoeging.nietOpen':
    'This file does not lie open any more. Choose it again and give the passphrase.',
  'samenvoeging.onbeslist':
    'There are {{aantal}} differences to decide still. Choose for each what it has to be.',
  'samenvoeging.niets':
    'There is nothing to take over: what is in this file is here already or was decided before.',
  'samenvoeging.gewijzigd':
    'Something was changed here meanwhile. Look at the overview again, and then keep it.',
  'samenvoeging.ongedaan': 'This merge was undone already.',
  'samenvoeging.laterGewijzigd': 'Something of {{naam}} was changed since. Undo that first.',
  'samenvoeging.verwijzing':
    'This belongs to a row that is not taken over. Solve that row in the other dossier first and have it given along again.',
  'samenvoeging.organisatie': 'This belongs to an organisation that is not in this dossier.',
  'samenvoeging.nummer':
    'The same person has another number there. Check which number is right and correct it there.',
};
