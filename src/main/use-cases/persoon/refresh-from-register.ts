import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import { persoonVelden, veldWijzigingen } from '../../domain/historiek-rules.ts';
import type { Persoon } from '../../domain/persoon.ts';
import { type Registergegevens, refreshPersoon } from '../../domain/persoon-rules.ts';
import { put } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { findZichtbarePersoon } from './find-zichtbare-persoon.ts';

type Input = { readonly organisatieId: string; readonly persoonId: string };

/** 'Herlaad data van Rijksregister': how many fields became different. */
export async function refreshFromRegister(
  outside: Outside,
  caller: Caller,
  input: Input,
): Promise<Result<{ gewijzigd: number }>> {
  const question = { caller, persoonId: input.persoonId };
  const found = findZichtbarePersoon(outside, outside.store.view, question);
  if (!found.ok) return found;
  const gegevens = await askRegister(outside, found.value.persoon);
  if (!gegevens.ok) return gegevens;
  return outside.store.update((view) => {
    const current = findZichtbarePersoon(outside, view, question);
    if (!current.ok) return current;
    const after = refreshPersoon(current.value.persoon, gegevens.value);
    const velden = veldWijzigingen({
      voor: persoonVelden(current.value.persoon),
      na: persoonVelden(after),
    });
    if (velden.length === 0) return ok({ puts: [], value: { gewijzigd: 0 } });
    const regel = recordChange(outside, {
      door: caller.naam,
      actie: 'persoon.refreshed',
      persoonId: after.id,
      organisatieId: findOrganisatie(view, input.organisatieId).id,
      velden,
    });
    return ok({ puts: [put('persoon', after), regel], value: { gewijzigd: velden.length } });
  });
}

/** Only what came from VKBP can come from there again. */
async function askRegister(
  { registers }: Outside,
  persoon: { readonly bron: Persoon['bron']; readonly insz: Insz },
): Promise<Result<Registergegevens>> {
  if (persoon.bron !== 'VKBP') return refuse(fault('persoon.nietUitRegister'));
  const register = await registers.rijksregister.lookUp(persoon.insz);
  if (!register.ok) return register;
  const { bron, voornaam, naam, geboortedatum, geslacht } = register.value;
  if (bron !== 'VKBP' || geslacht === null) return refuse(fault('persoon.nietUitRegister'));
  return ok({ voornaam, naam, geboortedatum, geslacht });
}
