/** The same in English. */
export const enBeheerFaults = {
  'bestand.verlopen': 'This file is no longer ready. Make it again.',
} as const;
