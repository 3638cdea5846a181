import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import { geenPogingen, stepPogingen } from '../../identity/pogingen.ts';
import { sameSecret } from '../../identity/same-secret.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';
import { MAX_WACHTWOORD_POGINGEN, putPogingen, readPogingen } from './pogingen-stand.ts';
import { recordBlock } from './record-middel.ts';

/** Tries for a name that is nobody's are counted here: the disk is as busy as for a real one. */
const niemand = '00000000000' as Insz;

/**
 * Whose account it is. Fault: wachtwoord.fout, with the same work done and the same answer for an
 * unknown name, a wrong password and an account that is blocked (security.md A10).
 */
export async function proveWachtwoord(
  { outside, oefenmiddelen }: AanmeldingParts,
  given: { readonly gebruikersnaam: string; readonly wachtwoord: string },
): Promise<Result<Oefenmiddel>> {
  const { store, clock } = outside;
  const naam = given.gebruikersnaam.trim().toLowerCase();
  const account = oefenmiddelen.find(({ gebruikersnaam }) => gebruikersnaam === naam) ?? null;
  const wiens = { middel: 'wachtwoord', insz: account?.insz ?? niemand } as const;
  const now = clock.now();

  // The try is durable before anything is compared (security.md A3), also one that is too many.
  const counted = await store.update((view) => {
    const before = readPogingen(view, wiens);
    const pogingen = stepPogingen(before, 'geprobeerd', now, MAX_WACHTWOORD_POGINGEN);
    return ok({
      puts: [putPogingen(view, wiens, { pogingen, now })],
      value: { wasOpen: before.stand !== 'geblokkeerd', pogingen },
    });
  });
  if (!counted.ok) return counted;

  const same = sameSecret(given.wachtwoord, account?.wachtwoord ?? '');
  const { wasOpen, pogingen } = counted.value;
  if (!same || !wasOpen || account === null) {
    const settled = stepPogingen(pogingen, 'fout', now, MAX_WACHTWOORD_POGINGEN);
    if (wasOpen && settled.stand === 'geblokkeerd') await recordBlock(outside, wiens);
    return refuse(fault('wachtwoord.fout'));
  }
  return store.update((view) =>
    ok({ puts: [putPogingen(view, wiens, { pogingen: geenPogingen, now })], value: account }),
  );
}
