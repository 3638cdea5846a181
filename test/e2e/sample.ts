import { onbekendNummer, personen, storingNummer } from '../../src/main/world/personen.ts';
import { formatInsz } from '../../src/shared/values/insz.ts';

/** The new colleague of the lesson: the register knows her, Gebruikersbeheer does not yet. */
export const marie = {
  naam: 'Marie Nieuwkens',
  insz: formatInsz(personen['marie-nieuwkens'].insz),
};
export const joke = { naam: 'Joke Testaert', insz: formatInsz(personen['joke-testaert'].insz) };
export const robbe = { naam: 'Robbe Lijnbreuk', insz: formatInsz(storingNummer) };
export const unknown = { insz: formatInsz(onbekendNummer) };
