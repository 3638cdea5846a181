import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import { type Onderdeel, type Overname, overnameId } from '../../domain/overname.ts';
import { onderdelenOf } from '../../domain/overname-onderdelen.ts';
import { scriptOf } from '../../domain/overname-script.ts';
import type { ScriptOmgeving } from '../../domain/overname-velden.ts';
import type { Script } from '../../domain/overname-vinkjes.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { StoreView } from '../../store/store.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { findZichtbarePersoon } from '../persoon/find-zichtbare-persoon.ts';

/** Everything prepared for one persoon at one organisatie, with how far it has been handed over. */
export type Werk = {
  readonly persoon: Persoon;
  readonly organisatie: Organisatie;
  readonly werkrelaties: readonly Werkrelatie[];
  readonly overname: Overname | null;
  readonly onderdelen: readonly Onderdeel[];
};

type Surroundings = Pick<Outside, 'catalogus' | 'clock'>;

export function findWerk(
  { clock }: Surroundings,
  view: StoreView,
  { persoon, organisatieId }: { readonly persoon: Persoon; readonly organisatieId: string },
): Werk {
  const werkrelaties = view
    .by('werkrelatie.persoon', persoon.id)
    .filter((werkrelatie) => werkrelatie.organisatieId === organisatieId)
    .toSorted((a, b) => (a.begindatum < b.begindatum ? -1 : 1));
  const overname = view.get('overname', overnameId(organisatieId, persoon.id)) ?? null;
  const onderdelen = onderdelenOf({
    ...{ persoon, werkrelaties, overname, today: clock.today() },
    toekenningen: werkrelaties.flatMap(({ id }) => view.by('toekenning.werkrelatie', id)),
    regels: view.by('historiek.persoon', persoon.id),
  });
  const organisatie = findOrganisatie(view, organisatieId);
  return { persoon, organisatie, werkrelaties, overname, onderdelen };
}

/** Somebody whom only another organisatie knows answers as nobody. */
export function findWerkOf(
  outside: Surroundings,
  view: StoreView,
  question: {
    readonly caller: Caller;
    readonly persoonId: string;
    readonly organisatieId: string;
  },
): Result<Werk> {
  const found = findZichtbarePersoon(outside, view, question);
  if (!found.ok) return found;
  const { persoon } = found.value;
  const { organisatieId } = question;
  const isKnown = persoon.bekendBij.some((known) => known === organisatieId);
  const werk = findWerk(outside, view, { persoon, organisatieId });
  return isKnown || werk.werkrelaties.length > 0 ? ok(werk) : refuse(fault('persoon.onbekend'));
}

export function omgevingOf({ catalogus, clock }: Surroundings, werk: Werk): ScriptOmgeving {
  return {
    organisatie: werk.organisatie,
    rechtOf: ({ gebruikersrechtId }) => catalogus.get(gebruikersrechtId) ?? null,
    today: clock.today(),
  };
}

export function scriptsOf(outside: Surroundings, werk: Werk): readonly Script[] {
  const omgeving = omgevingOf(outside, werk);
  return werk.onderdelen.map((onderdeel) => ({
    onderdeel,
    schermen: scriptOf(onderdeel, omgeving),
  }));
}

export function isPending({ gedaan }: Onderdeel): boolean {
  return !gedaan;
}
