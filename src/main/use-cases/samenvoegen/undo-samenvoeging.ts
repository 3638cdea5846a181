import type { Input, Output } from '../../../shared/contract/contract.ts';
import { type Fault, fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { Beeld, HistoriekRegel } from '../../domain/historiek.ts';
import { persoonVelden, veldWijzigingen } from '../../domain/historiek-rules.ts';
import { isUnchanged } from '../../domain/ongedaan.ts';
import type { Samenvoeging } from '../../domain/samenvoegen/samenvoeging.ts';
import { waardeOf } from '../../domain/samenvoegen/velden.ts';
import { layOver, type Overlay } from '../../store/lay-over.ts';
import { type Change, put, type StoreView } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import { undoDepartement } from '../historiek/undo-departement.ts';
import { regelAt } from '../inlezing/number-regels.ts';
import { undoPersoon } from '../inlezing/undo-persoon.ts';
import { judgeManagesAll } from '../meegave/manages-all.ts';
import type { Caller, Outside } from '../outside.ts';
import { judgeBeheer } from '../toekenning/judge-beheer.ts';
import { withoutInsz } from './keep-samenvoeging.ts';

type Typed = Input<'samenvoegen.ongedaan'>;
type Nothing = Record<string, never>;
type Question = { readonly caller: Caller; readonly input: Typed };

/** What was taken in before, newest first. */
export function listSamenvoegingen(
  outside: Outside,
  caller: Caller,
): Result<Output<'samenvoegen.eerdere'>> {
  const managed = judgeManagesAll(outside, caller);
  if (!managed.ok) return managed;
  const all = [...outside.store.view.all('samenvoeging')].toReversed().slice(0, 50);
  return ok(
    all.map(({ id, op, door, van, reden, nieuw, gewijzigd, ongedaanOp }) => {
      return { id, op, door, van, reden, nieuw, gewijzigd, ongedaanOp };
    }),
  );
}

/** The judgement of `undoSamenvoeging`, nothing stored. */
export function checkUndo(outside: Outside, caller: Caller, input: Typed): Result<Nothing> {
  const managed = judgeManagesAll(outside, caller);
  if (!managed.ok) return managed;
  const decided = decide(outside, outside.store.view, { caller, input });
  return decided.ok ? ok({}) : decided;
}

/** Everything that was taken in with one file becomes as it was, in one change that keeps the history. */
export async function undoSamenvoeging(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Nothing>> {
  const managed = judgeManagesAll(outside, caller);
  if (!managed.ok) return managed;
  return outside.store.update((view) => decide(outside, view, { caller, input }));
}

function decide(
  outside: Outside,
  view: StoreView,
  { caller, input }: Question,
): Result<Change<Nothing>> {
  const samenvoeging = view.get('samenvoeging', input.samenvoegingId);
  if (samenvoeging === undefined) return refuse(fault('samenvoeging.onbekend'));
  if (samenvoeging.ongedaanOp !== null) return refuse(fault('samenvoeging.ongedaan'));
  const regels = Array.from({ length: samenvoeging.regels }, (_each, at) =>
    regelAt(view, samenvoeging.id, at + 1),
  );
  const over = layOver(view);
  const faults = faultsOf([
    ...undoPersonen(outside, over, { caller, samenvoeging }),
    ...undoGiven(outside, over, { caller, regels, view }),
    ...undoDepartementen(outside, over, { caller, regels }),
  ]);
  if (faults !== undefined) return refuse(...faults);
  over.add([put('samenvoeging', { ...samenvoeging, ongedaanOp: outside.clock.now() })]);
  return ok({ puts: over.puts(), value: {} });
}

/** What was changed of a persoon, when it still is what was made of it. */
function undoPersonen(
  outside: Outside,
  over: Overlay,
  { caller, samenvoeging }: { readonly caller: Caller; readonly samenvoeging: Samenvoeging },
): readonly Fault[] {
  return samenvoeging.personen.flatMap(({ voor, na }) => {
    const nu = over.view.get('persoon', na.id);
    if (nu === undefined) throw new Error(`No persoon ${na.id}`);
    const naam = `${nu.voornaam} ${nu.naam}`;
    if (waardeOf(withoutInsz(nu)) !== waardeOf(na)) {
      return [fault('samenvoeging.laterGewijzigd', { naam })];
    }
    const after = { ...voor, insz: nu.insz };
    const [organisatieId = null] = nu.bekendBij;
    const regel = recordChange(outside, {
      ...{ door: caller.naam, actie: 'persoon.undone', persoonId: nu.id, organisatieId },
      velden: veldWijzigingen({ voor: persoonVelden(nu), na: persoonVelden(after) }),
    });
    over.add([put('persoon', after), regel]);
    return [];
  });
}

/** Werkrelaties, rights and new personen, as with a list that was read in. */
function undoGiven(
  outside: Outside,
  over: Overlay,
  about: {
    readonly caller: Caller;
    readonly regels: readonly HistoriekRegel[];
    readonly view: StoreView;
  },
): readonly Fault[] {
  const { caller, regels, view } = about;
  const groups = new Map<string, HistoriekRegel[]>();
  for (const regel of regels) {
    if (regel.persoonId === null || regel.organisatieId === null) continue;
    const key = `${regel.organisatieId} ${regel.persoonId}`;
    groups.set(key, [...(groups.get(key) ?? []), regel]);
  }
  return [...groups.values()].flatMap((own) => {
    const organisatieId = own[0]?.organisatieId;
    if (organisatieId == null) return [];
    const undone = undoPersoon(outside, over.view, { caller, organisatieId, regels: own });
    if (!undone.ok) return undone.faults;
    over.add(undone.value);
    const gewijzigd = undone.value.flatMap((each) =>
      each.collection === 'toekenning' ? [each.entity] : [],
    );
    return judgeBeheer(outside, view, { organisatieId, caller, herstel: true, gewijzigd });
  });
}

function undoDepartementen(
  outside: Outside,
  over: Overlay,
  { caller, regels }: { readonly caller: Caller; readonly regels: readonly HistoriekRegel[] },
): readonly Fault[] {
  return regels.flatMap(({ organisatieId, beelden }) =>
    beelden.flatMap((beeld): readonly Fault[] => {
      if (beeld.soort !== 'departement' || organisatieId === null) return [];
      const nu = departementNow(over.view, organisatieId, beeld);
      if (nu === undefined || !isUnchanged(beeld.na, nu)) {
        return [fault('samenvoeging.laterGewijzigd', { naam: beeld.na.naam })];
      }
      const undone = undoDepartement(outside, over.view, { caller, beeld, organisatieId });
      if (!undone.ok) return undone.faults;
      over.add(undone.value);
      return [];
    }),
  );
}

function departementNow(
  view: StoreView,
  organisatieId: string,
  { na }: Extract<Beeld, { readonly soort: 'departement' }>,
) {
  return view.get('organisatie', organisatieId)?.departementen.find(({ id }) => id === na.id);
}
