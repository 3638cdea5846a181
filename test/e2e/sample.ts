import { systemClock } from '../../src/main/clock.ts';
import { onbekendNummer, personen, storingNummer } from '../../src/main/world/personen.ts';
import { addDays, addYears, formatDatum } from '../../src/shared/values/datum.ts';
import { formatInsz } from '../../src/shared/values/insz.ts';

/** The new colleague of the lesson: the register knows her, Gebruikersbeheer does not yet. */
export const marie = {
  naam: 'Marie Nieuwkens',
  insz: formatInsz(personen['marie-nieuwkens'].insz),
};
export const joke = { naam: 'Joke Testaert', insz: formatInsz(personen['joke-testaert'].insz) };
export const amira = { naam: 'Amira Modelle', insz: formatInsz(personen['amira-modelle'].insz) };
export const robbe = { naam: 'Robbe Lijnbreuk', insz: formatInsz(storingNummer) };
export const unknown = { insz: formatInsz(onbekendNummer) };

const today = systemClock.today();
export const vandaag = formatDatum(today);
/** Days of the sample world lie relative to today; negative is past. */
export const inDays = (days: number) => formatDatum(addDays(today, days));
export const inYears = (years: number) => formatDatum(addYears(today, years));
