import type { InlezingFaultParams } from '../../shared/faults-inlezing.ts';

export const enInlezingFaults: Readonly<Record<keyof InlezingFaultParams, string>> = {
  'inlezing.onbekend': 'This list is no longer open. Read it in again.',
  'inlezing.geenKeuze': 'No chosen row changes anything. Choose at least one row.',
  'inlezing.intussenGewijzigd':
    'The file was changed meanwhile. Look at the rows again, then confirm once more.',
  'inlezing.geweigerd':
    'Nothing was kept: {{aantal}} rows are refused. Correct them, or choose only the others.',
  'inlezing.ongedaan': 'This list has already been undone.',
  'inlezing.laterGewijzigd': 'Something else was changed for {{naam}} on {{op}}. Undo that first.',
  'inlezing.laterToegevoegd':
    '{{naam}} was given another work relation or right since. Stop that first.',
  'inlezing.andereOrganisatie':
    'This row is not for {{organisatie}}. Choose the other organisation first and read the list there.',
  'inlezing.rijenVerschillen':
    'Rows {{rijen}} are about the same person and contradict each other. Make them the same.',
  'inlezing.rechtOnbekend':
    'No user right is called ‘{{getypt}}’. Choose the name from the catalogue.',
  'inlezing.departementOnbekend':
    'No open department is called ‘{{getypt}}’. Choose a department of this organisation.',
  'inlezing.departementZonderRecht':
    'There is a department here, but no right. Fill in a user right, or choose one for all rows.',
  'inlezing.naamAnders':
    'This number belongs to {{naam}}. Check the number, or take the known name.',
  'inlezing.geboortedatumAnders':
    'For this number the date of birth is {{datum}}. Check the number, or take that date.',
  'inlezing.geslachtAnders':
    'Sex {{geslacht}} is known for this person. Check the number, or take that.',
  'inlezing.einddatumEerder':
    'This now runs until {{einde}}, and a list makes nothing shorter. Stop it on the page of the person, or keep that date.',
  'inlezing.zonderNummerGekend':
    'The number is missing. {{naam}} is known with the same name and date of birth.',
  'inlezing.zonderNummerRij':
    'The number is missing. Row {{rij}} has the same name and date of birth.',
};
