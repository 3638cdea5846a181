import type { AfstemmingFaultParams } from '../../shared/faults-afstemming.ts';

/** What stops a row of a report, or accepting it, with its repair. */
export const nlAfstemmingFaults: Readonly<Record<keyof AfstemmingFaultParams, string>> = {
  'afstemming.onbekend':
    'Dit rapport of deze afstemming bestaat hier niet (meer). Lees het rapport opnieuw in.',
  'afstemming.gewijzigd':
    'Het dossier is intussen gewijzigd. Kijk opnieuw na wat er gebeurt, en bevestig dan nog eens.',
  'afstemming.niets': 'Er is hier niets dat bijgewerkt kan worden. Kies een andere uitkomst.',
  'afstemming.geweigerd':
    'Er is niets gewijzigd: de regels weigeren {{aantal}} rijen. Kijk ze na, en bevestig dat de andere zonder deze doorgaan.',
  'afstemming.ongedaan': 'Deze afstemming is al ongedaan gemaakt.',
  'afstemming.laterGewijzigd':
    'Bij {{naam}} is sindsdien nog iets gewijzigd. Maak dat eerst ongedaan.',
  'afstemming.zonderPersoon':
    'In deze rij staat geen nummer en geen naam. Vul een van beide aan in het rapport.',
  'afstemming.zonderRecht': 'In deze rij staat geen gebruikersrecht. Er valt niets te vergelijken.',
  'afstemming.rechtOnbekend':
    'Geen gebruikersrecht van de catalogus heet ‘{{getypt}}’. Verbeter de naam in het rapport, of laat dit recht staan.',
  'afstemming.statusOnbekend':
    'De status ‘{{getypt}}’ is hier niet gekend. Pas dit recht aan op de pagina van de persoon.',
  'afstemming.welkePersoon':
    'Dit kan over {{aantal}} personen van het dossier gaan. Neem in het rapport het identificatienummer op.',
  'afstemming.welkeToekenning':
    'Deze persoon heeft dit recht meer dan eens, en de rijen zeggen niet welk welk is. Kijk het na op de pagina van de persoon.',
  'afstemming.persoonOnbekend':
    'Deze persoon staat niet in het dossier. Voeg hem toe, of lees het rapport in als lijst, en stem daarna opnieuw af.',
  'afstemming.geenWerkrelatie':
    'Deze persoon heeft hier geen lopende werkrelatie. Koppel hem eerst aan de organisatie.',
};
