import type { Input } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { formatDatum } from '../../../shared/values/datum.ts';
import { formatInsz, maskInsz } from '../../../shared/values/insz.ts';
import { dayOf } from '../../domain/toestand.ts';
import type { Put, StoreView } from '../../store/store.ts';
import type { OvernameDocument } from '../../transfer/overname/overname-document.ts';
import { pdfWoorden } from '../../transfer/overname/pdf-woorden.ts';
import { bestandsnaam } from '../../transfer/schrijven/bestandsnaam.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Caller, Outside } from '../outside.ts';
import { findVoorkeur } from '../voorkeur/find-voorkeur.ts';
import { type Drukwerk, describePersoonBlad } from './describe-blad.ts';
import { findWachtrij } from './find-wachtrij.ts';
import { findWerkOf, isPending, type Werk } from './find-werk.ts';

/** Lays the document out and gives the file. */
export type Drukker = (document: OvernameDocument) => Promise<Uint8Array<ArrayBuffer>>;
type Gedrukt = { readonly naam: string; readonly bytes: Uint8Array<ArrayBuffer> };
type Asked = Input<'overname.print'> & { readonly volledig: boolean };

/** More persons than this nobody prints at once: some hundreds of pages. */
const MAX_PERSONEN = 200;

/**
 * The hand-over of one persoon, or of everybody who waits, to print. Each whose work is on the paper
 * gets a line of Historiek, and another one when his full number is.
 */
export async function printOvername(
  outside: Outside,
  caller: Caller,
  { asked, drukker }: { readonly asked: Asked; readonly drukker: Drukker },
): Promise<Result<Gedrukt>> {
  const document = await outside.store.update((view) => {
    const found = findAsked(outside, view, { caller, asked });
    if (!found.ok) return found;
    const werken = found.value;
    if (werken.length === 0) return refuse(fault('overname.onbekend'));
    const puts = werken.flatMap((werk) => recordPrint(outside, caller, { werk, asked }));
    return ok({ puts, value: describe(outside, view, { asked, werken }) });
  });
  if (!document.ok) return document;
  const titel = `${pdfWoorden[document.value.taal].titel} ${outside.clock.today()}`;
  return ok({ naam: bestandsnaam(titel, 'pdf'), bytes: await drukker(document.value) });
}

function findAsked(
  outside: Outside,
  view: StoreView,
  { caller, asked }: { readonly caller: Caller; readonly asked: Asked },
): Result<readonly Werk[]> {
  const { persoonId, organisatieId } = asked;
  if (persoonId === null) {
    return ok(findWachtrij(outside, view, { organisatieId, hoogstens: MAX_PERSONEN }));
  }
  const found = findWerkOf(outside, view, { caller, persoonId, organisatieId });
  if (!found.ok) return found;
  return ok([found.value].filter(({ onderdelen }) => onderdelen.some(isPending)));
}

function recordPrint(
  outside: Outside,
  caller: Caller,
  { werk, asked }: { readonly werk: Werk; readonly asked: Asked },
): readonly Put[] {
  const about = {
    ...{ door: caller.naam, persoonId: werk.persoon.id },
    ...{ organisatieId: werk.organisatie.id, velden: [] },
  };
  return [
    ...(asked.volledig ? [recordChange(outside, { ...about, actie: 'persoon.revealed' })] : []),
    recordChange(outside, { ...about, actie: 'persoon.printed' }),
  ];
}

function describe(
  outside: Outside,
  view: StoreView,
  { asked, werken }: { readonly asked: Asked; readonly werken: readonly Werk[] },
): OvernameDocument {
  const { taal } = findVoorkeur(view);
  const woorden = pdfWoorden[taal];
  const gemaaktOp = outside.clock.now();
  const naam = werken[0]?.organisatie.naam ?? '';
  const drukwerk: Drukwerk = {
    woorden,
    nummerOf: ({ insz }) => (asked.volledig ? formatInsz(insz) : maskInsz(insz)),
  };
  return {
    ...{ taal, gemaaktOp, titel: `${woorden.titel}: ${naam}`, pagina: woorden.pagina },
    inleiding: [
      `${woorden.voor} ${naam}. ${woorden.gedrukt} ${formatDatum(dayOf(gemaaktOp))}.`,
      woorden.gebruik,
      ...(outside.soort === 'oefen' ? [woorden.simulatie] : []),
    ],
    personen: werken.map((werk) => describePersoonBlad(outside, werk, drukwerk)),
  };
}
