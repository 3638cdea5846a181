import type { AfstemmingFaultParams } from '../../shared/faults-afstemming.ts';

/** What stops a row of a report, or accepting it, with its repair. */
export const enAfstemmingFaults: Readonly<Record<keyof AfstemmingFaultParams, string>> = {
  'afstemming.onbekend':
    'This report or reconciliation does not exist here (any more). Read the report in again.',
  'afstemming.gewijzigd':
    'The dossier has changed meanwhile. Look again at what happens, then confirm once more.',
  'afstemming.niets': 'There is nothing here that can be updated. Choose another outcome.',
  'afstemming.geweigerd':
    'Nothing was changed: the rules refuse {{aantal}} rows. Look at them, and confirm that the others go on without these.',
  'afstemming.ongedaan': 'This reconciliation has been undone already.',
  'afstemming.laterGewijzigd': 'Something has been changed since for {{naam}}. Undo that first.',
  'afstemming.zonderPersoon': 'This row has no number and no name. Add one of them in the report.',
  'afstemming.zonderRecht': 'This row has no user right. There is nothing to compare.',
  'afstemming.rechtOnbekend':
    'No user right in the catalogue is called ‘{{getypt}}’. Correct the name in the report, or leave this right.',
  'afstemming.statusOnbekend':
    'The status ‘{{getypt}}’ is not known here. Change this right on the person’s page.',
  'afstemming.welkePersoon':
    'This may be about {{aantal}} persons of the dossier. Include the identification number in the report.',
  'afstemming.welkeToekenning':
    'This person has this right more than once, and the rows do not say which is which. Check it on the person’s page.',
  'afstemming.persoonOnbekend':
    'This person is not in the dossier. Add them, or read the report in as a list, and then reconcile again.',
  'afstemming.geenWerkrelatie':
    'This person has no running work relation here. Link them to the organisation first.',
};
