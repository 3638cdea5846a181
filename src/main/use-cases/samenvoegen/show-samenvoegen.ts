import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { SamenvoegRij } from '../../../shared/contract/samenvoegen.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { contextNaam } from '../../domain/context-keuze.ts';
import {
  departementVelden,
  persoonVelden,
  toekenningVelden,
  type Velden,
  werkrelatieVelden,
} from '../../domain/historiek-rules.ts';
import type { Departement, Organisatie } from '../../domain/organisatie.ts';
import type { Persoon } from '../../domain/persoon.ts';
import { sleutelOf } from '../../domain/samenvoegen/velden.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { layOver } from '../../store/lay-over.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { rechtNaam } from '../toekenning/describe-toekenning.ts';
import type { Inhoud, Open, SamenvoegParts } from './open-meegaven.ts';
import { maakPlan, type Plan } from './plan.ts';
import type { SamenRij } from './rij.ts';

/** As many as the page shows at once; the contract says it to the page. */
const PER_PAGINA = 100;

export type Shown = { readonly open: Open; readonly inhoud: Inhoud; readonly plan: Plan };

/** The plan as it was shown, or a first one. Fault: samenvoeging.nietOpen. */
export function findShown(
  parts: SamenvoegParts,
  caller: Caller,
  input: { readonly organisatieId: string; readonly meegave: string },
): Result<Shown> {
  const found = parts.open.find(input);
  if (!found.ok) return found;
  const open = found.value;
  const { inhoud } = open;
  if (inhoud === null) return refuse(fault('samenvoeging.nietOpen'));
  const { outside } = parts;
  open.plan ??= maakPlan(outside, outside.store.view, {
    ...{ caller, ginder: inhoud.ginder, keuzes: open.keuzes },
  });
  return ok({ open, inhoud, plan: open.plan });
}

export function showStand(
  parts: SamenvoegParts,
  caller: Caller,
  input: Input<'samenvoegen.stand'>,
): Result<Output<'samenvoegen.stand'>> {
  const shown = findShown(parts, caller, input);
  if (!shown.ok) return shown;
  const { open, inhoud, plan } = shown.value;
  const { naam, door, op } = inhoud.meegave.over;
  return ok({
    ...{ naam, van: door, gegevenOp: op, basisBekend: inhoud.ginder.basis !== null },
    tellingen: countPlan(plan),
    klaar: open.klaar,
  });
}

export function countPlan({ rijen, geweigerd }: Plan) {
  const taken = rijen.filter(({ sleutel }) => !geweigerd.has(sleutel));
  const conflicts = taken.flatMap(({ verschillen }) =>
    verschillen.filter(({ uitkomst }) => uitkomst === 'conflict'),
  );
  return {
    nieuw: taken.filter(({ hier }) => hier === null).length,
    gewijzigd: taken.filter(({ hier }) => hier !== null).length,
    conflicten: conflicts.length,
    onbeslist: taken.reduce((sum, { onbeslist }) => sum + onbeslist, 0),
    geweigerd: geweigerd.size,
  };
}

export function showRijen(
  parts: SamenvoegParts,
  caller: Caller,
  input: Input<'samenvoegen.rijen'>,
): Result<Output<'samenvoegen.rijen'>> {
  const shown = findShown(parts, caller, input);
  if (!shown.ok) return shown;
  const { plan } = shown.value;
  const wanted = plan.rijen.filter((rij) => {
    if (input.filter === 'geweigerd') return plan.geweigerd.has(rij.sleutel);
    const conflict = rij.verschillen.some(({ uitkomst }) => uitkomst === 'conflict');
    return input.filter === 'alle' || (conflict && !plan.geweigerd.has(rij.sleutel));
  });
  const over = layOver(parts.outside.store.view);
  over.add(plan.puts);
  return ok({
    totaal: wanted.length,
    rijen: wanted
      .slice(input.vanaf, input.vanaf + PER_PAGINA)
      .map((rij) => describeRij(parts.outside, over.view, { rij, ...shown.value })),
  });
}

function describeRij(
  { catalogus }: Pick<Outside, 'catalogus'>,
  view: StoreView,
  { rij, open, inhoud, plan }: Shown & { readonly rij: SamenRij },
): SamenvoegRij {
  const { sleutel, soort, id, hier, ginder, basis, verschillen } = rij;
  const texts = (entity: SamenRij['ginder'] | null) =>
    entity === null ? {} : textsOf(rij, entity, { catalogus, view });
  const [ours, theirs, before] = [texts(hier), texts(ginder), texts(basis)];
  const differing =
    hier === null
      ? (Object.keys(theirs) as (keyof Velden)[])
          .filter((veld) => theirs[veld] != null)
          .map((veld) => ({ veld, uitkomst: 'ginder' as const }))
      : verschillen;
  return {
    ...{ sleutel, soort, nieuw: hier === null, wie: inhoud.wie.get(id) ?? '' },
    over: nameOf(rij, view, catalogus),
    velden: differing.map(({ veld, uitkomst }) => ({
      ...{ veld: veld === 'naam' && soort === 'departement' ? 'departement' : veld, uitkomst },
      hier: ours[shownAs(rij, veld)] ?? null,
      ginder: theirs[shownAs(rij, veld)] ?? null,
      basis: before[shownAs(rij, veld)] ?? null,
      keuze: open.keuzes.get(sleutelOf(soort, id, veld)) ?? null,
    })),
    faults: [...(plan.geweigerd.get(sleutel) ?? [])],
  };
}

function shownAs({ soort }: SamenRij, veld: keyof Velden): keyof Velden {
  return soort === 'departement' && veld === 'naam' ? 'departement' : veld;
}

type Namen = { readonly catalogus: Outside['catalogus']; readonly view: StoreView };

/** As Historiek tells them: names, days and codes, never a number. */
export function textsOf(
  { soort }: Pick<SamenRij, 'soort'>,
  entity: SamenRij['ginder'],
  { catalogus, view }: Namen,
): Velden {
  if (soort === 'persoon') return persoonVelden(entity as Persoon);
  if (soort === 'werkrelatie') return werkrelatieVelden(entity as Werkrelatie);
  if (soort === 'departement') return departementVelden(entity as Departement);
  const toekenning = entity as Toekenning;
  const organisatie = organisatieOf(view, toekenning);
  return toekenningVelden(toekenning, {
    recht: rechtNaam(toekenning, catalogus),
    contexten: toekenning.contexten.map((each) =>
      organisatie === undefined ? each : contextNaam(organisatie, each),
    ),
  });
}

function organisatieOf(view: StoreView, { werkrelatieId }: Toekenning): Organisatie | undefined {
  return view.get('organisatie', view.get('werkrelatie', werkrelatieId)?.organisatieId ?? '');
}

function nameOf(
  { soort, ginder }: SamenRij,
  view: StoreView,
  catalogus: Outside['catalogus'],
): string {
  const persoon = (id: string) => {
    const found = view.get('persoon', id);
    return found === undefined ? '' : `${found.voornaam} ${found.naam}`;
  };
  if (soort === 'departement') return (ginder as Departement).naam;
  if (soort === 'persoon') return `${(ginder as Persoon).voornaam} ${(ginder as Persoon).naam}`;
  if (soort === 'werkrelatie') return persoon((ginder as Werkrelatie).persoonId);
  const toekenning = ginder as Toekenning;
  const who = persoon(view.get('werkrelatie', toekenning.werkrelatieId)?.persoonId ?? '');
  return [who, rechtNaam(toekenning, catalogus)].filter((part) => part !== '').join(' – ');
}
