import { fault } from '../../shared/faults.ts';
import { atField, ok, type Result, refuse } from '../../shared/result.ts';
import type { OverMeegave } from '../domain/meegave/meegave.ts';
import { commitmentOf, makeDataKey, wipe } from '../store/keys/data-key.ts';
import { makeDossierId, makeWachtzinSlot } from '../store/keys/make-slots.ts';
import { openWithWachtzin } from '../store/keys/open-slots.ts';
import type { SlotSet } from '../store/keys/slots.ts';
import { anchorTries, countTry, judgeTries, noTries } from '../store/keys/tries.ts';
import {
  type GelezenMeegave,
  openDelen,
  readKop,
  writeMeegave,
} from '../store/meegave/meegave-file.ts';
import { writeOver } from '../store/meegave/over.ts';
import { kenmerkOf, packRijen, takeRijen, unpackRijen } from '../store/meegave/rijen.ts';
import type { Meegaven, OpenMeegave } from '../use-cases/meegave/meegaven.ts';
import { bodyOf, partsOf, vertrekpuntDelen, vertrekpuntOf } from './meegave-delen.ts';
import { type MeegavePogingen, meegavePogingen } from './meegave-pogingen.ts';
import type { OpenDossier } from './open-dossier.ts';
import type { Room } from './room.ts';

/** What is compared field by field when it comes back, and what only goes along. */
const vergeleken = ['organisatie', 'persoon', 'werkrelatie', 'toekenning', 'overname'] as const;
const meegekomen = ['historiek', 'inlezing'] as const;

/** `room` comes later: what is open changes. */
export function createMeegaven(room: () => Room): Meegaven {
  return {
    seal(about, wachtzin) {
      const { open } = room();
      if (open?.dossier == null) return Promise.resolve(refuse(fault('dossier.vergrendeld')));
      return sealOpen(room(), { naam: open.naam, dossier: open.dossier, about, wachtzin });
    },
    inspect(bytes) {
      const read = readKop(bytes);
      return read.ok ? ok(null) : read;
    },
    open: (bytes, wachtzin) => openMeegave(room(), bytes, wachtzin),
    dossier: () => room().open?.dossier?.store.vaultId ?? null,
    async vertrekpunt() {
      const { open } = room();
      const delen = open === null ? null : vertrekpuntDelen(open.store.view);
      return delen === null ? null : unpackRijen(delen);
    },
  };
}

type Sealing = {
  readonly naam: string;
  readonly dossier: OpenDossier;
  readonly about: Pick<OverMeegave, 'door' | 'voor'>;
  readonly wachtzin: string;
};

async function sealOpen(
  { bytes, cost, clock }: Room,
  { naam, dossier, about, wachtzin }: Sealing,
): ReturnType<Meegaven['seal']> {
  const { store, slots } = dossier;
  if (await opensDossier(slots, wachtzin)) {
    return atField('wachtzin', refuse(fault('meegave.eigenWachtzin')));
  }
  // All at once, before anybody else comes in between: no row without what it refers to.
  const nu = takeRijen(store.view, vergeleken);
  const mee = takeRijen(store.view, meegekomen);
  const { vaultId, seq, head } = store.anchor();
  const wrapping = { dataKey: makeDataKey(bytes), id: makeDossierId(bytes), bytes };
  const over: OverMeegave = {
    ...about,
    id: wrapping.id,
    op: clock.now(),
    ...{ dossier: vaultId, naam, wijziging: seq, keten: head },
    vertrekpunt: vertrekpuntOf(store.view),
  };
  const set: SlotSet = {
    version: 1,
    id: wrapping.id,
    commitment: commitmentOf(wrapping.dataKey).toString('base64'),
    slots: [await makeWachtzinSlot(wrapping, wachtzin, cost)],
  };
  const inhoud = {
    over: writeOver(over),
    nu: await packRijen(nu),
    mee: await packRijen(mee),
    basis: vertrekpuntDelen(store.view) ?? [],
  };
  const kop = { id: over.id, salt: bytes(32).toString('hex'), slots: set };
  const file = await writeMeegave(kop, wrapping.dataKey, partsOf(inhoud));
  wipe(wrapping.dataKey);
  return ok({ over, kenmerk: kenmerkOf(inhoud.nu), bytes: file });
}

async function opensDossier(slots: SlotSet, wachtzin: string): Promise<boolean> {
  const opened = await openWithWachtzin(slots, wachtzin);
  if (opened.ok) wipe(opened.value);
  return opened.ok;
}

async function openMeegave(
  room: Room,
  bytes: Uint8Array,
  wachtzin: string,
): Promise<Result<OpenMeegave>> {
  const read = readKop(bytes);
  if (!read.ok) return read;
  const key = atField('wachtzin', await tryWachtzin(room, read.value, wachtzin));
  if (!key.ok) return key;
  const delen = await openDelen(read.value, key.value);
  wipe(key.value);
  if (!delen.ok) return delen;
  return bodyOf(delen.value, read.value.kop.id);
}

/** As for a dossier: the try is on the disk before it is compared (werkruimten/unlock.ts). */
async function tryWachtzin(
  { dataFolder, clock }: Room,
  { kop }: GelezenMeegave,
  wachtzin: string,
): Promise<Result<Buffer>> {
  if (wachtzin === '') return refuse(fault('veld.verplicht'));
  const pogingen = meegavePogingen(dataFolder);
  const now = clock.now();
  const before = await pogingen.of(kop.id);
  const tries = anchorTries(before, now);
  const stand = judgeTries(tries, now);
  if (stand.stand === 'free') {
    const counted = await pogingen.remember(kop.id, countTry(tries, now));
    return counted.ok ? compare(pogingen, kop, wachtzin) : counted;
  }
  if (tries !== before) await pogingen.remember(kop.id, tries);
  if (stand.stand === 'stopped') return refuse(fault('meegave.gestopt'));
  return refuse(fault('meegave.wacht', { seconden: Math.ceil(stand.ms / 1000) }));
}

async function compare(
  pogingen: MeegavePogingen,
  { id, slots }: GelezenMeegave['kop'],
  wachtzin: string,
): Promise<Result<Buffer>> {
  const opened = await openWithWachtzin(slots, wachtzin);
  if (!opened.ok) return refuse(fault('meegave.wachtzin'));
  await pogingen.remember(id, noTries);
  return opened;
}
