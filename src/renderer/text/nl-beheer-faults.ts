/** The refusals of managing an organisatie, and of files on their way out. */
export const nlBeheerFaults = {
  'bestand.verlopen': 'Dit bestand staat niet meer klaar. Maak het opnieuw.',
} as const;
