import type { FaultCode } from '../../shared/faults.ts';

export type BulkFault = Extract<FaultCode, `bulk.${string}`>;

export const nlFaultsBulk: Readonly<Record<BulkFault, string>> = {
  'bulk.niemand':
    'Niemand is geselecteerd. Ga terug naar de lijst en vink de personen aan om wie het gaat.',
  'bulk.teVeel':
    'Het gaat om {{aantal}} personen; in één keer kunnen het er hoogstens {{max}} zijn. Verfijn de zoekopdracht, bijvoorbeeld per departement, en doe ze in delen.',
  'bulk.geenWerkrelatie':
    'Deze persoon heeft hier nog geen werkrelatie. Koppel hem eerst aan de organisatie.',
  'bulk.gewijzigd':
    'Intussen veranderde er iets aan wat u zag, bijvoorbeeld in een ander venster. Er is niets gebeurd. Kijk het voorstel hieronder opnieuw na en bevestig het dan.',
  'bulk.geweigerd':
    '{{aantal}} gaan niet door. Kijk na wie dat is, en vink aan dat de andere {{gaat}} wel mogen.',
  'bulk.niets': 'Met deze datum verandert er niets. Kies een andere datum of andere personen.',
};
