import type { BulkFault } from './nl-faults-bulk.ts';

export const frFaultsBulk: Readonly<Record<BulkFault, string>> = {
  'bulk.niemand':
    'Personne n’est sélectionné. Retournez à la liste et cochez les personnes concernées.',
  'bulk.teVeel':
    'Il s’agit de {{aantal}} personnes\u00a0; une seule modification peut en comporter {{max}} au plus. Affinez la recherche, par exemple par département, et procédez par parties.',
  'bulk.geenWerkrelatie':
    'Cette personne n’a pas encore de relation de travail ici. Liez-la d’abord à l’organisation.',
  'bulk.gewijzigd':
    'Entre-temps, quelque chose a changé à ce que vous voyiez, par exemple dans une autre fenêtre. Rien n’a été fait. Vérifiez à nouveau la proposition ci-dessous, puis confirmez-la.',
  'bulk.geweigerd':
    '{{aantal}} ne seront pas modifiées. Voyez lesquelles, et cochez que les {{gaat}} autres peuvent l’être.',
  'bulk.niets': 'Rien ne change avec cette date. Choisissez une autre date ou d’autres personnes.',
};
