import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readLijst } from '../../../src/main/transfer/lezen/read-lijst.ts';
import { personen } from '../../../src/main/world/personen.ts';
import { readPdf } from '../../main/transfer/overname/read-pdf.ts';
import { playList } from './play-list.ts';

const kop = 'Rijksregisternummer;Voornaam;Naam;Categorie;Gebruikersrecht;Departementen';
const marie = `${personen['marie-nieuwkens'].insz};Marie;Nieuwkens;vaste medewerker;kmop;Campus Aalst`;
const wrong = '90.67.03-034.99;Lotte;Voorbeeld;;;';

async function play(rows: readonly string[], allOrNothing: boolean) {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-demo-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const list = join(folder, 'lijst.csv');
  await writeFile(list, rows.join('\r\n'));
  const out = join(folder, 'out');
  const said: string[] = [];
  const code = await playList({ list, out, allOrNothing, say: (line) => said.push(line) });
  const summary = JSON.parse(await readFile(join(out, 'summary.json'), 'utf8'));
  return { code, said, summary, files: (await readdir(out)).toSorted(), out };
}

test('a list is read in, with what it prepared and why the rest was refused', async () => {
  const { code, summary, files, out } = await play([kop, marie, wrong], false);
  expect(code).toBe(0);
  expect(summary.prepared).toEqual({ personen: 1, werkrelaties: 1, toekenningen: 1 });
  expect(summary.refused).toEqual([
    { what: 'rij 3 Lotte Voorbeeld', reason: expect.stringContaining('cijfers kloppen niet') },
  ]);
  expect(files).toEqual([
    ...['dossier.json', 'overname.pdf', 'personen-en-rechten.xlsx', 'summary.json', 'verslag.csv'],
  ]);
  expect(summary.files.toSorted()).toEqual(files);
  const report = await readFile(join(out, 'verslag.csv'), 'utf8');
  expect(report).toContain('2;"Marie Nieuwkens";90.64.18-***.**;nieuw;ja');
  expect(report).not.toContain(personen['marie-nieuwkens'].insz);
});

test('the hand-over and the workbook hold whom the list brought, numbers masked', async () => {
  const { out } = await play([kop, marie], false);
  const pdf = await readPdf(new Uint8Array(await readFile(join(out, 'overname.pdf'))));
  expect(pdf.text).toContain('Marie Nieuwkens');
  expect(pdf.text).toContain('90.64.18-***.**');
  const bytes = new Uint8Array(await readFile(join(out, 'personen-en-rechten.xlsx')));
  const sheet = await readLijst({ bytes });
  const rows = sheet.ok ? sheet.value.rijen.map(({ cellen }) => cellen.join(';')) : [];
  const hers = rows.filter((row) => row.startsWith('90.64.18-***.**;Marie;Nieuwkens;'));
  expect(hers).toHaveLength(2);
  expect(hers[1]).toMatch(/;Dienstverlener kmo-portefeuille, departementen;.*;Campus Aalst;/);
});

test('all or nothing keeps nothing while a row is refused, and says which', async () => {
  const { code, said, summary, files } = await play([kop, marie, wrong], true);
  expect(code).toBe(1);
  expect(files).toEqual(['summary.json', 'verslag.csv']);
  expect(said.join('\n')).toMatch(/^3 {2}geweigerd/m);
  expect(summary.prepared).toEqual({ personen: 0, werkrelaties: 0, toekenningen: 0 });
});
