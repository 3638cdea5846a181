/** The refusals of merging a copy of the dossier. */
export const nlSamenvoegenFaults = {
  'samenvoeging.onbekend': 'Deze samenvoeging bestaat hier niet meer. Ga terug en kies opnieuw.',
  'samenvoeging.nietOpen': 'Dit bestand ligt niet meer open. Kies het opnieuw en geef de wachtzin.',
  'samenvoeging.onbeslist':
    'Er zijn nog {{aantal}} verschillen te beslissen. Kies bij elk verschil wat er moet staan.',
  'samenvoeging.niets':
    'Er is niets over te nemen: wat in dit bestand staat, staat hier al of werd al beslist.',
  'samenvoeging.gewijzigd':
    'Intussen is hier iets gewijzigd. Kijk het overzicht opnieuw na en bewaar dan.',
  'samenvoeging.ongedaan': 'Deze samenvoeging is al ongedaan gemaakt.',
  'samenvoeging.laterGewijzigd':
    'Bij {{naam}} is daarna nog iets gewijzigd. Maak dat eerst ongedaan.',
  'samenvoeging.verwijzing':
    'Dit hoort bij iets dat niet wordt overgenomen. Los eerst die rij op in het andere dossier en laat het opnieuw meegeven.',
  'samenvoeging.organisatie': 'Dit hoort bij een organisatie die niet in dit dossier staat.',
  'samenvoeging.nummer':
    'Dezelfde persoon heeft ginder een ander nummer. Kijk na welk nummer juist is en pas het ginder aan.',
} as const;
