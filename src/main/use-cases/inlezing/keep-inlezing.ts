import type { Input, Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import type { Inlezing } from '../../domain/inlezing/inlezing.ts';
import { meetOmvang } from '../../domain/inlezing/omvang.ts';
import { type Change, type Put, put, type StoreView } from '../../store/store.ts';
import { updateAhead } from '../decide-ahead.ts';
import type { Caller } from '../outside.ts';
import { chosenGroepen, countGroepen, givesBeheer } from './chosen-groepen.ts';
import { decideGroep } from './decide-groep.ts';
import { atOnce, type BeoordeeldeGroep, gevolgenOf } from './judge-lijst.ts';
import { forgetAll, judgeOpen } from './judge-open.ts';
import type { InlezingParts } from './lezer.ts';
import { numberRegels } from './number-regels.ts';
import type { OpenLijst } from './open-lijsten.ts';

/** What keeping the chosen rows would do, counted; nothing is stored. */
export async function previewInlezing(
  parts: InlezingParts,
  caller: Caller,
  input: Input<'inlezing.voorbeeld'>,
): Promise<Result<Output<'inlezing.voorbeeld'>>> {
  const { store, catalogus } = parts.outside;
  const found = parts.lijsten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  const judged = await judgeOpen(parts, caller, open);
  if (judged === null) return refuse(fault('inlezing.intussenGewijzigd'));
  const chosen = chosenGroepen(open, judged);
  await parts.adem();
  const aantallen = countGroepen(chosen);
  await parts.adem();
  const personen = store.view.dossiers(input.organisatieId).dossiers.length;
  const verdicts = [...judged.rijen.values()];
  return ok({
    aantallen,
    omvang: meetOmvang(aantallen.nieuw + aantallen.gewijzigd, personen),
    geweigerd: verdicts.filter(({ oordeel }) => oordeel === 'geweigerd').length,
    nietGekozen: verdicts.filter(
      ({ nummer, gevolgen }) => gevolgen.length > 0 && open.weggelaten.has(nummer),
    ).length,
    beheerrecht: givesBeheer(chosen, catalogus),
  });
}

/**
 * All chosen rows in one durable change. What somebody saw is what is kept: where another window or
 * the back office changed something since, nothing is, and the rows are shown anew.
 */
export async function keepInlezing(
  parts: InlezingParts,
  caller: Caller,
  input: Input<'inlezing.bewaar'>,
): Promise<Result<Output<'inlezing.bewaar'>>> {
  const found = parts.lijsten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  const judged = await judgeOpen(parts, caller, open);
  if (judged === null) return refuse(fault('inlezing.intussenGewijzigd'));
  const refused = [...judged.rijen.values()].filter(({ oordeel }) => oordeel === 'geweigerd');
  if (input.allesOfNiets && refused.length > 0) {
    return refuse(fault('inlezing.geweigerd', { aantal: refused.length }));
  }
  const groepen = chosenGroepen(open, judged);
  await parts.adem();
  if (groepen.length === 0) return refuse(fault('inlezing.geenKeuze'));
  const { outside, sessions } = parts;
  const now = outside.clock.now();
  if (givesBeheer(groepen, outside.catalogus) && !sessions.isBevestigd(now)) {
    return refuse(fault('sessie.bevestigNodig'));
  }
  const made = new Set<string>();
  const kept = await updateAhead(
    outside.store,
    (view) => decideAll(withOwnIds(parts, made), view, { caller, open, groepen }),
    (id) => made.has(id),
  );
  if (kept?.ok) {
    open.klaar = kept.value;
    return kept;
  }
  forgetAll(open);
  return kept ?? refuse(fault('inlezing.intussenGewijzigd'));
}

/** Notes which ids are new: thousands of them, and nothing of them has to be checked again. */
function withOwnIds(parts: InlezingParts, made: Set<string>): InlezingParts {
  const { outside } = parts;
  const next = () => {
    const id = outside.ids.next();
    made.add(id);
    return id;
  };
  return { ...parts, outside: { ...outside, ids: { next } } };
}

type Keeping = {
  readonly caller: Caller;
  readonly open: OpenLijst;
  readonly groepen: readonly BeoordeeldeGroep[];
};

async function decideAll(
  { outside, adem }: InlezingParts,
  view: StoreView,
  { caller, open, groepen }: Keeping,
): Promise<Result<Change<Output<'inlezing.bewaar'>>>> {
  const id = outside.ids.next();
  const { organisatieId, register } = open;
  const decided: Put[] = [];
  for (const [at, { groep, zegel }] of groepen.entries()) {
    if (at % atOnce === 0) await adem();
    const one = decideGroep(outside, view, { caller, organisatieId, groep, register });
    if (!one.ok || JSON.stringify(gevolgenOf(one.puts)) !== zegel) {
      return refuse(fault('inlezing.intussenGewijzigd'));
    }
    decided.push(...one.puts);
  }
  await adem();
  const { puts, regels } = numberRegels(decided, id);
  await adem();
  const aantallen = countGroepen(groepen);
  const inlezing: Inlezing = {
    id,
    organisatieId: organisatieId as OrganisatieId,
    op: outside.clock.now(),
    door: caller.naam,
    bestand: open.bestand,
    aantallen,
    regels,
    ongedaanOp: null,
  };
  return ok({ puts: [...puts, put('inlezing', inlezing)], value: { inlezingId: id, aantallen } });
}
