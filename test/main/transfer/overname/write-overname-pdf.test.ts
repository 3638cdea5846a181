import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import type { OvernameDocument } from '../../../../src/main/transfer/overname/overname-document.ts';
import { pdfWoorden } from '../../../../src/main/transfer/overname/pdf-woorden.ts';
import { writeOvernamePdf } from '../../../../src/main/transfer/overname/write-overname-pdf.ts';
import { printOvername } from '../../../../src/main/use-cases/overname/print-overname.ts';
import { talen } from '../../../../src/shared/values/codelijsten.ts';
import { aVoorkeur } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  faultsIn,
  historiekOf,
  joke,
  yusuf,
} from '../../../builders/gebruikersbeheer.ts';
import {
  organisatieId,
  prepared,
  RECHT,
  tick,
  who,
} from '../../use-cases/overname/overname-help.ts';
import { readPdf } from './read-pdf.ts';

const folder = 'node_modules/@expo-google-fonts/source-sans-3';
const letters = {
  gewoon: readFileSync(`${folder}/400Regular/SourceSans3_400Regular.ttf`),
  vet: readFileSync(`${folder}/600SemiBold/SourceSans3_600SemiBold.ttf`),
};

type World = Awaited<ReturnType<typeof aGebruikersbeheer>>;

/** The document as it was laid out, and the file that came of it. */
async function print(outside: World, bend: { volledig?: boolean; persoonId?: string | null } = {}) {
  const { volledig = false, persoonId = null } = bend;
  const laid: OvernameDocument[] = [];
  const printed = await printOvername(outside, joke, {
    asked: { organisatieId, persoonId, volledig },
    drukker: (document) => {
      laid.push(document);
      return writeOvernamePdf(document, letters);
    },
  });
  const { naam, bytes } = accepted(printed);
  const [document] = laid;
  if (document === undefined) throw new Error('Nothing was laid out');
  return { document, naam, bytes, pdf: await readPdf(bytes) };
}

/** Without blanks: a line may be broken anywhere. */
const bare = (text: string) => text.replaceAll(/\s/g, '');

function velden({ personen }: OvernameDocument) {
  const onderdelen = personen.flatMap((persoon) => persoon.onderdelen);
  return onderdelen.flatMap(({ schermen }) => schermen.flatMap(({ regels }) => regels));
}

function lineOf({ doe, label, waarde }: ReturnType<typeof velden>[number]): string {
  if (label === '') return `${doe}${waarde}`;
  return `${doe}${label}${waarde === '' ? '' : `:${waarde}`}`;
}

function headingsIn({ titel, inleiding, personen }: OvernameDocument): readonly string[] {
  const onderdelen = personen.flatMap((persoon) => persoon.onderdelen);
  const schermen = onderdelen.flatMap((onderdeel) => onderdeel.schermen);
  return [
    ...[titel, ...inleiding],
    ...personen.flatMap(({ naam, nummer }) => [naam, nummer]),
    ...onderdelen.map(({ kop }) => kop),
    ...schermen.map((scherm) => scherm.titel),
  ];
}

