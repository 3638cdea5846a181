import { ok, type Result } from '../../shared/result.ts';
import { listSealedBackups } from '../store/sealed/restore.ts';
import type { KnownDossier } from './dossier-list.ts';
import { werkInside } from './inside.ts';
import type { OpenDossier } from './open-dossier.ts';
import { prepareLists } from './prepare-lists.ts';
import { leave, type Room } from './room.ts';
import { watchStore } from './watch-store.ts';

type Done = Promise<Result<Record<string, never>>>;

/** From here on this dossier is what is open. */
export async function enterDossier(
  room: Room,
  { id, naam, pad }: Pick<KnownDossier, 'id' | 'naam' | 'pad'>,
  opened: OpenDossier,
): Done {
  await leave(room);
  room.tainted = true;
  room.slot = null;
  const { store, bewaring } = watchStore(opened.store);
  room.open = {
    ...werkInside(room.making(), store),
    naam,
    store,
    bewaring,
    dossier: opened,
    close: opened.close,
  };
  room.standing = id;
  prepareLists({ store, clock: room.clock }, () => room.open?.store === store);
  // A list that cannot be written does not keep anybody out of his dossier.
  await room.list.remember({ id, naam, pad, geopendOp: room.clock.now() });
  await room.list.beginWith(id);
  copyOncePerDay(room, { pad, opened });
  return ok({});
}

/** The first time a day that a dossier is opened; nobody waits for it, and it fails without harm. */
function copyOncePerDay(
  room: Room,
  { pad, opened }: { readonly pad: string; readonly opened: OpenDossier },
): void {
  const today = room.clock.now().slice(0, 10);
  void listSealedBackups({ folder: pad })
    .then(async (copies) => {
      if (copies.ok && copies.value.some(({ at }) => at.startsWith(today))) return;
      // Closed meanwhile: its folder may be somebody else's by now.
      if (room.open?.dossier?.store !== opened.store) return;
      await opened.store.backup();
    })
    .catch(() => undefined);
}
