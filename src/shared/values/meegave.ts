/** More than a dossier of a hundred thousand persons takes; it is held in memory while it is read. */
export const MAX_MEEGAVE_BYTES = 128 * 1024 * 1024;
