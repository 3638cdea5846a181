import type { Input, Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { collect, ok, type Result, refuse } from '../../../shared/result.ts';
import { type Categorie, categorieen } from '../../../shared/values/codelijsten.ts';
import { parseDatum } from '../../../shared/values/datum.ts';
import { parseEmailAdres } from '../../../shared/values/email-adres.ts';
import type { WerkrelatieId } from '../../../shared/values/ids.ts';
import { parseTelefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import { veldWijzigingen, werkrelatieVelden } from '../../domain/historiek-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { judgeWerkrelatiePeriode } from '../../domain/werkrelatie-rules.ts';
import { type Change, put, type StoreView } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { findZichtbarePersoon } from '../persoon/find-zichtbare-persoon.ts';
import { optionally, withFaults } from '../typed-field.ts';
import { findSiblings } from './find-werkrelatie.ts';

type Typed = Input<'werkrelatie.start'>;

/** The judgement of `startWerkrelatie`, nothing stored. */
export function checkWerkrelatie(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Result<Record<string, never>> {
  const ontwerp = readOntwerp(outside, outside.store.view, { caller, input });
  return ontwerp.ok ? ok({}) : ontwerp;
}

/** 'Koppel gebruiker aan organisatie', confirmed. */
export function startWerkrelatie(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Output<'werkrelatie.start'>>> {
  return outside.store.update((view) => decideStart(outside, view, { caller, input }));
}

/** The decision alone, for a change of which it is one step. */
export function decideStart(
  outside: Outside,
  view: StoreView,
  question: { readonly caller: Caller; readonly input: Typed },
): Result<Change<{ readonly werkrelatieId: WerkrelatieId }>> {
  const ontwerp = readOntwerp(outside, view, question);
  if (!ontwerp.ok) return ontwerp;
  const werkrelatie: Werkrelatie = {
    id: outside.ids.next() as WerkrelatieId,
    ...ontwerp.value,
    status: 'inAfwachting',
    ingediendOp: outside.clock.now(),
  };
  const regel = recordChange(outside, {
    door: question.caller.naam,
    actie: 'werkrelatie.started',
    beeld: { soort: 'werkrelatie', voor: null, na: werkrelatie },
    persoonId: werkrelatie.persoonId,
    organisatieId: werkrelatie.organisatieId,
    velden: veldWijzigingen({ voor: null, na: werkrelatieVelden(werkrelatie) }),
  });
  const value = { werkrelatieId: werkrelatie.id };
  return ok({ puts: [put('werkrelatie', werkrelatie), regel], value });
}

type Ontwerp = Omit<Werkrelatie, 'id' | 'status' | 'ingediendOp'>;

function readOntwerp(
  outside: Outside,
  view: StoreView,
  { caller, input }: { readonly caller: Caller; readonly input: Typed },
): Result<Ontwerp> {
  const found = findZichtbarePersoon(outside, view, { caller, persoonId: input.persoonId });
  if (!found.ok) return found;
  const organisatieId = findOrganisatie(view, input.organisatieId).id;
  const key = { id: null, persoonId: found.value.persoon.id, organisatieId };
  const categorie = readCategorie(input.categorie);
  const begindatum = parseDatum(input.begindatum);
  const einddatum = parseDatum(input.einddatum);
  const fields = collect({
    categorie,
    begindatum,
    einddatum,
    telefoon: optionally(input.telefoon, parseTelefoonnummer),
    email: optionally(input.email, parseEmailAdres),
  });
  const siblings = categorie.ok ? findSiblings(view, { ...key, categorie: categorie.value }) : [];
  const periodeFaults =
    begindatum.ok && einddatum.ok
      ? judgeWerkrelatiePeriode(
          { begindatum: begindatum.value, einddatum: einddatum.value },
          siblings,
        )
      : [];
  const read = withFaults(fields, periodeFaults);
  return read.ok ? ok({ persoonId: key.persoonId, organisatieId, ...read.value }) : read;
}

function readCategorie(typed: string): Result<Categorie> {
  const found = categorieen.find((categorie) => categorie === typed);
  return found === undefined ? refuse(fault('werkrelatie.categorie')) : ok(found);
}
