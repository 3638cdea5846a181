import PDFDocument from 'pdfkit';

/** What is written in; both cover é, ë and ć. */
export type Letters = { readonly gewoon: Uint8Array; readonly vet: Uint8Array };

type Tag = 'Sect' | 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'L' | 'LI' | 'LBody' | 'Lbl' | 'Form';
export type Element = PDFKit.PDFStructureElement;

export const MARGE = 48;
/** Room for the number of the page. */
const VOET = 24;
const INK = '#1a1a19';
const MUTED = '#5d6268';
const VAKJE = 11;

export type Stuk = { readonly tekst: string; readonly vet?: boolean; readonly stil?: boolean };

/**
 * A tagged PDF (PDF/UA-1 as far as pdfkit goes): every text in an element of the structure, with a
 * language and a title; the number of each page marked as no part of what is read.
 */
export class TaggedPdf extends PDFDocument {
  readonly root: Element;
  #vakje: { readonly element: Element; readonly naam: string; readonly aan: boolean } | null = null;
  #vakjes = 0;

  constructor(
    about: { readonly titel: string; readonly taal: string; readonly gemaaktOp: string },
    letters: Letters,
  ) {
    super({
      ...{ size: 'A4', margin: MARGE, bufferPages: true },
      ...{ pdfVersion: '1.7', tagged: true, displayTitle: true },
      // The types of the library know only the subsets for archives.
      subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
      lang: about.taal,
      // Else pdfkit begins with a font of the system, which is not embedded.
      font: Buffer.from(letters.gewoon) as unknown as string,
      info: {
        Title: about.titel,
        Creator: 'Rechtenklaar',
        Producer: 'Rechtenklaar',
        CreationDate: new Date(about.gemaaktOp),
      },
    });
    this.registerFont('gewoon', Buffer.from(letters.gewoon));
    this.registerFont('vet', Buffer.from(letters.vet));
    this.font('gewoon').initForm();
    drawnHere(this);
    this.root = this.struct('Document');
    this.addStructure(this.root);
  }

  /** An element with others in it; the caller ends it. */
  group(parent: Element, tag: Tag): Element {
    const element = this.struct(tag);
    parent.add(element);
    return element;
  }

  /** One element of text, whole on one page. */
  write(
    parent: Element,
    tag: Tag,
    stukken: readonly Stuk[],
    style: { readonly maat?: number; readonly links?: number; readonly onder?: number } = {},
  ): void {
    const { maat = 10, links = MARGE, onder = 4 } = style;
    const width = this.page.width - MARGE - links;
    this.font('vet').fontSize(maat);
    const height = this.heightOfString(stukken.map(({ tekst }) => tekst).join(''), { width });
    this.keepRoom(height + onder);
    const element = this.struct(tag, {}, () => {
      stukken.forEach(({ tekst, vet = false, stil = false }, index) => {
        this.font(vet ? 'vet' : 'gewoon').fillColor(stil ? MUTED : INK);
        const continued = index < stukken.length - 1;
        if (index === 0) this.text(tekst, links, this.y, { width, continued });
        else this.text(tekst, { width, continued });
      });
    });
    parent.add(element);
    element.end();
    this.y += onder;
  }

  /** A new page when what comes does not fit on this one. */
  keepRoom(height: number): void {
    if (this.y + height > this.page.height - MARGE - VOET) this.addPage();
  }

  /** A box to tick, on paper with a pen and on the screen with a press; named for who cannot see it. */
  checkbox(parent: Element, vak: { readonly naam: string; readonly aan: boolean }): void {
    const element = this.struct('Form');
    parent.add(element);
    this.#vakje = { element, ...vak };
    this.#vakjes += 1;
    const [x, y] = [MARGE, this.y + 1];
    this.formCheckbox(`veld-${this.#vakjes}`, x, y, VAKJE, VAKJE, {
      borderColor: MUTED,
      backgroundColor: '#ffffff',
    });
    this.#vakje = null;
    element.end();
  }

  /** pdfkit puts its form fields outside the structure; a widget belongs to its element there. */
  override annotate(...[x, y, w, h, options]: Parameters<PDFKit.PDFDocument['annotate']>): this {
    if (this.#vakje === null) return super.annotate(x, y, w, h, options);
    const { element, naam, aan } = this.#vakje;
    const named = {
      ...options,
      ...this.#looks(aan),
      ...{ structParent: element, TU: pdfString(naam) },
    };
    return super.annotate(x, y, w, h, named as never);
  }

  /** Numbers below every page, outside what is read aloud. */
  numberPages(pagina: string): void {
    const { start, count } = this.bufferedPageRange();
    for (let index = start; index < start + count; index += 1) {
      this.switchToPage(index);
      Object.assign(this.page.dictionary.data, { Tabs: 'S' });
      // Below the margin, where pdfkit would begin another page.
      this.page.margins.bottom = 0;
      this.markContent('Artifact', { type: 'Pagination' });
      this.font('gewoon').fontSize(9).fillColor(MUTED);
      const text = `${pagina} ${index + 1} / ${count}`;
      const place = this.page.height - MARGE;
      this.text(text, MARGE, place, { lineBreak: false, width: 200 });
      this.endMarkedContent();
    }
  }

  toBytes(): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Buffer[] = [];
    return new Promise((resolve, reject) => {
      this.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.on('error', reject);
      this.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      this.root.end();
      this.end();
    });
  }

  /** How the box looks in either state, for viewers that draw nothing themselves. */
  #looks(aan: boolean): object {
    const edge = `1 1 1 rg 0.36 0.38 0.41 RG 0.8 w 0.5 0.5 ${VAKJE - 1} ${VAKJE - 1} re B`;
    const tick = `${edge} 0 0.33 0.8 RG 1.4 w 2.4 5.6 m 4.6 3 l 8.8 8.4 l S`;
    const AP = { N: { Yes: this.#drawing(tick), Off: this.#drawing(edge) } };
    const state = aan ? 'Yes' : 'Off';
    return { AP, AS: state, V: state };
  }

  #drawing(content: string): PDFKit.PDFKitReference {
    const reference = this.ref({
      ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, VAKJE, VAKJE], Resources: {} },
    });
    reference.end(content);
    return reference;
  }
}

/** Each box brings its own looks: a viewer that draws them anew asks for a font that is not there. */
function drawnHere(pdf: PDFKit.PDFDocument): void {
  const { _root } = pdf as unknown as {
    readonly _root: { readonly data: { readonly AcroForm: { readonly data: object } } };
  };
  Object.assign(_root.data.AcroForm.data, { NeedAppearances: false });
}

/** pdfkit writes a String object as a text, and a plain string as a name. */
function pdfString(text: string): unknown {
  return Object(text);
}
