import type { Input, Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { atField, ok, type Result, refuse } from '../../../shared/result.ts';
import type { HistoriekId, OrganisatieId, PersoonId } from '../../../shared/values/ids.ts';
import type { Beeld, HistoriekRegel } from '../../domain/historiek.ts';
import { veldWijzigingen, withoutNumbers } from '../../domain/historiek-rules.ts';
import { regelIdOf } from '../../domain/inlezing/inlezing.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { PersoonZonderNummer, Samenvoeging } from '../../domain/samenvoegen/samenvoeging.ts';
import { sleutelOf, waardeOf } from '../../domain/samenvoegen/velden.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { layOver } from '../../store/lay-over.ts';
import { type Change, type Put, put, type StoreView } from '../../store/store.ts';
import { updateAhead } from '../decide-ahead.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Caller, Outside } from '../outside.ts';
import { MAX_REDEN, requiredText } from '../typed-field.ts';
import type { Inhoud, SamenvoegParts } from './open-meegaven.ts';
import { maakPlan, type Plan } from './plan.ts';
import { gezieneWaarden, type SamenRij } from './rij.ts';
import { countPlan, findShown, textsOf } from './show-samenvoegen.ts';

/** One conflict, or all of them, decided for one side. */
export function chooseKant(
  parts: SamenvoegParts,
  caller: Caller,
  input: Input<'samenvoegen.kies'>,
): Result<Record<string, never>> {
  const shown = findShown(parts, caller, input);
  if (!shown.ok) return shown;
  const { open, plan } = shown.value;
  for (const { sleutel, soort, id, verschillen } of plan.rijen) {
    if (input.veld !== null && input.veld.sleutel !== sleutel) continue;
    for (const { veld, uitkomst } of verschillen) {
      const named = input.veld === null || isNamed(input.veld.veld, { soort, veld });
      if (uitkomst === 'conflict' && named) open.keuzes.set(sleutelOf(soort, id, veld), input.kant);
    }
  }
  open.plan = null;
  return ok({});
}

/** The name of a departement is shown under another word than the field has. */
function isNamed(typed: string, { soort, veld }: { soort: string; veld: string }): boolean {
  return typed === (soort === 'departement' && veld === 'naam' ? 'departement' : veld);
}

/** What somebody saw, as one change with its reason; what changed meanwhile is shown anew first. */
export async function keepSamenvoeging(
  parts: SamenvoegParts,
  caller: Caller,
  input: Input<'samenvoegen.bewaar'>,
): Promise<Result<Output<'samenvoegen.bewaar'>>> {
  const shown = findShown(parts, caller, input);
  if (!shown.ok) return shown;
  const { open, inhoud, plan } = shown.value;
  const { outside } = parts;
  const today = outside.clock.today();
  const reden = atField('reden', requiredText(withoutNumbers(input.reden, today), MAX_REDEN));
  if (!reden.ok) return reden;
  const { onbeslist, nieuw, gewijzigd } = countPlan(plan);
  if (onbeslist > 0) return refuse(fault('samenvoeging.onbeslist', { aantal: onbeslist }));
  if (plan.puts.length + inhoud.nieuwVertrekpunt.length === 0) {
    return refuse(fault('samenvoeging.niets'));
  }
  const kept = await updateAhead(outside.store, async (view) => {
    const now = maakPlan(outside, view, { caller, ginder: inhoud.ginder, keuzes: open.keuzes });
    if (!isSamePlan(now, plan)) return refuse(fault('samenvoeging.gewijzigd'));
    return ok(decide(outside, view, { caller, inhoud, plan: now, reden: reden.value }));
  });
  if (kept?.ok) {
    open.klaar = { samenvoegingId: kept.value.samenvoegingId, nieuw, gewijzigd };
    return kept;
  }
  open.plan = null;
  return kept ?? refuse(fault('samenvoeging.gewijzigd'));
}

function isSamePlan(now: Plan, shown: Plan): boolean {
  return (
    waardeOf(now.puts) === waardeOf(shown.puts) &&
    waardeOf([...now.geweigerd]) === waardeOf([...shown.geweigerd])
  );
}

type Deciding = {
  readonly caller: Caller;
  readonly inhoud: Inhoud;
  readonly plan: Plan;
  readonly reden: string;
};

function decide(
  outside: Outside,
  view: StoreView,
  { caller, inhoud, plan, reden }: Deciding,
): Change<Output<'samenvoegen.bewaar'>> {
  const id = outside.ids.next();
  const over = layOver(view);
  over.add(plan.puts);
  const taken = plan.rijen.filter(({ sleutel }) => !plan.geweigerd.has(sleutel));
  const changed = taken.filter(({ hier, uitkomst }) => waardeOf(hier) !== waardeOf(uitkomst));
  const lines = changed.flatMap((rij) =>
    linesOf(outside, over.view, { rij, caller, reden, wie: inhoud.wie.get(rij.id) ?? null }),
  );
  const regels = lines.map((line, at): Put => {
    const regel = line.entity as HistoriekRegel;
    return put('historiek', { ...regel, id: regelIdOf(id, at + 1) as HistoriekId });
  });
  const { over: about } = inhoud.meegave;
  const { nieuw, gewijzigd } = countPlan(plan);
  const samenvoeging: Samenvoeging = {
    ...{ id, op: outside.clock.now(), door: caller.naam, reden },
    ...{ meegave: about.id, dossier: about.dossier, van: about.door, gegevenOp: about.op },
    vertrekpunt: inhoud.vertrekpunt,
    ...{ nieuw, gewijzigd, regels: regels.length },
    personen: changed.flatMap(personBefore),
    gezien: mergeGezien(inhoud.ginder.gezien, taken),
    ongedaanOp: null,
  };
  const own = [put('samenvoeging', samenvoeging), ...inhoud.nieuwVertrekpunt];
  return { puts: [...plan.puts, ...regels, ...own], value: { samenvoegingId: id } };
}

/** What was decided on before stays decided on; with another file it may have another value. */
function mergeGezien(before: ReadonlyMap<string, string>, taken: readonly SamenRij[]) {
  const all = new Map(before);
  for (const { sleutel, waarde } of taken.flatMap(gezieneWaarden)) all.set(sleutel, waarde);
  return [...all].map(([sleutel, waarde]) => ({ sleutel, waarde }));
}

function personBefore({ soort, hier, uitkomst }: SamenRij) {
  if (soort !== 'persoon' || hier === null) return [];
  return [{ voor: withoutInsz(hier as Persoon), na: withoutInsz(uitkomst as Persoon) }];
}

export function withoutInsz(persoon: Persoon): PersoonZonderNummer {
  const { insz: _number, ...rest } = persoon;
  return rest;
}

type About = {
  readonly rij: SamenRij;
  readonly caller: Caller;
  readonly reden: string;
  /** Who did it there. */
  readonly wie: string | null;
};

/** The line of here, that says who did it there. */
function linesOf(outside: Outside, view: StoreView, { rij, caller, reden, wie }: About) {
  const { soort, hier, uitkomst } = rij;
  const texts = (entity: SamenRij['ginder']) =>
    textsOf(rij, entity, { catalogus: outside.catalogus, view });
  const velden = veldWijzigingen({
    voor: hier === null ? null : texts(hier),
    na: texts(uitkomst),
    ...(soort === 'toekenning' ? { altijd: 'gebruikersrecht' as const } : {}),
    ...(soort === 'departement' ? { altijd: 'departement' as const } : {}),
  });
  const said = wie === null ? [] : [{ veld: 'gedaanDoor' as const, voor: null, na: wie }];
  const beeld = soort === 'persoon' ? {} : { beeld: { soort, voor: hier, na: uitkomst } as Beeld };
  const isNew = soort === 'persoon' && hier === null;
  return placesOf(view, rij).map((place) =>
    recordChange(outside, {
      door: caller.naam,
      actie: isNew ? 'persoon.registered' : `${soort}.merged`,
      ...place,
      velden: [...velden, ...said],
      reden,
      ...beeld,
    }),
  );
}

type Place = { readonly persoonId: PersoonId | null; readonly organisatieId: OrganisatieId | null };

/** Under whom it is found. A persoon is each organisatie's that knows him. */
function placesOf(view: StoreView, { soort, organisatieId, uitkomst }: SamenRij): readonly Place[] {
  if (soort === 'departement') {
    return [{ persoonId: null, organisatieId: organisatieId as OrganisatieId }];
  }
  if (soort === 'persoon') {
    const { id, bekendBij } = uitkomst as Persoon;
    const known = bekendBij.length === 0 ? [null] : bekendBij;
    return known.map((each) => ({ persoonId: id, organisatieId: each }));
  }
  const id = soort === 'toekenning' ? (uitkomst as Toekenning).werkrelatieId : uitkomst.id;
  const werkrelatie: Werkrelatie | undefined = view.get('werkrelatie', id);
  if (werkrelatie === undefined) throw new Error(`No werkrelatie ${id}`);
  const { persoonId } = werkrelatie;
  return [{ persoonId, organisatieId: werkrelatie.organisatieId }];
}
