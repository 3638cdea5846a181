import type { Input } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import { bestandsnaam } from '../../transfer/schrijven/bestandsnaam.ts';
import { csvBestand } from '../../transfer/schrijven/csv.ts';
import { recordChange } from '../historiek/record-change.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller } from '../outside.ts';
import type { InlezingParts } from './lezer.ts';

type Rijen = readonly (readonly string[])[];

/** Signs of one cell: all sentences about one row together are far below it. */
const MAX_CEL = 10_000;
/** The report has seven columns. */
const MAX_KOLOMMEN = 12;

/**
 * The report as CSV. Its words come from the page, which has the language; whatever it sends, no full
 * number and no formula goes out (security.md I1, I8). Historiek tells who made it.
 */
export async function writeVerslag(
  { outside, lijsten, adem }: InlezingParts,
  caller: Caller,
  input: Input<'inlezing.verslagBestand'>,
): Promise<Result<{ naam: string; type: string; bytes: Uint8Array<ArrayBuffer> }>> {
  const found = lijsten.find(input);
  if (!found.ok) return found;
  const [koppen, ...rijen] = readRijen(input.bytes) ?? [];
  if (koppen === undefined) return refuse(fault('vraag.ongeldig'));
  const today = outside.clock.today();
  const masked = function* () {
    for (const rij of rijen) yield rij.map((cel) => withoutNumbers(cel, today));
  };
  const bytes = await csvBestand(koppen, masked(), adem);
  const naam = bestandsnaam(`inleesverslag ${today}`, 'csv');
  const recorded = await outside.store.update((view) =>
    ok({
      puts: [
        recordChange(outside, {
          ...{ door: caller.naam, actie: 'uitvoer.verslag', persoonId: null },
          organisatieId: findOrganisatie(view, input.organisatieId).id,
          velden: [
            { veld: 'bestand', voor: null, na: naam },
            { veld: 'aantal', voor: null, na: String(rijen.length) },
          ],
        }),
      ],
      value: null,
    }),
  );
  return recorded.ok ? ok({ naam, type: 'text/csv; charset=utf-8', bytes }) : recorded;
}

/** Null for what is no table of texts. */
function readRijen(bytes: Uint8Array): Rijen | null {
  const rijen = parseJson(bytes);
  if (!Array.isArray(rijen)) return null;
  const width = Array.isArray(rijen[0]) ? rijen[0].length : 0;
  const isRij = (rij: unknown) =>
    Array.isArray(rij) && rij.length === width && rij.every(isCel) && width <= MAX_KOLOMMEN;
  return width > 0 && rijen.every(isRij) ? (rijen as Rijen) : null;
}

function isCel(cel: unknown): boolean {
  return typeof cel === 'string' && cel.length <= MAX_CEL;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
