import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { csvBestand } from '../../../src/main/transfer/schrijven/csv.ts';
import type { Output } from '../../../src/shared/contract/contract.ts';
import type { Result } from '../../../src/shared/result.ts';
import type { Summary } from '../summary.ts';
import { openRoom, type Room } from './room.ts';
import { faultInWords } from './words.ts';
import { writers } from './writers.ts';

export type ListDemo = {
  readonly list: string;
  readonly out: string;
  readonly allOrNothing: boolean;
  readonly say: (line: string) => void;
};

type Verslag = Output<'inlezing.verslag'>;

/**
 * A list read in on the sample world without a window: verdicts, what is prepared, the hand-over, the
 * workbook, the report and the summary. Answers the exit code: 1 with the verdicts where the list cannot be read, or where rows
 * are refused and all of it was asked for.
 */
export async function playList({ list, out, allOrNothing, say }: ListDemo): Promise<number> {
  await mkdir(out, { recursive: true });
  const bytes = new Uint8Array(await readFile(list));
  const practice = await judge(await openRoom('oefen'), { bytes, list });
  const judged =
    practice.ok && hasRealNumbers(practice.value.verslag)
      ? await judge(await openRoom('werk'), { bytes, list })
      : practice;
  if (!judged.ok) {
    say(judged.faults.map(faultInWords).join('\n'));
    return 1;
  }
  const { room, lijst, verslag } = judged.value;
  const refused = verslag.rijen.filter(({ oordeel }) => oordeel === 'geweigerd');
  for (const line of verdictLines(verslag)) say(line);
  const write = (name: string, data: string | Uint8Array) => writeFile(join(out, name), data);
  if (allOrNothing && refused.length > 0) {
    await write('verslag.csv', await reportOf(verslag));
    await write('summary.json', summaryOf({ verslag, counts: none, files: ['verslag.csv'] }));
    say(`Nothing was kept: ${refused.length} rows are refused.`);
    return 1;
  }
  const kept = await room.handlers['inlezing.bewaar'](
    { ...lijst, allesOfNiets: false },
    room.caller,
  );
  const counts = kept.ok ? kept.value.aantallen : none;
  if (!kept.ok) say(kept.faults.map(faultInWords).join('\n'));
  const after = await room.handlers['inlezing.verslag'](lijst, room.caller);
  await write('verslag.csv', await reportOf(after.ok ? after.value : verslag));
  const files = ['verslag.csv'];
  for (const { name, write: make } of writers) {
    const data = await make(room);
    if (data === null) continue;
    await write(name, data);
    files.push(name);
  }
  await write('summary.json', summaryOf({ verslag, counts, files }));
  say(`${counts.nieuw} new, ${counts.gewijzigd} changed; ${files.join(', ')} in ${out}`);
  return 0;
}

async function judge(
  room: Room,
  { bytes, list }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly list: string },
): Promise<
  Result<{
    readonly room: Room;
    readonly lijst: { readonly organisatieId: string; readonly lijstId: string };
    readonly verslag: Verslag;
  }>
> {
  const { handlers, caller, organisatieId } = room;
  const begun = await handlers['inlezing.begin'](
    { organisatieId, naam: basename(list), bytes },
    caller,
  );
  if (!begun.ok) return begun;
  const lijst = { organisatieId, lijstId: begun.value.lijstId };
  const verslag = await handlers['inlezing.verslag'](lijst, caller);
  return verslag.ok ? { ok: true, value: { room, lijst, verslag: verslag.value } } : verslag;
}

function hasRealNumbers({ rijen }: Verslag): boolean {
  const real = rijen.filter(({ faults }) =>
    faults.some(({ code }) => code === 'insz.echtInOefenomgeving'),
  );
  return real.length > rijen.length / 2;
}

function verdictLines({ rijen, overgeslagen }: Verslag): readonly string[] {
  return [
    ...rijen.map(({ nummer, naam, inszMasker, oordeel, faults }) =>
      [`${nummer}  ${oordeel}`, naam, inszMasker, ...faults.map(faultInWords)]
        .filter((part) => part !== '')
        .join('  '),
    ),
    ...overgeslagen.map(({ nummer, reden }) => `${nummer}  overgeslagen  ${reden}`),
  ];
}

function reportOf({ rijen, overgeslagen }: Verslag): Promise<Uint8Array> {
  return csvBestand(
    ['Rij', 'Naam', 'Nummer', 'Oordeel', 'Bewaard', 'Wat', 'Waarom'],
    [
      ...rijen.map((rij) => [
        ...[String(rij.nummer), rij.naam, rij.inszMasker, rij.oordeel, rij.bewaard ? 'ja' : 'nee'],
        ...[rij.acties.join(' '), rij.faults.map(faultInWords).join(' ')],
      ]),
      ...overgeslagen.map(({ nummer, reden }) => [
        ...[String(nummer), '', '', 'overgeslagen', 'nee', '', reden],
      ]),
    ],
    () => setImmediate(),
  );
}

const none = { nieuw: 0, gewijzigd: 0, werkrelaties: 0, rechten: 0 };

function summaryOf(done: {
  readonly verslag: Verslag;
  readonly counts: typeof none;
  readonly files: readonly string[];
}): string {
  const { nieuw, gewijzigd, werkrelaties, rechten } = done.counts;
  const summary: Summary = {
    steps: [],
    prepared: { personen: nieuw + gewijzigd, werkrelaties, toekenningen: rechten },
    refused: done.verslag.rijen
      .filter(({ oordeel }) => oordeel === 'geweigerd')
      .map(({ nummer, naam, faults }) => ({
        what: `rij ${nummer} ${naam}`.trim(),
        reason: faults.map(faultInWords).join(' '),
      })),
    files: [...done.files, 'summary.json'],
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}
