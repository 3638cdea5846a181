/** The refusals of giving a dossier along and of taking one in. */
export const nlMeegaveFaults = {
  'meegave.alleenWerkdossier':
    'Dit kan alleen in een werkdossier. De Oefenomgeving staat op elke computer al klaar.',
  'meegave.nietAlles':
    'In dit dossier staat een organisatie die u niet beheert. Vraag het aan een beheerder van alle organisaties in dit dossier.',
  'meegave.eigenWachtzin':
    'Dit is de wachtzin van uw dossier zelf. Kies een andere: uw collega zou anders uw dossier kunnen openen.',
  'meegave.geenMeegave': 'Dit is geen meegegeven dossier. Kies het bestand dat eindigt op .rkm.',
  'meegave.beschadigd':
    'Dit bestand is onderweg beschadigd en wordt niet geopend. Kopieer het opnieuw, of vraag uw collega om het dossier nog eens mee te geven.',
  'meegave.nieuwereVersie':
    'Dit bestand is gemaakt met een nieuwere versie van Rechtenklaar. Werk Rechtenklaar op deze computer eerst bij.',
  'meegave.teGroot':
    'Dit bestand is groter dan {{max}} MB. Zo groot wordt geen dossier: kies het bestand dat eindigt op .rkm.',
  'meegave.wachtzin':
    'Met deze wachtzin gaat het bestand niet open. Vraag de wachtzin na bij wie het u gaf, en let op hoofdletters en spaties.',
  'meegave.wacht':
    'Te veel foute pogingen na elkaar. Wacht nog {{seconden}} seconden en vraag intussen de wachtzin na.',
  'meegave.gestopt':
    'Na vijftig foute pogingen neemt deze computer geen wachtzin meer aan voor dit bestand. Vraag uw collega om het dossier opnieuw mee te geven.',
  'meegave.verlopen': 'Dit bestand ligt niet meer open. Kies het opnieuw.',
  'meegave.nietErin':
    'Niemand in dit dossier heeft dit nummer. Wie het meegaf, voegt u eerst toe als persoon en geeft het dan opnieuw mee.',
  'meegave.geenBeheerder':
    'Deze persoon beheert vandaag geen organisatie in dit dossier. Wie het meegaf, stelt u eerst aan als lokale beheerder en geeft het dan opnieuw mee.',
} as const;
