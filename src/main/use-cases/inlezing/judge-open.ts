import { leesVraag } from '../../domain/inlezing/lees-vraag.ts';
import type { GelezenVraag } from '../../domain/inlezing/vraag.ts';
import { leesRij } from '../../domain/lijst/lees-rij.ts';
import { findNaamVolgorde } from '../../domain/lijst/naam-volgorde.ts';
import { type Koppeling, type Veld, velden } from '../../domain/lijst/veld.ts';
import type { LijstRij } from '../../transfer/lezen/lijst.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller } from '../outside.ts';
import { findNummers } from './find-nummers.ts';
import { type Beoordeling, judgeLijst } from './judge-lijst.ts';
import type { InlezingParts } from './lezer.ts';
import type { OpenLijst } from './open-lijsten.ts';

/** Rows are read in parts too; one costs a twentieth of a millisecond. */
const rowsAtOnce = 100;

/**
 * Reads and judges what has not been judged since it changed. All who ask wait for the same; where
 * the list changes meanwhile it begins anew. Null when the list was closed.
 */
export async function judgeOpen(
  parts: InlezingParts,
  caller: Caller,
  open: OpenLijst,
): Promise<Beoordeling | null> {
  while (open.beoordeling === null) {
    if (open.gesloten) return null;
    open.lopend ??= judge(parts, caller, open);
    await open.lopend;
  }
  return open.beoordeling;
}

/** Stops when something of the list changes. */
async function judge(parts: InlezingParts, caller: Caller, open: OpenLijst): Promise<void> {
  const { beurt } = open;
  const goesOn = () => open.beurt === beurt;
  const { outside, adem } = parts;
  const { view } = outside.store;
  const read = await readRows(parts, open, goesOn);
  const vragen = read === null ? null : findNummers(view, open.organisatieId, read);
  const found =
    vragen === null
      ? null
      : await judgeLijst(outside, view, {
          ...{ caller, organisatieId: open.organisatieId, vragen, adem },
          ...{ register: open.register, eerder: open.eerder },
          vorder(gedaan, totaal) {
            open.bezig = { gedaan, totaal };
            return goesOn();
          },
        });
  if (!goesOn()) return;
  open.bezig = null;
  open.lopend = null;
  open.beoordeling = found;
}

async function readRows(
  { outside, adem }: InlezingParts,
  open: OpenLijst,
  goesOn: () => boolean,
): Promise<readonly GelezenVraag[] | null> {
  const organisatie = findOrganisatie(outside.store.view, open.organisatieId);
  const { catalogus, clock, soort } = outside;
  const today = clock.today();
  const naamVolgorde = findNaamVolgorde(open.lijst, open.koppeling);
  const cel = { soort, today, datums: open.datums, naamVolgorde };
  const context = { organisatie, catalogus, standaard: open.standaard, today };
  const found: GelezenVraag[] = [];
  let since = 0;
  for (const rij of open.rijen.values()) {
    const known = open.gelezen.get(rij.nummer);
    if (known !== undefined) {
      found.push(known);
      continue;
    }
    since += 1;
    if (since % rowsAtOnce === 0) {
      await adem();
      if (!goesOn()) return null;
    }
    const { rij: corrected, koppeling } = correctedRow(open, rij);
    const gelezen = leesRij(corrected, koppeling, cel);
    const vraag = leesVraag(gelezen, context);
    open.gelezen.set(rij.nummer, vraag);
    found.push(vraag);
  }
  return found;
}

/** The row with what was typed over it; a field without a column gets one behind the others. */
export function correctedRow(
  { koppeling, verbeterd }: Pick<OpenLijst, 'koppeling' | 'verbeterd'>,
  rij: LijstRij,
): { readonly rij: LijstRij; readonly koppeling: Koppeling } {
  const typed = verbeterd.get(rij.nummer);
  if (typed === undefined) return { rij, koppeling };
  const cellen = [...rij.cellen];
  const velden = [...koppeling];
  for (const [veld, tekst] of typed) {
    const at = velden.indexOf(veld);
    if (at === -1) {
      velden.push(veld);
      cellen[velden.length - 1] = tekst;
    } else cellen[at] = tekst;
  }
  const padded = velden.map((_veld, at) => cellen[at] ?? '');
  return { rij: { ...rij, cellen: padded }, koppeling: velden };
}

/** The text of each coupled field of a row, as it stands now. */
export function cellsOf(
  open: Pick<OpenLijst, 'koppeling' | 'verbeterd'>,
  rij: LijstRij,
): readonly { readonly veld: Veld; readonly tekst: string }[] {
  const { rij: corrected, koppeling } = correctedRow(open, rij);
  return velden.flatMap((veld) => {
    const at = koppeling.indexOf(veld);
    return at === -1 ? [] : [{ veld, tekst: corrected.cellen[at] ?? '' }];
  });
}

/** Everything is read and judged anew: a column or what holds for all rows has changed. */
export function forgetAll(open: OpenLijst): void {
  open.gelezen.clear();
  open.eerder.clear();
  judgeAnew(open);
}

export function forgetRow(open: OpenLijst, nummer: number): void {
  open.gelezen.delete(nummer);
  judgeAnew(open);
}

function judgeAnew(open: OpenLijst): void {
  open.beurt += 1;
  open.lopend = null;
  open.beoordeling = null;
}
