import { type Fault, fault } from '../../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../../shared/result.ts';
import { type Element, readXml } from './xml.ts';
import type { Zip } from './zip.ts';

export type Blad = { readonly naam: string; readonly deel: string; readonly verborgen: boolean };

/** Where the parts of the workbook are. Null is a part that it has not. */
export type Werkboek = {
  readonly bladen: readonly Blad[];
  readonly teksten: string | null;
  readonly stijlen: string | null;
  /** Days counted from 1904, as Excel on a Mac did. */
  readonly vanaf1904: boolean;
};

type Verwijzing = { readonly id: string; readonly soort: string; readonly deel: string };

/** The workbook by its references, not by the names its parts usually have. */
export async function readWerkboek(zip: Zip): Promise<Result<Werkboek>> {
  const root = await readVerwijzingen(zip, '');
  if (!root.ok) return root;
  const deel = root.value.find(({ soort }) => soort === 'officeDocument')?.deel ?? null;
  if (deel === null || !isWorkbook(deel)) return refuse(notAWorkbook(zip));
  const verwijzingen = await readVerwijzingen(zip, deel);
  if (!verwijzingen.ok) return verwijzingen;
  const found = await readBladen(zip, deel);
  if (!found.ok) return found;
  const partOf = (soort: string) =>
    verwijzingen.value.find((each) => each.soort === soort)?.deel ?? null;
  const bladen = found.value.bladen.flatMap(({ id, ...blad }) => {
    const verwijzing = verwijzingen.value.find(
      (each) => each.id === id && each.soort === 'worksheet',
    );
    return verwijzing === undefined ? [] : [{ ...blad, deel: verwijzing.deel }];
  });
  return ok({
    bladen,
    teksten: partOf('sharedStrings'),
    stijlen: partOf('styles'),
    vanaf1904: found.value.vanaf1904,
  });
}

/** Usually `xl/workbook.xml`, and always XML; a letter or a presentation has its own folder. */
function isWorkbook(deel: string): boolean {
  return /\.xml$/iu.test(deel) && !/^(?:word|ppt|visio)\//iu.test(deel);
}

/** `_rels/x.xml.rels` beside the part; of the whole when the part is ''. External ones are left out. */
async function readVerwijzingen(zip: Zip, deel: string): Promise<Result<readonly Verwijzing[]>> {
  const at = deel.lastIndexOf('/') + 1;
  const folder = deel.slice(0, at);
  const verwijzingen: Verwijzing[] = [];
  const found = await readXml(zip, `${folder}_rels/${deel.slice(at)}.rels`, {
    open: (element) => {
      const target = element.get('Target');
      if (element.naam !== 'Relationship' || target === null) return null;
      if (element.get('TargetMode') === 'External') return null;
      const soort = (element.get('Type') ?? '').split('/').at(-1) ?? '';
      verwijzingen.push({ id: element.get('Id') ?? '', soort, deel: resolve(folder, target) });
      return null;
    },
  });
  return found === null ? ok(verwijzingen) : refuse(found);
}

/** A name in the zip, and never a path: what leads out of it is simply not found there. */
function resolve(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
}

async function readBladen(zip: Zip, deel: string) {
  const bladen: { readonly id: string; readonly naam: string; readonly verborgen: boolean }[] = [];
  let vanaf1904 = false;
  const found = await readXml(zip, deel, {
    open: (element) => {
      if (element.naam === 'workbookPr') vanaf1904 = isTrue(element.get('date1904'));
      if (element.naam === 'sheet') bladen.push(bladOf(element));
      return null;
    },
  });
  return found === null ? ok({ bladen, vanaf1904 }) : refuse(found);
}

function bladOf(element: Element) {
  const id = element.get('r:id') ?? element.get('id') ?? '';
  const verborgen = (element.get('state') ?? 'visible') !== 'visible';
  return { id, naam: element.get('name') ?? '', verborgen };
}

export function isTrue(text: string | null): boolean {
  return text === '1' || text === 'true';
}

const others: readonly { readonly part: RegExp; readonly ending: string }[] = [
  { part: /^xl\/workbook\.bin$/, ending: '.xlsb' },
  { part: /^index\/document\.iwa$|^index\.zip$/, ending: '.numbers' },
  { part: /^word\//, ending: '.docx' },
  { part: /^ppt\//, ending: '.pptx' },
  { part: /^content\.xml$/, ending: '.ods' },
];

/** Which other file it is, by the parts that such a file always has. */
function notAWorkbook({ names }: Zip): Fault {
  const other = others.find(({ part }) => names.some((name) => part.test(name)));
  return fault('lijst.andereSoort', { soort: other?.ending ?? '.zip' });
}
