import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Standaard } from '../../domain/inlezing/lees-vraag.ts';
import { herkenAlles } from '../../transfer/lezen/lijst.ts';
import { findVoorkeur } from '../voorkeur/find-voorkeur.ts';
import { koppelingFor, vormFor } from './lees-anders.ts';
import { cleanName, readBron } from './lees-upload.ts';
import type { InlezingParts } from './lezer.ts';
import type { Bron } from './open-lijsten.ts';

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
  { outside, lezer, lijsten, adem }: InlezingParts,
  input: Input<'inlezing.begin'>,
): Promise<Result<Output<'inlezing.begin'>>> {
  const { naam, bytes, organisatieId } = input;
  const bron = { bytes, geplakt: naam === null };
  const read = await readAsBefore({ outside, lezer }, bron);
  if (!read.ok) return read;
  const { lijst, vorm, wijze } = read.value;
  await adem();
  const open = lijsten.open({
    organisatieId,
    bestand: naam === null ? null : cleanName(naam, outside.clock.today()),
    ...{ bron, vorm, wijze, lijst },
    rijen: new Map(lijst.rijen.map((rij) => [rij.nummer, rij])),
    koppeling: koppelingFor(outside, lijst),
    datums: lijst.herkend.datums,
    standaard: niets,
    ...{ verbeterd: new Map(), weggelaten: new Set(), gelezen: new Map() },
    ...{ register: new Map(), eerder: new Map(), beoordeling: null, bezig: null },
    ...{ beurt: 0, lopend: null, gesloten: false, klaar: null },
  });
  return ok({ lijstId: open.id });
}

/** Recognised first: that is its shape. Then as somebody chose for this shape, if it can be. */
async function readAsBefore(
  { outside, lezer }: Pick<InlezingParts, 'outside' | 'lezer'>,
  bron: Bron,
) {
  const lijst = await readBron(lezer, bron);
  if (!lijst.ok) return lijst;
  const vorm = vormFor(outside, lijst.value);
  const recognised = ok({ lijst: lijst.value, vorm, wijze: herkenAlles });
  const { leeswijzen } = findVoorkeur(outside.store.view);
  const wijze = leeswijzen.find((one) => one.vorm === vorm)?.wijze;
  if (wijze === undefined) return recognised;
  const again = await readBron(lezer, bron, wijze);
  return again.ok ? ok({ lijst: again.value, vorm, wijze }) : recognised;
}
