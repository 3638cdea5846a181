import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { proposeRapportKoppeling } from '../../domain/afstemming/koppel-rapport.ts';
import { vormOf } from '../../domain/lijst/koppel.ts';
import { put } from '../../store/store.ts';
import { eachOnce, koppelingVan, leesUpload, withKoppeling } from '../inlezing/lees-upload.ts';
import { findVoorkeur } from '../voorkeur/find-voorkeur.ts';
import type { AfstemmingParts, OpenRapport } from './open-rapporten.ts';

type Nothing = Record<string, never>;

/** Reads the report that Gebruikersbeheer gave, and keeps it open; nothing is stored. */
export async function beginAfstemming(
  { outside, lezer, rapporten }: AfstemmingParts,
  input: Input<'afstemming.begin'>,
): Promise<Result<Output<'afstemming.begin'>>> {
  const context = { soort: outside.soort, today: outside.clock.today() };
  const read = await leesUpload(lezer, context.today, input);
  if (!read.ok) return read;
  const { lijst, bestand } = read.value;
  const { rapportKoppelingen } = findVoorkeur(outside.store.view);
  const open = rapporten.open({
    ...{ organisatieId: input.organisatieId, bestand: bestand ?? '', lijst },
    koppeling:
      koppelingVan(rapportKoppelingen, vormOf(lijst, context), lijst) ??
      proposeRapportKoppeling(lijst, context),
    datums: lijst.herkend.datums,
    ...{ gelezen: null, afgestemd: null, lopend: null, beurt: 0 },
  });
  return ok({ rapportId: open.id });
}

/** Other fields for the columns, remembered for reports of this shape. */
export async function koppelRapport(
  { outside, rapporten }: AfstemmingParts,
  input: Input<'afstemming.koppel'>,
): Promise<Result<Nothing>> {
  const found = rapporten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  open.koppeling = eachOnce(open.lijst, input.koppeling);
  readAnew(open);
  const { koppeling: velden, lijst } = open;
  const vorm = vormOf(lijst, { soort: outside.soort, today: outside.clock.today() });
  return outside.store.update((view) => {
    const voorkeur = findVoorkeur(view);
    const rapportKoppelingen = withKoppeling(voorkeur.rapportKoppelingen, { vorm, velden });
    return ok({ puts: [put('voorkeur', { ...voorkeur, rapportKoppelingen })], value: {} });
  });
}

/** Another order of day, month and year. */
export function setRapportDatums(
  { rapporten }: AfstemmingParts,
  input: Input<'afstemming.datums'>,
): Result<Nothing> {
  const found = rapporten.find(input);
  if (!found.ok) return found;
  found.value.datums = input.datums;
  readAnew(found.value);
  return ok({});
}

function readAnew(open: OpenRapport): void {
  open.beurt += 1;
  open.gelezen = null;
  open.afgestemd = null;
  open.lopend = null;
}
