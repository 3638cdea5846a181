import type { Fault } from '../../../shared/faults.ts';
import type { Groep } from '../../domain/inlezing/groep.ts';
import { type Voorstel, voorstel } from '../../domain/inlezing/vraag.ts';
import type { Veld } from '../../domain/lijst/veld.ts';
import { layOver } from '../../store/lay-over.ts';
import type { Put, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { decidePersoon, type RegisterAntwoorden } from './decide-persoon.ts';
import { decideRecht } from './decide-recht.ts';
import { decideWerkrelatie } from './decide-werkrelatie.ts';

export type GroepVraag = {
  readonly caller: Caller;
  readonly organisatieId: string;
  readonly groep: Groep;
  readonly register: RegisterAntwoorden;
};

/** What keeping the rows about one persoon would change, or why they are refused, row by row. */
export type GroepBesluit =
  | { readonly ok: true; readonly puts: readonly Put[] }
  | { readonly ok: false; readonly refused: readonly RijWeigering[] };

export type RijWeigering = {
  readonly nummers: readonly number[];
  readonly faults: readonly Fault[];
  readonly voorstellen: readonly Voorstel[];
};

/** First the persoon, then the werkrelatie, then the rights: the order of the rows says nothing. */
export function decideGroep(outside: Outside, base: StoreView, vraag: GroepVraag): GroepBesluit {
  const { caller, organisatieId, groep } = vraag;
  const overlay = layOver(base);
  const persoon = decidePersoon(outside, overlay.view, vraag);
  if (!persoon.ok) return refusedFor(groep.nummers, persoon.faults, persoon.voorstellen);
  overlay.add(persoon.stap.puts);
  const { werkrelatie: gevraagd } = groep;
  if (gevraagd === null) return { ok: true, puts: overlay.puts() };
  const { persoonId } = persoon.stap;
  const question = { caller, organisatieId, persoonId, groep, gevraagd };
  const werkrelatie = decideWerkrelatie(outside, overlay.view, question);
  if (!werkrelatie.ok) return refusedFor(groep.nummers, werkrelatie.faults);
  overlay.add(werkrelatie.value.puts);
  const refused: RijWeigering[] = [];
  for (const recht of groep.rechten) {
    const asked = { caller, werkrelatie: werkrelatie.value.werkrelatie, gevraagd: recht };
    const decided = decideRecht(outside, overlay.view, asked);
    if (decided.ok) overlay.add(decided.value);
    else refused.push(weigering(recht.nummers, decided.faults));
  }
  return refused.length === 0 ? { ok: true, puts: overlay.puts() } : { ok: false, refused };
}

function refusedFor(
  nummers: readonly number[],
  faults: readonly Fault[],
  voorstellen?: readonly Voorstel[],
): GroepBesluit {
  return { ok: false, refused: [weigering(nummers, faults, voorstellen)] };
}

function weigering(
  nummers: readonly number[],
  faults: readonly Fault[],
  voorstellen: readonly Voorstel[] = [],
): RijWeigering {
  const named = faults.map(inListWords);
  return { nummers, faults: named, voorstellen: [...voorstellen, ...named.flatMap(repairOf)] };
}

/** The wizards have other names for a few fields than the columns of a list. */
const columnOf: { readonly [field: string]: Veld } = {
  contexten: 'departementen',
  gebruikersrechtId: 'gebruikersrecht',
  werkrelatieId: 'begindatum',
};

function inListWords(fault: Fault): Fault {
  const column = fault.field === undefined ? undefined : columnOf[fault.field];
  return column === undefined ? fault : { ...fault, field: column };
}

/** A list makes nothing shorter: the repair is the end that stands in the dossier. */
function repairOf(fault: Fault): readonly Voorstel[] {
  return fault.code === 'inlezing.einddatumEerder'
    ? [voorstel('behoudEinde', ['einddatum', fault.params.einde])]
    : [];
}
