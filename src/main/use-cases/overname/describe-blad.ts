import { formatDatum } from '../../../shared/values/datum.ts';
import type { Scherm, Veld } from '../../domain/overname-scherm.ts';
import { isTickable } from '../../domain/overname-scherm.ts';
import { type Script, standingVinkjes, veldKey } from '../../domain/overname-vinkjes.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type {
  OnderdeelBlad,
  PersoonBlad,
  RegelBlad,
  SchermBlad,
} from '../../transfer/overname/overname-document.ts';
import type { PdfWoorden } from '../../transfer/overname/pdf-woorden.ts';
import type { Outside } from '../outside.ts';
import { isPending, omgevingOf, scriptsOf, type Werk } from './find-werk.ts';
import { vanafOf, watOf } from './show-overname.ts';

export type Drukwerk = {
  readonly woorden: PdfWoorden;
  /** Masked or full, as was asked. */
  readonly nummerOf: (persoon: Persoon) => string;
};

/** The script of one persoon as it is printed; what was handed over already is left out. */
export function describePersoonBlad(outside: Outside, werk: Werk, drukwerk: Drukwerk): PersoonBlad {
  const { persoon } = werk;
  return {
    naam: `${persoon.voornaam} ${persoon.naam}`,
    nummer: `${drukwerk.woorden.nummer}: ${drukwerk.nummerOf(persoon)}`,
    onderdelen: scriptsOf(outside, werk)
      .filter(({ onderdeel }) => isPending(onderdeel))
      .map((script) => describeOnderdeel(outside, { werk, script, drukwerk })),
  };
}

type Question = { readonly werk: Werk; readonly script: Script; readonly drukwerk: Drukwerk };

function describeOnderdeel(outside: Outside, question: Question): OnderdeelBlad {
  const { werk, script, drukwerk } = question;
  const { onderdeel } = script;
  const { soort, handeling } = drukwerk.woorden;
  const wat = watOf(onderdeel, omgevingOf(outside, werk));
  return {
    kop: `${soort[onderdeel.soort]}, ${handeling[onderdeel.handeling]}: ${wat}`,
    nota: notaOf(outside, question),
    schermen: script.schermen.map((scherm) => describeScherm(question, scherm)),
  };
}

function notaOf(outside: Outside, { werk, script, drukwerk }: Question): string | null {
  const { woorden } = drukwerk;
  const parked = werk.overname?.geparkeerd.find((each) => each.onderdeel === script.onderdeel.id);
  if (parked !== undefined) return `${woorden.geparkeerd} (${parked.door}): ${parked.reden}`;
  const vanaf = vanafOf(script.onderdeel, outside.clock.today());
  return vanaf === null ? null : `${woorden.vanaf} ${formatDatum(vanaf)}`;
}

function describeScherm(question: Question, scherm: Scherm): SchermBlad {
  const { titel, stap, velden } = scherm;
  return {
    titel: stap === null ? titel : `${titel} – ${stap}`,
    regels: velden.map((veld) => describeRegel(question, scherm, veld)),
  };
}

function describeRegel(question: Question, scherm: Scherm, veld: Veld): RegelBlad {
  const { werk, script, drukwerk } = question;
  const { uitleg } = drukwerk.woorden;
  const standing = standingVinkjes(script, werk.overname?.vinkjes ?? []);
  const key = veldKey(script.onderdeel.id, scherm, veld);
  return {
    doe: uitleg.handeling[veld.handeling],
    label: veld.label,
    // What the real screen repeats was explained where it was typed.
    uitleg: veld.handeling === 'staatEr' ? '' : uitleg.veld[veld.naam],
    waarde: veld.naam === 'insz' ? drukwerk.nummerOf(werk.persoon) : veld.waarde,
    vinkje: isTickable(veld) ? standing.has(key) : null,
  };
}
