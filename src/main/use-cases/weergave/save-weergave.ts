import type { Input } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { atField, ok, type Result, refuse } from '../../../shared/result.ts';
import type { Weergave } from '../../domain/voorkeur.ts';
import { put, type StoreView } from '../../store/store.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Outside } from '../outside.ts';
import { requiredText } from '../typed-field.ts';
import { findVoorkeur } from '../voorkeur/find-voorkeur.ts';
import { weergavenOf } from './list-weergaven.ts';

const MAX_NAAM = 60;
/** More would be a list to search through, and not to choose from. */
const MAX_WEERGAVEN = 30;

/**
 * Keeps a list under a naam, or replaces one: then with another naam it is renamed. A choice of the
 * workstation, so no line of Historiek.
 */
export function saveWeergave(
  { store, ids }: Outside,
  input: Input<'weergave.save'>,
): Promise<Result<{ id: string }>> {
  return store.update((view) => {
    const naam = readNaam(view, input);
    if (!naam.ok) return naam;
    const id = input.id ?? ids.next();
    const organisatieId = findOrganisatie(view, input.organisatieId).id;
    const weergave: Weergave = { ...input, id, organisatieId, naam: naam.value };
    const voorkeur = findVoorkeur(view);
    const others = voorkeur.weergaven.filter((one) => one.id !== id);
    return ok({
      puts: [put('voorkeur', { ...voorkeur, weergaven: [...others, weergave] })],
      value: { id },
    });
  });
}

/** Taking away what is not there any more changes nothing, and is no reason to refuse. */
export function removeWeergave(
  { store }: Outside,
  input: Input<'weergave.remove'>,
): Promise<Result<Record<string, never>>> {
  return store.update((view) => {
    const voorkeur = findVoorkeur(view);
    const own = weergavenOf(view, input.organisatieId);
    const weergaven = voorkeur.weergaven.filter((one) => one.id !== input.id || !own.includes(one));
    if (weergaven.length === voorkeur.weergaven.length) return ok({ puts: [], value: {} });
    return ok({ puts: [put('voorkeur', { ...voorkeur, weergaven })], value: {} });
  });
}

function readNaam(view: StoreView, input: Input<'weergave.save'>): Result<string> {
  const naam = atField('weergaveNaam', requiredText(input.naam, MAX_NAAM));
  if (!naam.ok) return naam;
  const own = weergavenOf(view, input.organisatieId);
  if (input.id !== null && !own.some(({ id }) => id === input.id)) {
    return refuse(fault('weergave.onbekend'));
  }
  const others = own.filter(({ id }) => id !== input.id);
  const same = (one: Weergave) => one.naam.toLowerCase() === naam.value.toLowerCase();
  if (others.some(same)) {
    return atField('weergaveNaam', refuse(fault('weergave.bestaatAl', { naam: naam.value })));
  }
  if (others.length >= MAX_WEERGAVEN) {
    return refuse(fault('weergave.teVeel', { max: MAX_WEERGAVEN }));
  }
  return naam;
}