describe('the printed hand-over', () => {
  it('has every field of the script, label and value, and every heading', async () => {
    const { document, pdf } = await print(await aGebruikersbeheer({ puts: prepared }));
    const text = bare(pdf.text);
    const wanted = [...headingsIn(document), ...velden(document).map(lineOf)];
    expect(wanted.length).toBeGreaterThan(40);
    expect(wanted.filter((line) => !text.includes(bare(line)))).toEqual([]);
  });

  it('is tagged, with a language, a title and a box that has a name for every tick', async () => {
    const { document, pdf, bytes } = await print(await aGebruikersbeheer({ puts: prepared }));
    const ticks = velden(document).filter(({ vinkje }) => vinkje !== null);
    expect(pdf.marked).toBe(true);
    expect(pdf.info).toMatchObject({ Title: document.titel, Language: 'nl' });
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/StructTreeRoot \d+ 0 R/);
    const count = (role: string) => pdf.roles.filter((each) => each === role).length;
    expect([count('H1'), count('H2'), count('H3')]).toEqual([1, 1, 3]);
    expect([pdf.pages, pdf.uaPart]).toEqual([2, '1']);
    expect(count('LBody')).toBe(velden(document).length);
    expect([count('Form'), pdf.boxes.length]).toEqual([ticks.length, ticks.length]);
    expect(pdf.boxes.map(({ naam }) => naam)).not.toContain(undefined);
    expect(pdf.boxes[0]?.naam).toBe('Klik op Nieuwe persoon toevoegen');
  });

  it('carries its own letters, also for é, ë and ć', async () => {
    const { document } = await print(await aGebruikersbeheer({ puts: prepared }));
    const [persoon] = document.personen;
    if (persoon === undefined) throw new Error('Nobody printed');
    const personen = [{ ...persoon, naam: 'Zoë Kovačević-André Łukasz' }];
    const pdf = await readPdf(await writeOvernamePdf({ ...document, personen }, letters));
    expect(pdf.text).toContain('Zoë Kovačević-André Łukasz');
    expect(pdf.fonts.toSorted()).toEqual(['SourceSans3-Regular', 'SourceSans3-SemiBold']);
  });

  it('shows what was ticked off already', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    accepted(await tick(outside, { onderdeel: RECHT, velden: [`${RECHT}/1/recht`] }));
    const { pdf } = await print(outside);
    expect(pdf.boxes.filter(({ aan }) => aan).map(({ naam }) => naam)).toEqual([
      'Kies Gebruikersrecht Dienstverlener kmo-portefeuille, departementen',
    ]);
  });

  it.each(talen)('explains in %s, with the labels in Dutch', async (taal) => {
    const puts = [...prepared, put('voorkeur', aVoorkeur({ taal }))];
    const { pdf } = await print(await aGebruikersbeheer({ puts }));
    const { uitleg, simulatie, titel } = pdfWoorden[taal];
    const text = bare(pdf.text);
    expect(text).toContain(bare(`Einddatum (dd/mm/jjjj): 31/12/2027 (${uitleg.veld.einddatum})`));
    expect(text).toContain(bare(titel));
    expect(text).toContain(bare(simulatie));
    expect(pdf.info).toMatchObject({ Language: taal });
  });
});

describe('the number on paper', () => {
  it('is masked, in the file and in its name, unless it was asked for', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    const { pdf, naam } = await print(outside);
    expect(pdf.text).toContain('85.67.30-***.**');
    expect(bare(pdf.text)).not.toMatch(/85\.?67\.?30-?001/);
    expect(naam).toBe('overnemen-in-het-gebruikersbeheer-2026-06-15.pdf');
    expect(historiekOf(outside).map(({ actie }) => actie)).toEqual(['persoon.printed']);
  });

  it('is written in Historiek when it is full, for each persoon', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    const { pdf } = await print(outside, { volledig: true });
    expect(pdf.text).toContain('85.67.30-001.92');
    expect(historiekOf(outside).map(({ actie, door }) => `${actie} ${door}`)).toEqual([
      'persoon.revealed Joke Testaert',
      'persoon.printed Joke Testaert',
    ]);
  });
});

it('is refused for somebody of another organisatie, and where there is nothing to hand over', async () => {
  const outside = await aGebruikersbeheer({ puts: prepared });
  const drukker = async () => new Uint8Array();
  const ask = (caller: typeof joke, persoonId: string | null, organisatie = organisatieId) =>
    printOvername(outside, caller, {
      asked: { organisatieId: organisatie, persoonId, volledig: false },
      drukker,
    });
  expect(faultsIn(await ask(yusuf, who.persoonId))).toEqual(['persoon.onbekend']);
  expect(faultsIn(await ask(joke, 'lies'))).toEqual(['overname.onbekend']);
  expect(faultsIn(await ask(yusuf, null, 'organisatie-2'))).toEqual(['overname.onbekend']);
});
