import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { put } from '../../../src/main/store/store.ts';
import type { OvernameDocument } from '../../../src/main/transfer/overname/overname-document.ts';
import { writeOvernamePdf } from '../../../src/main/transfer/overname/write-overname-pdf.ts';
import { printOvername } from '../../../src/main/use-cases/overname/print-overname.ts';
import { requiredText } from '../../../src/main/use-cases/typed-field.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import type { Telefoonnummer } from '../../../src/shared/values/telefoonnummer.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../builders/entities.ts';
import { accepted, aGebruikersbeheer, joke } from '../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../builders/nummers.ts';
import { aWorkbook } from '../../builders/workbook.ts';
import { organisatieId, prepared } from '../use-cases/overname/overname-help.ts';
import { ask } from '../use-cases/uitvoer/uitvoer-help.ts';
import { formules, randgevallen } from './formules.ts';
import { cellsInLibreOffice, differences, hasProgram, seenByPoppler } from './others-software.ts';
import { readCells } from './read-csv.ts';

/** LibreOffice starts slowly beside other work. */
const SLOW = 150_000;

const names = [...formules, ...randgevallen, '007', 'Zoë', 'Čapek', '日本', '😀', '_x0041_', '<&>']
  .map((text) => requiredText(text, 100))
  .flatMap((text) => (text.ok ? [text.value] : []));

/** Somebody for each hard name, with all that a person can have. */
const puts = names.flatMap((naam, at) => {
  const id = (kind: string) => asId<never>(`${kind}-${at}`);
  const insz = aTstNummer({ jaar: 1970, maand: 2, dag: 3, volgnummer: 101 + at });
  const geboortedatum = at % 7 === 0 ? asDatum('1899-05-17') : asDatum('1970-02-03');
  const telefoon = '+32470000001' as Telefoonnummer;
  return [
    put('persoon', aPersoon({ id: id('p'), insz, naam, voornaam: naam, geboortedatum })),
    put('werkrelatie', aWerkrelatie({ id: id('w'), persoonId: id('p'), telefoon })),
    put('toekenning', aToekenning({ id: id('t'), werkrelatieId: id('w'), profiel: naam })),
  ];
});

async function inBothForms(volledig: boolean) {
  const outside = await aGebruikersbeheer({ puts });
  const csv = accepted(await ask(outside, { volledig, vorm: 'csv' }));
  const xlsx = accepted(await ask(outside, { volledig, vorm: 'xlsx' }));
  const text = new TextDecoder().decode(csv.bestand.bytes);
  return { csv: readCells(text, ';'), xlsx: xlsx.bestand.bytes };
}

describe('the workbook in LibreOffice', () => {
  it('shows what the CSV has, cell by cell, full and masked', { timeout: SLOW }, async (at) => {
    at.skip(!hasProgram('soffice'), 'LibreOffice is not installed here (libreoffice-calc)');
    for (const volledig of [true, false]) {
      const { csv, xlsx } = await inBothForms(volledig);
      expect(csv.length).toBeGreaterThan(2 * names.length);
      expect(differences(csv, await cellsInLibreOffice(xlsx))).toEqual([]);
    }
  });

  it('is seen to differ where a writer computes or loses a zero', { timeout: SLOW }, async (at) => {
    at.skip(!hasProgram('soffice'), 'LibreOffice is not installed here (libreoffice-calc)');
    const cells = '<c r="A1"><v>007</v></c><c r="B1"><f>1+1</f></c><c r="C1"><v>46349</v></c>';
    const broken = aWorkbook({ sheets: [{ naam: 'Blad', rows: `<row r="1">${cells}</row>` }] });
    const shown = await cellsInLibreOffice(broken);
    expect(differences([['007', '=1+1', '23/11/2026']], shown)).toEqual([
      'rij 1, kolom 1: ["007","7"]',
      'rij 1, kolom 2: ["=1+1","2"]',
      'rij 1, kolom 3: ["23/11/2026","46349"]',
    ]);
  });
});

const folder = 'node_modules/@expo-google-fonts/source-sans-3';
const letters = {
  gewoon: readFileSync(`${folder}/400Regular/SourceSans3_400Regular.ttf`),
  vet: readFileSync(`${folder}/600SemiBold/SourceSans3_600SemiBold.ttf`),
};
/** Without blanks: a line may be broken anywhere. */
const bare = (text: string) => text.replaceAll(/\s/g, '');

async function handOver() {
  const laid: OvernameDocument[] = [];
  const printed = await printOvername(await aGebruikersbeheer({ puts: prepared }), joke, {
    asked: { organisatieId, persoonId: null, volledig: true },
    drukker: (document) => {
      laid.push(document);
      return writeOvernamePdf(document, letters);
    },
  });
  const schermen = laid
    .flatMap(({ personen }) => personen)
    .flatMap(({ onderdelen }) => onderdelen)
    .flatMap((onderdeel) => onderdeel.schermen);
  const fields = schermen.flatMap(({ regels }) =>
    regels.flatMap(({ label, waarde }) => [label, waarde]),
  );
  return { bytes: accepted(printed).bytes, fields: fields.filter((field) => field !== '') };
}

const missing = (fields: readonly string[], text: string) =>
  fields.filter((field) => !bare(text).includes(bare(field)));

async function untagged(): Promise<Uint8Array> {
  const document = new PDFDocument();
  const parts: Uint8Array[] = [];
  const ended = new Promise((done) => document.on('end', done));
  document.on('data', (part: Uint8Array) => parts.push(part));
  document.text('Voeg gebruiker toe').end();
  await ended;
  return Buffer.concat(parts);
}

describe('the hand-over in poppler', () => {
  it('is tagged, and every field of it is found, label and value', async (at) => {
    at.skip(!hasProgram('pdftotext'), 'poppler is not installed here (poppler-utils)');
    const { bytes, fields } = await handOver();
    const { text, tagged } = await seenByPoppler(bytes);
    expect(fields.length).toBeGreaterThan(10);
    expect(missing(fields, text)).toEqual([]);
    expect(tagged).toBe(true);
  });

  it('is seen to lack fields and tags in a document without', async (at) => {
    at.skip(!hasProgram('pdftotext'), 'poppler is not installed here (poppler-utils)');
    const { fields } = await handOver();
    const { text, tagged } = await seenByPoppler(await untagged());
    expect(missing(fields, text).length).toBeGreaterThan(10);
    expect(tagged).toBe(false);
  });
});
