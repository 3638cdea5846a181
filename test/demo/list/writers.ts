import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { OvernameDocument } from '../../../src/main/transfer/overname/overname-document.ts';
import { writeOvernamePdf } from '../../../src/main/transfer/overname/write-overname-pdf.ts';
import { printOvername } from '../../../src/main/use-cases/overname/print-overname.ts';
import { makeUitvoer } from '../../../src/main/use-cases/uitvoer/make-uitvoer.ts';
import type { Room } from './room.ts';

/** What is written once the list is kept; null where there is nothing of that. */
type Writer = {
  readonly name: string;
  write(room: Room): Promise<string | Uint8Array | null>;
};

/** As the app gives them: numbers masked, as long as nobody proves who he is. */
export const writers: readonly Writer[] = [
  { name: 'dossier.json', write: async (room) => dossierOf(room) },
  { name: 'overname.pdf', write: printed },
  { name: 'personen-en-rechten.xlsx', write: exported },
];

async function printed({ outside, caller, organisatieId }: Room): Promise<Uint8Array | null> {
  const asked = { organisatieId, persoonId: null, volledig: false };
  const pdf = await printOvername(outside, caller, { asked, drukker });
  return pdf.ok ? pdf.value.bytes : null;
}

async function drukker(document: OvernameDocument) {
  const folder = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'),
  );
  const [gewoon, vet] = await Promise.all([
    readFile(join(folder, '400Regular', 'SourceSans3_400Regular.ttf')),
    readFile(join(folder, '600SemiBold', 'SourceSans3_600SemiBold.ttf')),
  ]);
  return writeOvernamePdf(document, { gewoon, vet });
}

async function exported({ outside, caller, organisatieId }: Room): Promise<Uint8Array | null> {
  const made = await makeUitvoer(outside, caller, {
    input: { organisatieId, keuze: { soort: 'organisatie' }, vorm: 'xlsx' },
    ...{ volledig: false, pauze: () => setImmediate() },
  });
  return made.ok ? made.value.bestand.bytes : null;
}

/** What was prepared, by persoon, as the hand-over needs it; numbers stay in the dossier. */
function dossierOf({ outside, organisatieId }: Room): string {
  const dossiers = outside.store.view.dossiers(organisatieId).dossiers;
  const prepared = dossiers
    .map(({ persoon, werkrelaties, toekenningen }) => ({
      ...{ voornaam: persoon.voornaam, naam: persoon.naam, status: persoon.status },
      werkrelaties: werkrelaties.filter(({ status }) => status === 'inAfwachting'),
      toekenningen: toekenningen.filter(({ status }) => status === 'inAfwachting'),
    }))
    .filter(
      ({ status, werkrelaties, toekenningen }) =>
        status === 'inAfwachting' || werkrelaties.length > 0 || toekenningen.length > 0,
    );
  return `${JSON.stringify(prepared, null, 2)}\n`;
}
