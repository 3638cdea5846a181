import type { Room } from './room.ts';

/**
 * Text that was freed cannot be wiped, so a process that has known a dossier ends once it has left
 * it, and a fresh one takes its place (security.md K9, docs/adr/0013).
 */
export async function startAnewWhenLeft(room: Room): Promise<void> {
  const { open, recovering, tainted, ended, startAnew, list, standing } = room;
  const inside = recovering !== null || (open !== null && open.dossier !== null);
  if (inside || !tainted || ended || startAnew === null) return;
  room.ended = true;
  if (list.current().laatste !== standing) await list.beginWith(standing);
  await startAnew(room.slot);
}
