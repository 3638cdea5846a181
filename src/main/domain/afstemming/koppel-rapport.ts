import { type RapportVeld, rapportVelden } from '../../../shared/values/afstemming.ts';
import type { WerkruimteSoort } from '../../../shared/values/codelijsten.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import { foldKop } from '../lijst/aliassen.ts';
import { koppelingOf, proposeKoppeling } from '../lijst/koppel.ts';
import type { Koppeling, Tabel } from '../lijst/veld.ts';
import type { RapportKoppeling } from './rapport.ts';

/**
 * What stands above the column of the status. Not among the headers of a list: there 'statut' is the
 * category of an employee, and a status says nothing.
 */
const statusKoppen: ReadonlySet<string> = new Set(
  ['status', 'status werkstroom', 'statut', 'statut du flux', 'workflow status', 'toestand'].map(
    foldKop,
  ),
);

/** The columns of a report as a list of persons would have them, and its status. */
export function proposeRapportKoppeling(
  tabel: Tabel,
  context: { readonly soort: WerkruimteSoort; readonly today: Datum },
): RapportKoppeling {
  const status = tabel.koppen.findIndex((kop) => statusKoppen.has(foldKop(kop)));
  return koppelingOf(proposeKoppeling(tabel, context)).map((veld, at) =>
    at === status ? 'status' : inRapport(veld),
  );
}

function inRapport(veld: Koppeling[number]): RapportVeld | null {
  return rapportVelden.find((each) => each === veld) ?? null;
}

/** What has to be coupled before anything can be compared. */
export type Ontbrekend = 'wie' | 'recht';

export function ontbrekendIn(koppeling: RapportKoppeling): readonly Ontbrekend[] {
  const has = (veld: RapportVeld) => koppeling.includes(veld);
  return [
    ...(has('insz') || has('naam') || has('naamVolledig') ? [] : ['wie' as const]),
    ...(has('gebruikersrecht') ? [] : ['recht' as const]),
  ];
}
