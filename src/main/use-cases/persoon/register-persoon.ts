import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { PersoonId } from '../../../shared/values/ids.ts';
import { persoonVelden, veldWijzigingen } from '../../domain/historiek-rules.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { Persoon } from '../../domain/persoon.ts';
import { type Change, put, type StoreView } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { findByInsz, judgeNumberFree } from './look-up-persoon.ts';
import { type PersoonOntwerp, readOntwerp } from './read-ontwerp.ts';

/** The judgement of `registerPersoon`, nothing stored. */
export async function checkPersoon(
  outside: Outside,
  caller: Caller,
  input: Input<'persoon.register'>,
): Promise<Result<Record<string, never>>> {
  const ontwerp = await readOntwerp(outside, caller, input);
  return ontwerp.ok ? ok({}) : ontwerp;
}

/** 'Voeg gebruiker toe', confirmed. */
export async function registerPersoon(
  outside: Outside,
  caller: Caller,
  input: Input<'persoon.register'>,
): Promise<Result<Output<'persoon.register'>>> {
  const ontwerp = await readOntwerp(outside, caller, input);
  if (!ontwerp.ok) return ontwerp;
  const { organisatieId } = input;
  return outside.store.update((view) =>
    decideRegister(outside, view, { caller, ontwerp: ontwerp.value, organisatieId }),
  );
}

/** The decision alone, for a change of which it is one step. */
export function decideRegister(
  outside: Outside,
  view: StoreView,
  question: {
    readonly caller: Caller;
    readonly ontwerp: PersoonOntwerp;
    readonly organisatieId: string;
  },
): Result<Registered> {
  const { caller, ontwerp } = question;
  const { insz } = ontwerp;
  const free = judgeNumberFree(outside, view, { caller, insz });
  if (!free.ok) return free;
  const organisatie = findOrganisatie(view, question.organisatieId);
  const known = findByInsz(outside, view, { caller, insz });
  if (known === undefined) return ok(addPersoon(outside, caller, { ontwerp, organisatie }));
  const { persoon } = known;
  return ok(
    isForgotten(view, persoon)
      ? addPersoon(outside, caller, { ontwerp, organisatie, id: persoon.id })
      : linkPersoon(outside, caller, { persoon, organisatie }),
  );
}

/** Nobody knows him any more, because what added him was undone: he begins anew. */
function isForgotten(view: StoreView, { id, bekendBij }: Persoon): boolean {
  return bekendBij.length === 0 && view.by('werkrelatie.persoon', id).length === 0;
}

type Registered = Change<Output<'persoon.register'>>;

function addPersoon(
  outside: Outside,
  caller: Caller,
  {
    ontwerp,
    organisatie,
    id = outside.ids.next() as PersoonId,
  }: {
    readonly ontwerp: PersoonOntwerp;
    readonly organisatie: Organisatie;
    readonly id?: PersoonId;
  },
): Registered {
  const persoon: Persoon = {
    id,
    ...ontwerp,
    status: 'inAfwachting',
    ingediendOp: outside.clock.now(),
    bekendBij: [organisatie.id],
  };
  const regel = recordChange(outside, {
    door: caller.naam,
    actie: 'persoon.registered',
    persoonId: persoon.id,
    organisatieId: organisatie.id,
    velden: veldWijzigingen({ voor: null, na: persoonVelden(persoon) }),
    reden: persoon.reden,
  });
  return { puts: [put('persoon', persoon), regel], value: { persoonId: persoon.id } };
}

/** Somebody whom another organisatie registered: this one learns to know him, nothing else changes. */
function linkPersoon(
  outside: Outside,
  caller: Caller,
  { persoon, organisatie }: { readonly persoon: Persoon; readonly organisatie: Organisatie },
): Registered {
  const linked: Persoon = { ...persoon, bekendBij: [...persoon.bekendBij, organisatie.id] };
  const regel = recordChange(outside, {
    door: caller.naam,
    actie: 'persoon.linked',
    persoonId: persoon.id,
    organisatieId: organisatie.id,
    velden: veldWijzigingen({ voor: null, na: { organisatie: organisatie.naam } }),
  });
  return { puts: [put('persoon', linked), regel], value: { persoonId: persoon.id } };
}
