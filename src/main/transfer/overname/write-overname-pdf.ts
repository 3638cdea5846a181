import type {
  OnderdeelBlad,
  OvernameDocument,
  PersoonBlad,
  RegelBlad,
} from './overname-document.ts';
import { type Element, type Letters, MARGE, type Stuk, TaggedPdf } from './tagged-pdf.ts';

/** Where the text of a line begins, right of its box. */
const NAAST_VAKJE = MARGE + 20;

/** The hand-over as a document to print, with a box per field: tagged, so that it can be read aloud. */
export function writeOvernamePdf(
  document: OvernameDocument,
  letters: Letters,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new TaggedPdf(document, letters);
  pdf.write(pdf.root, 'H1', [{ tekst: document.titel, vet: true }], { maat: 18, onder: 6 });
  for (const tekst of document.inleiding) pdf.write(pdf.root, 'P', [{ tekst }]);
  for (const persoon of document.personen) writePersoon(pdf, persoon);
  pdf.numberPages(document.pagina);
  return pdf.toBytes();
}

function writePersoon(pdf: TaggedPdf, { naam, nummer, onderdelen }: PersoonBlad): void {
  const section = pdf.group(pdf.root, 'Sect');
  // A heading stays with what it is about.
  pdf.keepRoom(140);
  pdf.y += 12;
  pdf.write(section, 'H2', [{ tekst: naam, vet: true }], { maat: 14, onder: 2 });
  pdf.write(section, 'P', [{ tekst: nummer }], { onder: 6 });
  for (const onderdeel of onderdelen) writeOnderdeel(pdf, section, onderdeel);
  section.end();
}

function writeOnderdeel(pdf: TaggedPdf, parent: Element, onderdeel: OnderdeelBlad): void {
  pdf.keepRoom(100);
  pdf.y += 6;
  pdf.write(parent, 'H3', [{ tekst: onderdeel.kop, vet: true }], { maat: 11.5 });
  if (onderdeel.nota !== null) pdf.write(parent, 'P', [{ tekst: onderdeel.nota }]);
  for (const { titel, regels } of onderdeel.schermen) {
    pdf.keepRoom(60);
    pdf.write(parent, 'H4', [{ tekst: titel, vet: true }], { maat: 10 });
    const list = pdf.group(parent, 'L');
    for (const regel of regels) writeRegel(pdf, list, regel);
    list.end();
    pdf.y += 4;
  }
}

function writeRegel(pdf: TaggedPdf, list: Element, regel: RegelBlad): void {
  const { doe, label, uitleg, waarde, vinkje } = regel;
  pdf.keepRoom(28);
  const item = pdf.group(list, 'LI');
  if (vinkje !== null) {
    const lbl = pdf.group(item, 'Lbl');
    pdf.checkbox(lbl, { naam: [doe, label, waarde].filter(Boolean).join(' '), aan: vinkje });
    lbl.end();
  }
  const stukken: readonly Stuk[] = [
    { tekst: `${doe} `, stil: true },
    ...(label === '' ? [] : [{ tekst: waarde === '' ? label : `${label}: ` }]),
    ...(waarde === '' ? [] : [{ tekst: waarde, vet: true }]),
    ...(uitleg === '' ? [] : [{ tekst: `  (${uitleg})`, stil: true }]),
  ];
  pdf.write(item, 'LBody', stukken, { links: NAAST_VAKJE, onder: 3 });
  item.end();
}
