/** Identifiers of the store's entities: opaque text, never a national number. */
export type PersoonId = string & { readonly brand: 'PersoonId' };
export type OrganisatieId = string & { readonly brand: 'OrganisatieId' };
export type WerkrelatieId = string & { readonly brand: 'WerkrelatieId' };
export type ToekenningId = string & { readonly brand: 'ToekenningId' };
export type HistoriekId = string & { readonly brand: 'HistoriekId' };
/** The right's id in the catalogue, for example `kmo-departementen`. */
export type GebruikersrechtId = string & { readonly brand: 'GebruikersrechtId' };

/** A moment in UTC, ISO 8601 with milliseconds: `2026-11-23T11:15:24.000Z`. Days are `Datum`. */
export type Moment = string & { readonly brand: 'Moment' };
