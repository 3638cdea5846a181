import type { Input } from '../../../shared/contract/contract.ts';
import { type Fault, fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { faultAt } from '../../domain/fault-at.ts';
import { veldWijzigingen, werkrelatieVelden } from '../../domain/historiek-rules.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { judgeChangeable } from '../../domain/toekenning-rules.ts';
import {
  chooseVerlengingen,
  proposeVerlenging,
  type VerlengVraag,
  type Verlengvoorstel,
} from '../../domain/verlenging.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { type Change, type Put, put, type StoreView } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Caller, Outside } from '../outside.ts';
import { putChangedToekenning } from '../toekenning/put-toekenning.ts';
import { loadVerlengVraag } from './load-verleng-vraag.ts';

/** Extends the werkrelatie and the chosen toekenningen, to the ends that the proposal showed. */
export function extendWerkrelatie(
  outside: Outside,
  caller: Caller,
  input: Input<'werkrelatie.extend'>,
): Promise<Result<Record<string, never>>> {
  return outside.store.update((view) => decideExtend(outside, view, { caller, input }));
}

/** The decision alone, for a change of which it is one step. */
export function decideExtend(
  outside: Outside,
  view: StoreView,
  question: { readonly caller: Caller; readonly input: Input<'werkrelatie.extend'> },
): Result<Change<Record<string, never>>> {
  const { caller, input } = question;
  const vraag = loadVerlengVraag(outside, view, question);
  if (!vraag.ok) return vraag;
  const voorstel = proposeVerlenging(vraag.value);
  if (!voorstel.ok) return voorstel;
  const faults = faultsOf(judgeGekozen(vraag.value, voorstel.value, input.toekenningen));
  if (faults !== undefined) return refuse(...faults);
  const { werkrelatie } = vraag.value;
  const toekenningen = chooseVerlengingen(voorstel.value.rijen, new Set(input.toekenningen));
  const longer = { werkrelatie, einddatum: voorstel.value.na, toekenningen };
  return ok({ puts: putVerlenging(outside, view, { caller, ...longer }), value: {} });
}

/** The werkrelatie and the toekenningen with their new ends, and a line of Historiek for each. */
export function putVerlenging(
  outside: Outside,
  view: StoreView,
  change: {
    readonly caller: Caller;
    readonly werkrelatie: Werkrelatie;
    readonly einddatum: Werkrelatie['einddatum'];
    readonly toekenningen: readonly Toekenning[];
    readonly reden?: string;
  },
): readonly Put[] {
  const { caller, toekenningen, reden } = change;
  const about = { outside, view, caller, ...(reden === undefined ? {} : { reden }) };
  return [
    ...putWerkrelatie(outside, caller, change),
    ...toekenningen.flatMap((toekenning) =>
      putChangedToekenning({ ...about, toekenning, actie: 'toekenning.extended' }),
    ),
  ];
}

/** Why a chosen toekenning has no row in the proposal. */
function judgeGekozen(
  vraag: VerlengVraag,
  { rijen }: Verlengvoorstel,
  gekozen: readonly string[],
): readonly Fault[] {
  const offered = new Set<string>(rijen.map(({ toekenning }) => toekenning.id));
  return gekozen
    .filter((id) => !offered.has(id))
    .map((id) => faultAt('toekenningen', whyNotOffered(vraag, id)));
}

export function whyNotOffered(vraag: VerlengVraag, id: string): Fault {
  const toekenning = vraag.toekenningen.find((each) => each.id === id);
  if (toekenning === undefined || toekenning.werkrelatieId !== vraag.werkrelatie.id) {
    return fault('toekenning.onbekend');
  }
  const [closed] = judgeChangeable(toekenning, vraag.today);
  if (closed !== undefined) return closed;
  const recht = vraag.catalogus.get(toekenning.gebruikersrechtId);
  return recht === undefined
    ? fault('gebruikersrecht.onbekend')
    : fault('beheerder.alleenHoofdbeheerder');
}

/** Nothing when the werkrelatie keeps its end and only toekenningen become longer. */
function putWerkrelatie(
  outside: Outside,
  caller: Caller,
  change: {
    readonly werkrelatie: Werkrelatie;
    readonly einddatum: Werkrelatie['einddatum'];
    readonly reden?: string;
  },
): readonly Put[] {
  const { werkrelatie, einddatum } = change;
  if (werkrelatie.einddatum === einddatum) return [];
  const after: Werkrelatie = { ...werkrelatie, einddatum };
  const regel = recordChange(outside, {
    door: caller.naam,
    actie: 'werkrelatie.extended',
    reden: change.reden ?? null,
    beeld: { soort: 'werkrelatie', voor: werkrelatie, na: after },
    persoonId: after.persoonId,
    organisatieId: after.organisatieId,
    velden: veldWijzigingen({
      voor: werkrelatieVelden(werkrelatie),
      na: werkrelatieVelden(after),
      altijd: 'categorie',
    }),
  });
  return [put('werkrelatie', after), regel];
}
