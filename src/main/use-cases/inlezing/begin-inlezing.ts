import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Standaard } from '../../domain/inlezing/lees-vraag.ts';
import { koppelingOf, proposeKoppeling, vormOf } from '../../domain/lijst/koppel.ts';
import { findVoorkeur } from '../voorkeur/find-voorkeur.ts';
import { koppelingVan, leesUpload } from './lees-upload.ts';
import type { InlezingParts } from './lezer.ts';

export const niets: Standaard = {
  categorie: null,
  begindatum: null,
  einddatum: null,
  gebruikersrechtId: null,
  profiel: null,
  contexten: [],
};

/** Reads a file or what was pasted, and keeps it open; nothing is stored. */
export async function beginInlezing(
  { outside, lezer, lijsten }: InlezingParts,
  input: Input<'inlezing.begin'>,
): Promise<Result<Output<'inlezing.begin'>>> {
  const context = { soort: outside.soort, today: outside.clock.today() };
  const read = await leesUpload(lezer, context.today, input);
  if (!read.ok) return read;
  const { lijst, bestand } = read.value;
  const { koppelingen } = findVoorkeur(outside.store.view);
  const open = lijsten.open({
    ...{ organisatieId: input.organisatieId, bestand, lijst },
    rijen: new Map(lijst.rijen.map((rij) => [rij.nummer, rij])),
    koppeling:
      koppelingVan(koppelingen, vormOf(lijst, context), lijst) ??
      koppelingOf(proposeKoppeling(lijst, context)),
    datums: lijst.herkend.datums,
    standaard: niets,
    ...{ verbeterd: new Map(), weggelaten: new Set(), gelezen: new Map() },
    ...{ register: new Map(), eerder: new Map(), beoordeling: null, bezig: null },
    ...{ beurt: 0, lopend: null, gesloten: false, klaar: null },
  });
  return ok({ lijstId: open.id });
}
