import type { RapportVeld } from '../../../shared/values/afstemming.ts';
import { ontbrekendIn } from '../../domain/afstemming/koppel-rapport.ts';
import { leesRapportRij } from '../../domain/afstemming/lees-rapport.ts';
import type { RapportRij } from '../../domain/afstemming/rapport.ts';
import { stemAf } from '../../domain/afstemming/stem-af.ts';
import type { Uitkomst } from '../../domain/afstemming/uitkomst.ts';
import type { Persoon } from '../../domain/persoon.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import { findWerk, isPending } from '../overname/find-werk.ts';
import type { Afgestemd, AfstemmingParts, OpenRapport } from './open-rapporten.ts';

/** So many rows, or persons, and others get a turn. */
const rowsAtOnce = 100;
const personsAtOnce = 25;

/**
 * What comes out of the report against the dossier as it is now. All who ask wait for the same; where
 * columns or dossier change meanwhile it is found anew.
 */
export async function judgeRapport(parts: AfstemmingParts, open: OpenRapport): Promise<Afgestemd> {
  const { outside } = parts;
  for (;;) {
    const { dossiers } = outside.store.view.dossiers(open.organisatieId);
    if (open.afgestemd?.dossiers === dossiers) return open.afgestemd;
    const { beurt } = open;
    open.lopend ??= compare(parts, open);
    const running = open.lopend;
    const found = await running;
    if (open.lopend === running) open.lopend = null;
    if (open.beurt === beurt) open.afgestemd = found;
  }
}

async function compare(parts: AfstemmingParts, open: OpenRapport): Promise<Afgestemd> {
  const { outside } = parts;
  const rijen = open.gelezen ?? (await readRows(parts, open));
  const { view } = outside.store;
  const { dossiers } = view.dossiers(open.organisatieId);
  if (ontbrekendIn(open.koppeling).length > 0) {
    return { dossiers, uitkomsten: [], wachtend: new Set() };
  }
  const velden = new Set(open.koppeling.filter((veld): veld is RapportVeld => veld !== null));
  const uitkomsten = stemAf({
    ...{ rapport: { rijen, velden }, dossiers },
    organisatie: findOrganisatie(view, open.organisatieId),
    ...{ catalogus: outside.catalogus, today: outside.clock.today() },
  });
  const wachtend = await findWachtend(parts, open.organisatieId, uitkomsten);
  return { dossiers, uitkomsten, wachtend };
}

async function readRows(
  { outside, adem }: AfstemmingParts,
  open: OpenRapport,
): Promise<readonly RapportRij[]> {
  const { beurt, koppeling, datums } = open;
  const { soort, catalogus, clock, store } = outside;
  const organisatie = findOrganisatie(store.view, open.organisatieId);
  // In a report both names in one cell are never taken apart, so their order does not matter.
  const cel = { soort, today: clock.today(), datums, naamVolgorde: null };
  const context = { cel, organisatie, catalogus, rechten: new Map() };
  const found: RapportRij[] = [];
  for (const [at, rij] of open.lijst.rijen.entries()) {
    if (at % rowsAtOnce === 0) await adem();
    found.push(leesRapportRij(rij, koppeling, context));
  }
  if (open.beurt === beurt) open.gelezen = found;
  return found;
}

/** Of the toekenningen that were compared, those that are still to be handed over. */
async function findWachtend(
  { outside, adem }: AfstemmingParts,
  organisatieId: string,
  uitkomsten: readonly Uitkomst[],
): Promise<ReadonlySet<string>> {
  const personen = new Set<Persoon>(
    uitkomsten.flatMap(({ persoon, toekenningen }) =>
      persoon === null || toekenningen.length === 0 ? [] : [persoon],
    ),
  );
  const found = new Set<string>();
  let at = 0;
  for (const persoon of personen) {
    at += 1;
    if (at % personsAtOnce === 0) await adem();
    const { onderdelen } = findWerk(outside, outside.store.view, { persoon, organisatieId });
    for (const onderdeel of onderdelen.filter(isPending)) {
      if (onderdeel.soort === 'toekenning') found.add(onderdeel.toekenning.id);
    }
  }
  return found;
}
