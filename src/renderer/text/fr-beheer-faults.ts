/** The same in French. */
export const frBeheerFaults = {
  'bestand.verlopen': 'Ce fichier n’est plus prêt. Créez-le à nouveau.',
} as const;
