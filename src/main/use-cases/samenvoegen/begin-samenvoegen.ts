import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { asDatum, formatDatum } from '../../../shared/values/datum.ts';
import type { Samenvoeging } from '../../domain/samenvoegen/samenvoeging.ts';
import type { Put, StoreView } from '../../store/store.ts';
import { judgeManagesAll } from '../meegave/manages-all.ts';
import type { OpenMeegave } from '../meegave/meegaven.ts';
import type { Caller } from '../outside.ts';
import type { Inhoud, SamenvoegParts } from './open-meegaven.ts';

type Nothing = Record<string, never>;

/** The file lies ready; nothing of it can be read yet. */
export function beginSamenvoegen(
  { outside, meegaven, open }: SamenvoegParts,
  caller: Caller,
  { organisatieId, bytes }: Input<'samenvoegen.begin'>,
): Result<Output<'samenvoegen.begin'>> {
  const managed = judgeManagesAll(outside, caller);
  if (!managed.ok) return managed;
  const inspected = meegaven.inspect(bytes);
  return inspected.ok ? ok({ meegave: open.open({ organisatieId, bytes }).id }) : inspected;
}

/** Opened, and what both sides departed from is looked up. */
export async function openSamenvoegen(
  parts: SamenvoegParts,
  input: Input<'samenvoegen.open'>,
): Promise<Result<Nothing>> {
  const found = parts.open.find(input);
  if (!found.ok) return found;
  const opened = await parts.meegaven.open(found.value.bytes, input.wachtzin);
  if (!opened.ok) return opened;
  const inhoud = await readInhoud(parts, opened.value);
  if (!inhoud.ok) return inhoud;
  found.value.inhoud = inhoud.value;
  return ok({});
}

async function readInhoud(parts: SamenvoegParts, meegave: OpenMeegave): Promise<Result<Inhoud>> {
  const { view } = parts.outside.store;
  const rijen = await meegave.rijen();
  if (!rijen.ok) return rijen;
  const mee = await meegave.meegekomen();
  if (!mee.ok) return mee;
  const common = await findBasis(parts, meegave);
  if (!common.ok) return common;
  const { vertrekpunt, basis } = common.value;
  const { dossier } = meegave.over;
  const before = [...view.all('samenvoeging')].findLast(
    (each) => each.dossier === dossier && each.ongedaanOp === null,
  );
  const fromParent = view.get('vertrekpunt', '0')?.dossier === dossier;
  return ok({
    meegave,
    vertrekpunt,
    ginder: { rijen: rijen.value, basis, gezien: gezienOf(before, vertrekpunt) },
    wie: whoDidWhat(view, mee.value, before?.gegevenOp ?? ''),
    nieuwVertrekpunt: fromParent ? meegave.alsVertrekpunt() : [],
  });
}

type Basis = { readonly vertrekpunt: string | null; readonly basis: readonly Put[] | null };

/**
 * What both departed from: the file that this dossier gave, when it comes back as what it was; what
 * this dossier was made of, when its giver or another copy of it comes; this very dossier of before.
 * Else nobody knows.
 */
async function findBasis(
  { outside, meegaven }: SamenvoegParts,
  { over, kenmerk, basisKenmerk, rijen, basis }: OpenMeegave,
): Promise<Result<Basis>> {
  const { view } = outside.store;
  const given = (id: string, same: string | null) => view.get('meegave', id)?.kenmerk === same;
  if (given(over.id, kenmerk)) return withRows(over.id, await rijen());
  const { vertrekpunt } = over;
  if (vertrekpunt !== null && given(vertrekpunt.meegave, basisKenmerk)) {
    return withRows(vertrekpunt.meegave, await basis());
  }
  const own = view.get('vertrekpunt', '0');
  const related = own?.dossier === over.dossier || own?.meegave === vertrekpunt?.meegave;
  if (own === undefined || !related) return ok({ vertrekpunt: null, basis: null });
  return withRows(own.meegave, await meegaven.vertrekpunt());
}

function withRows(vertrekpunt: string, rows: Result<readonly Put[]> | null): Result<Basis> {
  if (rows === null) return ok({ vertrekpunt: null, basis: null });
  return rows.ok ? ok({ vertrekpunt, basis: rows.value }) : rows;
}

/** Decided on before, against the same base: what of there is no news any more. */
function gezienOf(
  before: Samenvoeging | undefined,
  vertrekpunt: string | null,
): ReadonlyMap<string, string> {
  if (before === undefined || before.vertrekpunt !== vertrekpunt) return new Map();
  return new Map(before.gezien.map(({ sleutel, waarde }) => [sleutel, waarde]));
}

/** Names and days out of the Historiek of there, of the lines that are not from here. */
function whoDidWhat(
  view: StoreView,
  puts: readonly Put[],
  since: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { collection, entity } of puts) {
    if (collection !== 'historiek' || entity.op <= since) continue;
    if (entity.door === null || view.get('historiek', entity.id) !== undefined) continue;
    const said = `${entity.door} (${formatDatum(asDatum(entity.op.slice(0, 10)))})`;
    const about = [...entity.beelden.map(({ na }) => na.id as string), entity.persoonId ?? ''];
    for (const id of about) found.set(id, (found.get(id) ?? new Set()).add(said));
  }
  return new Map([...found].map(([id, said]) => [id, [...said].join(', ')]));
}
