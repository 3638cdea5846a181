import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { PersoonId } from '../../../shared/values/ids.ts';
import { faultAt } from '../../domain/fault-at.ts';
import type { GevraagdeWerkrelatie, Groep } from '../../domain/inlezing/groep.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { latestEinddatum } from '../../domain/werkrelatie-rules.ts';
import { layOver } from '../../store/lay-over.ts';
import type { Put, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { decideContact } from '../werkrelatie/change-contact.ts';
import { decideExtend } from '../werkrelatie/extend-werkrelatie.ts';
import { decideStart } from '../werkrelatie/start-werkrelatie.ts';

export type WerkrelatieVraag = {
  readonly caller: Caller;
  readonly organisatieId: string;
  readonly persoonId: PersoonId;
  readonly groep: Groep;
};

type Stap = { readonly puts: readonly Put[]; readonly werkrelatie: Werkrelatie };

/** The werkrelatie that runs, longer or with other contact data where the list says so; or a new one. */
export function decideWerkrelatie(
  outside: Outside,
  view: StoreView,
  vraag: WerkrelatieVraag & { readonly gevraagd: GevraagdeWerkrelatie },
): Result<Stap> {
  const running = findRunning(outside, view, vraag);
  return running === undefined
    ? startWerkrelatie(outside, view, vraag)
    : adaptWerkrelatie(outside, view, { ...vraag, werkrelatie: running });
}

/** The last to end, where somebody has two. */
function findRunning(
  { clock }: Outside,
  view: StoreView,
  { persoonId, organisatieId, gevraagd }: Parameters<typeof decideWerkrelatie>[2],
): Werkrelatie | undefined {
  const today = clock.today();
  return view
    .by('werkrelatie.persoon', persoonId)
    .filter((each) => each.organisatieId === organisatieId && each.einddatum >= today)
    .filter(({ categorie }) => (gevraagd.categorie ?? categorie) === categorie)
    .toSorted((a, b) => (a.einddatum > b.einddatum ? -1 : 1))[0];
}

/** Where the list leaves days open: from today, for as long as a werkrelatie may last. */
function startWerkrelatie(
  outside: Outside,
  view: StoreView,
  { caller, organisatieId, persoonId, gevraagd }: Parameters<typeof decideWerkrelatie>[2],
): Result<Stap> {
  const begindatum = gevraagd.begindatum ?? outside.clock.today();
  const input = {
    organisatieId,
    persoonId,
    categorie: gevraagd.categorie ?? '',
    begindatum,
    einddatum: gevraagd.einddatum ?? latestEinddatum(begindatum),
    telefoon: gevraagd.telefoon ?? '',
    email: gevraagd.email ?? '',
  };
  const decided = decideStart(outside, view, { caller, input });
  return decided.ok
    ? ok(stapOf(view, decided.value.puts, decided.value.value.werkrelatieId))
    : decided;
}

function adaptWerkrelatie(
  outside: Outside,
  view: StoreView,
  vraag: Parameters<typeof decideWerkrelatie>[2] & { readonly werkrelatie: Werkrelatie },
): Result<Stap> {
  const { caller, organisatieId, gevraagd, groep, werkrelatie } = vraag;
  const overlay = layOver(view);
  const input = { organisatieId, werkrelatieId: werkrelatie.id };
  const einddatum = gevraagd.einddatum ?? werkrelatie.einddatum;
  // With a right in the row the end is that of the right; a list makes nothing shorter by itself.
  if (einddatum < werkrelatie.einddatum && groep.rechten.length === 0) {
    const { einddatum: einde } = werkrelatie;
    return refuse(faultAt('einddatum', fault('inlezing.einddatumEerder', { einde })));
  }
  if (einddatum > werkrelatie.einddatum) {
    const longer = decideExtend(outside, overlay.view, {
      caller,
      input: { ...input, einddatum, toekenningen: [] },
    });
    if (!longer.ok) return longer;
    overlay.add(longer.value.puts);
  }
  const contact = {
    telefoon: gevraagd.telefoon ?? werkrelatie.telefoon,
    email: gevraagd.email ?? werkrelatie.email,
  };
  if (contact.telefoon !== werkrelatie.telefoon || contact.email !== werkrelatie.email) {
    const changed = decideContact(outside, overlay.view, { caller, input, contact });
    if (!changed.ok) return changed;
    overlay.add(changed.value.puts);
  }
  return ok(stapOf(view, overlay.puts(), werkrelatie.id));
}

function stapOf(view: StoreView, puts: readonly Put[], werkrelatieId: string): Stap {
  const overlay = layOver(view);
  overlay.add(puts);
  const werkrelatie = overlay.view.get('werkrelatie', werkrelatieId);
  if (werkrelatie === undefined) throw new Error(`No werkrelatie ${werkrelatieId}`);
  return { puts, werkrelatie };
}
