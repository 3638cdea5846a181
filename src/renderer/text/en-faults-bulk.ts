import type { BulkFault } from './nl-faults-bulk.ts';

export const enFaultsBulk: Readonly<Record<BulkFault, string>> = {
  'bulk.niemand': 'Nobody is selected. Go back to the list and tick the people it is about.',
  'bulk.teVeel':
    'This is about {{aantal}} people; one change can hold {{max}} at most. Narrow the search, by department for instance, and do them in parts.',
  'bulk.geenWerkrelatie':
    'This person has no work relationship here yet. Link the person to the organisation first.',
  'bulk.gewijzigd':
    'Something of what you saw has changed meanwhile, perhaps in another window. Nothing was done. Look at the proposal below again, then confirm it.',
  'bulk.geweigerd':
    '{{aantal}} do not go ahead. See who they are, and tick that the other {{gaat}} may.',
  'bulk.niets': 'Nothing changes with this date. Choose another date or other people.',
};
