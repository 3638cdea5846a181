import { foldWords } from '../../../shared/fold-text.ts';
import type { Categorie, StatusWerkstroom } from '../../../shared/values/codelijsten.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import { formatInsz, type Insz, maskInsz } from '../../../shared/values/insz.ts';
import { formatOndernemingsnummer } from '../../../shared/values/ondernemingsnummer.ts';
import {
  formatTelefoonnummer,
  type Telefoonnummer,
} from '../../../shared/values/telefoonnummer.ts';
import { contextNaam } from '../../domain/context-keuze.ts';
import { type Dossier, lopendeWerkrelaties } from '../../domain/dossier.ts';
import type { Catalogus } from '../../domain/gebruikersrecht.ts';
import { leesDepartementen } from '../../domain/lijst/lees-tekst.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { runsTodayOrLater } from '../../domain/toekenning-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { Cel } from '../../transfer/schrijven/cel.ts';
import type { Kolom } from '../../transfer/schrijven/xlsx.ts';
import { rechtNaam } from '../toekenning/describe-toekenning.ts';

/**
 * Named as a list that is read in names them, so that nothing has to be mapped by hand. In Dutch in
 * every language: files travel further than screens. 'Status' is for the reader only.
 */
export const uitvoerKolommen: readonly Kolom[] = [
  { kop: 'Identificatienummer', breedte: 19 },
  { kop: 'Voornaam', breedte: 18 },
  { kop: 'Naam', breedte: 22 },
  { kop: 'Geboortedatum', breedte: 15 },
  { kop: 'Geslacht', breedte: 10 },
  { kop: 'E-mailadres', breedte: 32 },
  { kop: 'Telefoonnummer', breedte: 20 },
  { kop: 'Organisatie', breedte: 28 },
  { kop: 'Ondernemingsnummer', breedte: 21 },
  { kop: 'Categorie', breedte: 22 },
  { kop: 'Begindatum', breedte: 13 },
  { kop: 'Einddatum', breedte: 13 },
  { kop: 'Gebruikersrecht', breedte: 48 },
  { kop: 'Profiel', breedte: 32 },
  { kop: 'Contexten', breedte: 36 },
  { kop: 'Status', breedte: 14 },
];

const categorieNaam: Readonly<Record<Categorie, string>> = {
  vasteMedewerker: 'Vaste medewerker',
  externeMedewerker: 'Externe medewerker',
  occasioneleMedewerker: 'Occasionele medewerker',
  ambtenaar: 'Ambtenaar',
};
const statusNaam: Readonly<Record<StatusWerkstroom, string>> = {
  actief: 'Actief',
  inAfwachting: 'In afwachting',
};

export type Over = {
  readonly organisatie: Organisatie;
  readonly catalogus: Catalogus;
  readonly today: Datum;
  readonly volledig: boolean;
};

/**
 * What runs today or later: a row for each werkrelatie, with its days, and one for each of its rights,
 * with theirs. Who has no werkrelatie has a row all the same.
 */
export function* uitvoerRijen(dossier: Dossier, over: Over): Generator<readonly Cel[]> {
  const { persoon } = dossier;
  const wie = [nummerCel(persoon.insz, over), persoon.voornaam, persoon.naam];
  const geboren = [dagCel(persoon.geboortedatum), persoon.geslacht];
  const waar = [
    over.organisatie.naam,
    formatOndernemingsnummer(over.organisatie.ondernemingsnummer),
  ];
  const werkrelaties = lopendeWerkrelaties(dossier, over.today);
  if (werkrelaties.length === 0) {
    const leeg = [null, null, null, null, null, null];
    yield [...wie, ...geboren, null, null, ...waar, ...leeg, statusNaam[persoon.status]];
  }
  for (const werkrelatie of werkrelaties) {
    const contact = [werkrelatie.email, telefoonCel(werkrelatie.telefoon)];
    const werk = [...wie, ...geboren, ...contact, ...waar, categorieNaam[werkrelatie.categorie]];
    yield [...werk, ...dagen(werkrelatie), null, null, null, statusNaam[werkrelatie.status]];
    for (const toekenning of heldIn(dossier, werkrelatie, over)) {
      const recht = [rechtNaam(toekenning, over.catalogus), toekenning.profiel];
      for (const contexten of contextCellen(toekenning, over)) {
        yield [...werk, ...dagen(toekenning), ...recht, contexten, statusNaam[toekenning.status]];
      }
    }
  }
}

function heldIn({ toekenningen }: Dossier, { id }: Werkrelatie, { today }: Over) {
  return toekenningen.filter(
    (toekenning) => toekenning.werkrelatieId === id && runsTodayOrLater(toekenning, today),
  );
}

function nummerCel(insz: Insz, { volledig }: Over): string {
  return volledig ? formatInsz(insz) : maskInsz(insz);
}

function dagCel(dag: Datum | null): Cel {
  return dag === null ? null : { dag };
}

function dagen({ begindatum, einddatum }: Werkrelatie | Toekenning): readonly Cel[] {
  return [{ dag: begindatum }, { dag: einddatum }];
}

/** With the 00 that one dials: a cell that begins with + looks like a formula. */
function telefoonCel(telefoon: Telefoonnummer | null): string | null {
  return telefoon === null ? null : formatTelefoonnummer(telefoon).replace(/^\+/, '00');
}

/**
 * All in one cell where they are read back from there as they are; else a row for each, because a name
 * may hold whatever divides names.
 */
function contextCellen({ contexten }: Toekenning, { organisatie }: Over): readonly Cel[] {
  const namen = contexten.map((id) => contextNaam(organisatie, id));
  if (namen.length === 0) return [null];
  const samen = namen.join('; ');
  const gelezen = leesDepartementen(samen).waarde ?? [];
  const readBack =
    gelezen.length === namen.length && gelezen.every((naam, at) => naam === namen[at]);
  return readBack && namen.every((naam) => foldWords(naam).length > 0) ? [samen] : namen;
}
