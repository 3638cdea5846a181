import { ok, type Result } from '../../../shared/result.ts';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { type Insz, maskInsz } from '../../../shared/values/insz.ts';
import type { Outside } from '../outside.ts';
import { rememberHoedanigheden } from '../sessie/remember-hoedanigheden.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';

type SignedIn = { readonly insz: Insz; readonly deur: Deur };

/** Identity is proved: who it is comes from the register, and the only organisatie is chosen. */
export async function beginSession(
  { outside, sessions }: Pick<AanmeldingParts, 'outside' | 'sessions'>,
  { insz, deur }: SignedIn,
): Promise<Result<Nothing>> {
  const naam = await findNaam(outside, insz);
  if (!naam.ok) return naam;
  const hoedanigheden = rememberHoedanigheden(outside, outside.store.view, insz);
  const [only] = hoedanigheden;
  const session = {
    id: outside.ids.next(),
    insz,
    naam: naam.value,
    deur,
    hoedanigheden,
    // ACM skips the choice when there is only one (docs/domain.md 1.3).
    organisatieId: only !== undefined && hoedanigheden.length === 1 ? only.organisatieId : null,
    namens: null,
  };
  sessions.begin(session, outside.clock.now());
  return ok({});
}

/** Without a register the name in Gebruikersbeheer stands in, and without that the masked number. */
async function findNaam({ registers, store }: Outside, insz: Insz): Promise<Result<string>> {
  const found = await registers.rijksregister.lookUp(insz);
  if (found.ok && found.value.naam !== '') return ok(fullName(found.value));
  const [persoon] = store.view.by('persoon.insz', insz);
  if (persoon !== undefined) return ok(fullName(persoon));
  return found.ok ? ok(maskInsz(insz)) : found;
}

function fullName({ voornaam, naam }: { readonly voornaam: string; readonly naam: string }) {
  return `${voornaam} ${naam}`;
}
