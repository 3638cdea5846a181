import { setImmediate } from 'node:timers/promises';
import type { Input } from '../../shared/contract/contract.ts';
import type { MeegaveOverzicht } from '../../shared/contract/meegave.ts';
import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';
import { faultAt } from '../domain/fault-at.ts';
import type { Persoon } from '../domain/persoon.ts';
import { type Put, put, type StoreView } from '../store/store.ts';
import { createTables } from '../store/tables.ts';
import { recordChange } from '../use-cases/historiek/record-change.ts';
import type { Meegaven, OpenMeegave } from '../use-cases/meegave/meegaven.ts';
import { findHoedanigheid } from '../use-cases/sessie/find-hoedanigheid.ts';
import { middelenOf } from '../use-cases/werkruimte/first-puts.ts';
import type { MiddelOntwerp } from '../use-cases/werkruimte/read-dossier.ts';
import type { Ontvangst, Prepared } from '../use-cases/werkruimte/werkruimten.ts';
import { catalogus } from '../world/catalogus.ts';
import { prepareDossier } from './make-dossier.ts';
import type { Room } from './room.ts';

/** A meegave on its way to becoming a dossier, in memory only. */
type Received = {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly since: Moment;
  open: { readonly meegave: OpenMeegave; readonly puts: readonly Put[]; view: StoreView } | null;
};

/** Long enough for the wizard and a phone call about the passphrase. */
const PATIENCE_MS = 3_600_000;

/** One at a time: what was received before has no business in memory. */
export type Ontvangen = { current: Received | null };

export function receiveMeegave(
  { ids, clock, ontvangen }: Room,
  meegaven: Meegaven,
  bytes: Uint8Array,
): Result<{ readonly ontvangst: string }> {
  const inspected = meegaven.inspect(bytes);
  if (!inspected.ok) return inspected;
  const id = ids.next();
  ontvangen.current = { id, bytes, since: clock.now(), open: null };
  return ok({ ontvangst: id });
}

/** Faults: meegave.verlopen, and those of opening it. */
export async function openReceived(
  room: Room,
  meegaven: Meegaven,
  { ontvangst, wachtzin }: Input<'werkruimte.openReceived'>,
): Promise<Result<MeegaveOverzicht>> {
  const found = findReceived(room, ontvangst);
  if (found === null) return refuse(fault('meegave.verlopen'));
  const opened = await meegaven.open(found.bytes, wachtzin);
  if (!opened.ok) return opened;
  const [rijen, mee] = [await opened.value.rijen(), await opened.value.meegekomen()];
  if (!rijen.ok) return rijen;
  if (!mee.ok) return mee;
  const { view, publish } = createTables();
  // In parts, with a turn for others: a large dossier is indexed here from end to end.
  for (let at = 0; at < rijen.value.length; at += 500) {
    publish(rijen.value.slice(at, at + 500));
    await setImmediate();
  }
  // It is as full of persons as a dossier: whoever leaves it, leaves none of them in memory.
  room.tainted = true;
  found.open = { meegave: opened.value, puts: [...rijen.value, ...mee.value], view };
  const { naam, door, voor, op } = opened.value.over;
  return ok({
    ...{ naam, door, voor, op },
    organisaties: Array.from(view.all('organisatie'), (each) => each.naam),
    personen: view.count('persoon'),
  });
}

/** Faults at `insz`: meegave.nietErin, meegave.geenBeheerder. */
export function judgeOntvanger(
  room: Room,
  ontvangst: string,
  { insz }: Pick<MiddelOntwerp, 'insz'>,
): Result<Persoon> {
  const view = findReceived(room, ontvangst)?.open?.view;
  if (view === undefined) return refuse(fault('meegave.verlopen'));
  const [persoon] = view.by('persoon.insz', insz);
  if (persoon === undefined) return refuse(faultAt('insz', fault('meegave.nietErin')));
  const today = room.clock.today();
  const manages = [...view.all('organisatie')].some(
    (organisatie) => findHoedanigheid({ view, catalogus, insz, organisatie, today }) !== null,
  );
  return manages ? ok(persoon) : refuse(faultAt('insz', fault('meegave.geenBeheerder')));
}

/** What the new dossier begins with, and its key and code; nothing is on the disk yet. */
export function prepareReceived(
  room: Room,
  given: { readonly ontvangst: string; readonly ontwerp: Ontvangst; readonly wachtzin: string },
): Promise<Result<Prepared>> {
  const { ontvangst, ontwerp, wachtzin } = given;
  const judged = judgeOntvanger(room, ontvangst, ontwerp.middelen);
  if (!judged.ok) return Promise.resolve(judged);
  const open = findReceived(room, ontvangst)?.open;
  if (open == null) return Promise.resolve(refuse(fault('meegave.verlopen')));
  const begin = {
    naam: ontwerp.naam,
    plaats: ontwerp.plaats,
    puts: () => {
      room.ontvangen.current = null;
      const own = ownPuts(room, { persoon: judged.value, ontwerp, view: open.view });
      return [...open.puts, ...open.meegave.alsVertrekpunt(), ...own];
    },
  };
  return prepareDossier(room, begin, wachtzin);
}

/** Who opened it, with means of his own; those of who gave it stay at his own workstation. */
function ownPuts(
  room: Room,
  about: { readonly persoon: Persoon; readonly ontwerp: Ontvangst; readonly view: StoreView },
): readonly Put[] {
  const { persoon, ontwerp, view } = about;
  const { voornaam, naam } = persoon;
  return [
    put('dossiergebruiker', {
      id: room.ids.next(),
      ...{ voornaam, naam, ...middelenOf(ontwerp.middelen) },
      geregistreerdOp: room.clock.now(),
    }),
    ...Array.from(view.all('organisatie'), ({ id }) =>
      recordChange(room, {
        door: `${voornaam} ${naam}`,
        actie: 'meegave.received',
        ...{ persoonId: null, organisatieId: id },
        velden: [],
      }),
    ),
  ];
}

function findReceived({ ontvangen, clock }: Room, id: string): Received | null {
  const { current } = ontvangen;
  if (current === null || current.id !== id) return null;
  if (Math.abs(Date.parse(clock.now()) - Date.parse(current.since)) <= PATIENCE_MS) return current;
  ontvangen.current = null;
  return null;
}
