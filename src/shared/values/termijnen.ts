/** A werkrelatie ends at most so many years after its begin (seed: 26/06/2018 to 26/06/2028). */
export const MAX_WERKRELATIE_JAREN = 10;

/** For how long a gebruikersrecht is proposed when nothing else is chosen. */
export const STANDAARD_RECHT_MAANDEN = 48;

/** After how many minutes of rest a session locks: what may be chosen, and what holds until then. */
export const RUST_MINUTEN = { min: 1, max: 15, standaard: 5 } as const;
