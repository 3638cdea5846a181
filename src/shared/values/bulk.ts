/** What one change may hold: more would keep every other window waiting for seconds. */
export const MAX_BULK = 2000;

/** What becomes of a row of a bulk: it goes on, it stays as it is, or it is refused. */
export const bulkOordelen = ['geweigerd', 'gaat', 'ongewijzigd'] as const;
