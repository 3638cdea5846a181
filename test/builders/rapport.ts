import {
  ontbrekendIn,
  proposeRapportKoppeling,
} from '../../src/main/domain/afstemming/koppel-rapport.ts';
import { leesRapportRij } from '../../src/main/domain/afstemming/lees-rapport.ts';
import type { RapportKoppeling } from '../../src/main/domain/afstemming/rapport.ts';
import { stemAf } from '../../src/main/domain/afstemming/stem-af.ts';
import { makeDossier } from '../../src/main/domain/dossier.ts';
import type { Persoon } from '../../src/main/domain/persoon.ts';
import type { Toekenning } from '../../src/main/domain/toekenning.ts';
import type { RapportVeld } from '../../src/shared/values/afstemming.ts';
import { anOrganisatie, aPersoon, asId, aWerkrelatie } from './entities.ts';
import { vandaag } from './gebruikersbeheer.ts';
import { aCatalogus } from './gebruikersrecht.ts';

/** The headers of our own report; rows as text, `;` between the cells. */
export const kop =
  'Organisatie;Naam;Voornaam;Identificatienummer;Gebruikersrecht;Profiel;Context;Begindatum;Einddatum;Status';

export const KMO = 'Dienstverlener kmo-portefeuille, departementen';
export const PROFIEL = 'dienstverlener kmo-portefeuille';

export type Houder = { readonly persoon: Persoon; readonly toekenningen: readonly Toekenning[] };

export function aDossier({ persoon, toekenningen }: Houder, email: string | null = null) {
  const werkrelaties = [
    aWerkrelatie({ persoonId: persoon.id, id: asId(`werk-${persoon.id}`), email: email as never }),
  ];
  return makeDossier({ persoon, werkrelaties, toekenningen });
}

export function aHouder(id: string, bend: Partial<Persoon>, ...toekenningen: Toekenning[]): Houder {
  return { persoon: aPersoon({ ...bend, id: asId(id) }), toekenningen };
}

type Genummerd = readonly (readonly [nummer: number, tekst: string])[];

/** The rows of a report with their numbers, held against what these persons have. */
export function vergelijk(houders: readonly Houder[], rijen: Genummerd, koppen: string = kop) {
  const context = { soort: 'oefen', today: vandaag } as const;
  const cellen = rijen.map(([nummer, tekst]) => ({ nummer, cellen: tekst.split(';') }));
  const koppeling: RapportKoppeling = proposeRapportKoppeling(
    { koppen: koppen.split(';'), rijen: cellen },
    context,
  );
  if (ontbrekendIn(koppeling).length > 0) throw new Error(`Not coupled: ${koppeling.join(' ')}`);
  const organisatie = anOrganisatie();
  const catalogus = aCatalogus();
  const read = cellen.map((rij) =>
    leesRapportRij(rij, koppeling, {
      cel: { ...context, datums: null, naamVolgorde: null },
      ...{ organisatie, catalogus, rechten: new Map() },
    }),
  );
  return stemAf({
    rapport: {
      rijen: read,
      velden: new Set(koppeling.filter((veld): veld is RapportVeld => veld !== null)),
    },
    dossiers: houders.map((houder) => aDossier(houder)),
    ...{ organisatie, catalogus, today: vandaag },
  });
}

/** From row 2 on, as a file with one line of headers has them. */
export function genummerd(rijen: readonly string[]): Genummerd {
  return rijen.map((tekst, at) => [at + 2, tekst]);
}
