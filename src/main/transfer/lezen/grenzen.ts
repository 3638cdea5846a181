/** What a list may be at most. A list of persons is far below all of them. */

export const MAX_MB = 32;
export const MAX_RIJEN = 100_000;
/** What a spreadsheet has at most, empty ones included. */
export const MAX_RIJNUMMER = 1_048_576;
export const MAX_KOLOMMEN = 256;
/** What a spreadsheet has at most; so many separators may stand in an empty row. */
export const MAX_SCHEIDINGEN = 16_384;
export const MAX_TEKENS_PER_CEL = 10_000;
/** A row that is longer is not waited for: a quotation mark was left open. */
export const MAX_TEKENS_PER_RIJ = 262_144;

/** Of a workbook: what all its parts are together when inflated. */
export const MAX_UITGEPAKT_MB = 100;
/** Sheets compress ten to fifty times. What shrinks more, and is large, is made to burst. */
export const MAX_VERHOUDING = 100;
export const VERHOUDING_VANAF_MB = 8;
export const MAX_DELEN = 1_000;
/** Different texts in a workbook: more take more memory than any list is worth. */
export const MAX_TEKSTEN = 1_000_000;

export const MB = 1_048_576;
