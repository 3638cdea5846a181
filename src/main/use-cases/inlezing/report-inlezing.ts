import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Fault } from '../../../shared/faults.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import type { RijOordeel } from '../../domain/inlezing/oordeel.ts';
import { csvText } from '../../domain/inlezing/verslag.ts';
import type { Caller } from '../outside.ts';
import { judgeOpen } from './judge-open.ts';
import type { InlezingParts } from './lezer.ts';
import type { OpenLijst } from './open-lijsten.ts';

/** The words of the report: Dutch, whatever the screen speaks, because it goes to colleagues. */
const kop = ['Rij', 'Naam', 'Nummer', 'Oordeel', 'Bewaard', 'Wat', 'Waarom niet'] as const;
const woorden = {
  nieuw: 'nieuw',
  wijzigt: 'wijzigt',
  gekend: 'gekend, niets te doen',
  geweigerd: 'geweigerd',
} as const;

/**
 * What became of every row, to keep or to mail: each row of the list is in it, numbers are masked.
 * `zeg` says a refusal in words; those live with the page, so the demo and the route bring theirs.
 */
export async function reportInlezing(
  parts: InlezingParts,
  caller: Caller,
  input: Input<'inlezing.verslag'>,
): Promise<Result<Output<'inlezing.verslag'>>> {
  const found = parts.lijsten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  const judged = await judgeOpen(parts, caller, open);
  const today = parts.outside.clock.today();
  const rows = [...(judged?.rijen.values() ?? [])]
    .toSorted((a, b) => a.nummer - b.nummer)
    .map((rij) => rowOf(open, rij).map((text) => withoutNumbers(text, today)));
  const over = open.lijst.overgeslagen.map(({ nummer, reden }) => [
    String(nummer),
    ...['', '', 'overgeslagen', 'nee', '', reden],
  ]);
  return ok({ naam: `inleesverslag-${today}.csv`, csv: csvText([kop, ...rows, ...over]) });
}

function rowOf(open: OpenLijst, rij: RijOordeel): readonly string[] {
  const wie = open.gelezen.get(rij.nummer)?.wie;
  const changes = rij.gevolgen.length > 0 && !open.weggelaten.has(rij.nummer);
  return [
    String(rij.nummer),
    `${wie?.voornaam ?? ''} ${wie?.naam ?? ''}`.trim(),
    wie === undefined || wie.insz === null ? '' : maskInsz(wie.insz),
    woorden[rij.oordeel],
    open.klaar !== null && changes ? 'ja' : 'nee',
    rij.gevolgen.map(({ actie }) => actie).join(', '),
    rij.faults.map(inShort).join(', '),
  ];
}

function inShort({ code, field }: Fault): string {
  return field === undefined ? code : `${field}: ${code}`;
}
