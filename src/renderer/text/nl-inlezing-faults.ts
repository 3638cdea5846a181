import type { InlezingFaultParams } from '../../shared/faults-inlezing.ts';

/** What stops a row of a list, or keeping the list, with its repair. */
export const nlInlezingFaults: Readonly<Record<keyof InlezingFaultParams, string>> = {
  'inlezing.onbekend': 'Deze lijst staat niet meer open. Lees ze opnieuw in.',
  'inlezing.geenKeuze': 'Er is geen enkele rij gekozen die iets wijzigt. Kies minstens één rij.',
  'inlezing.intussenGewijzigd':
    'Het dossier is intussen gewijzigd. Kijk de rijen opnieuw na en bevestig dan nog eens.',
  'inlezing.geweigerd':
    'Er is niets bewaard: {{aantal}} rijen zijn geweigerd. Verbeter ze of kies alleen de andere.',
  'inlezing.ongedaan': 'Deze lijst is al ongedaan gemaakt.',
  'inlezing.laterGewijzigd':
    'Bij {{naam}} is op {{op}} nog iets gewijzigd. Maak dat eerst ongedaan.',
  'inlezing.laterToegevoegd':
    '{{naam}} kreeg intussen nog een werkrelatie of recht. Zet dat eerst stop.',
  'inlezing.andereOrganisatie':
    'Deze rij is niet voor {{organisatie}}. Kies eerst de andere organisatie en lees de lijst daar in.',
  'inlezing.rijenVerschillen':
    'Rijen {{rijen}} gaan over dezelfde persoon en zeggen iets anders. Maak ze gelijk.',
  'inlezing.rechtOnbekend':
    'Geen gebruikersrecht heet ‘{{getypt}}’. Kies de naam uit de catalogus.',
  'inlezing.departementOnbekend':
    'Geen open departement heet ‘{{getypt}}’. Kies een departement van deze organisatie.',
  'inlezing.departementZonderRecht':
    'Hier staat een departement, maar geen recht. Vul een gebruikersrecht in, of kies er een voor alle rijen.',
  'inlezing.naamAnders':
    'Dit nummer is van {{naam}}. Kijk na of het nummer juist is, of neem de gekende naam.',
  'inlezing.geboortedatumAnders':
    'Volgens dit nummer is de geboortedatum {{datum}}. Kijk het nummer na, of neem die datum.',
  'inlezing.geslachtAnders':
    'Bij deze persoon is geslacht {{geslacht}} gekend. Kijk het nummer na, of neem dat.',
  'inlezing.einddatumEerder':
    'Dit loopt nu tot {{einde}} en een lijst maakt niets korter. Stop het op de pagina van de persoon, of behoud die datum.',
  'inlezing.zonderNummerGekend':
    'Het nummer ontbreekt. {{naam}} is gekend met dezelfde naam en geboortedatum.',
  'inlezing.zonderNummerRij':
    'Het nummer ontbreekt. Rij {{rij}} heeft dezelfde naam en geboortedatum.',
};
