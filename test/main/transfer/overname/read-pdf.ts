import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the structure tree, as pdf.js reads it. */
type Node = { readonly role?: string; readonly children?: readonly Node[]; readonly type?: string };

/** What a reader of others finds in the file: text, structure, boxes, and what is said of the whole. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index + 1)),
  );
  const { info, metadata } = await pdf.getMetadata();
  const read = {
    pages: pdf.numPages,
    text: pages.map(({ text }) => text).join(' '),
    roles: pages.flatMap(({ roles }) => roles),
    boxes: pages.flatMap(({ boxes }) => boxes),
    fonts: [...new Set(pages.flatMap(({ fonts }) => fonts))],
    marked: (await pdf.getMarkInfo())?.Marked ?? false,
    info: info as Readonly<Record<string, unknown>>,
    uaPart: metadata?.get('pdfuaid:part') ?? null,
  };
  await task.destroy();
  return read;
}

async function readPage(pdf: PDFDocumentProxy, place: number) {
  const page = await pdf.getPage(place);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join('');
  const annotations = await page.getAnnotations();
  // Loads the fonts, so that what is embedded can be asked for.
  const { argsArray, fnArray } = await page.getOperatorList();
  const setFont = 37;
  const ids = fnArray.flatMap((fn, at) => (fn === setFont ? [String(argsArray[at]?.[0])] : []));
  const fonts = ids.map((id) => {
    const font = page.commonObjs.get(id) as {
      readonly name: string;
      readonly missingFile: boolean;
    };
    return `${font.name.replace(/^[A-Z]{6}\+/, '')}${font.missingFile ? ' missing' : ''}`;
  });
  return {
    text,
    fonts,
    roles: rolesIn((await page.getStructTree()) as Node | null),
    boxes: annotations
      .filter(({ fieldType }) => fieldType === 'Btn')
      .map(({ alternativeText, fieldValue }) => ({
        naam: alternativeText,
        aan: fieldValue === 'Yes',
      })),
  };
}

/** Only what has something of this page in it: a list that goes on has its items in both trees. */
function rolesIn(node: Node | null): readonly string[] {
  const children = node?.children ?? [];
  const isHere = children.some(({ type }) => type !== undefined);
  const own = isHere && node?.role !== undefined ? [node.role] : [];
  return [...own, ...children.flatMap(rolesIn)];
}
