/** What persons and rights go out as, and whose. */
export const uitvoerVormen = ['xlsx', 'csv'] as const;
export type UitvoerVorm = (typeof uitvoerVormen)[number];

export const uitvoerKeuzes = ['lijst', 'organisatie', 'alles'] as const;
