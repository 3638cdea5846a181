import { type Fault, fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { Beeld } from '../../domain/historiek.ts';
import { restoreToekenning } from '../../domain/ongedaan.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { judgeBuren } from '../../domain/toekenning-buren.ts';
import { chooseContexten } from '../../domain/toekenning-keuze.ts';
import { everRuns, judgeToekenningPeriode } from '../../domain/toekenning-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { Put, StoreView } from '../../store/store.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { findToekenningenOf } from '../toekenning/find-toekenning.ts';
import { judgeBeheer } from '../toekenning/judge-beheer.ts';
import { putChangedToekenning } from '../toekenning/put-toekenning.ts';

type ToekenningBeeld = Extract<Beeld, { readonly soort: 'toekenning' }>;

/** The toekenning as it was, when the rules of today still allow it; a new one is withdrawn. */
export function undoToekenning(
  outside: Outside,
  view: StoreView,
  { caller, beeld }: { readonly caller: Caller; readonly beeld: ToekenningBeeld },
): Result<readonly Put[]> {
  const nu = view.get('toekenning', beeld.na.id);
  const werkrelatie = nu === undefined ? undefined : view.get('werkrelatie', nu.werkrelatieId);
  if (nu === undefined || werkrelatie === undefined) throw new Error(`No ${beeld.na.id}`);
  const today = outside.clock.today();
  const toekenning = restoreToekenning(nu, beeld.voor, { today, door: caller.naam });
  const faults = faultsOf([
    ...judgeRestored(outside, view, { toekenning, werkrelatie }),
    ...judgeBeheer(outside, view, {
      organisatieId: werkrelatie.organisatieId,
      caller,
      herstel: beeld.voor !== null,
      gewijzigd: [toekenning],
    }),
  ]);
  if (faults !== undefined) return refuse(...faults);
  const actie = 'toekenning.undone';
  return ok(putChangedToekenning({ outside, view, caller, toekenning, actie }));
}

/** What never runs, or has ended, asks for no rules: it gives nobody anything. */
export function judgeRestored(
  outside: Outside,
  view: StoreView,
  {
    toekenning,
    werkrelatie,
  }: { readonly toekenning: Toekenning; readonly werkrelatie: Werkrelatie },
): readonly Fault[] {
  const { catalogus, clock } = outside;
  const today = clock.today();
  if (!everRuns(toekenning) || toekenning.einddatum < today) return [];
  const recht = catalogus.get(toekenning.gebruikersrechtId);
  if (recht === undefined) return [fault('gebruikersrecht.onbekend')];
  const organisatie = findOrganisatie(view, werkrelatie.organisatieId);
  const keuze = chooseContexten({ recht, organisatie, gekozen: toekenning.contexten, today });
  const toekenningen = findToekenningenOf(view, werkrelatie);
  const buren = { id: toekenning.id, recht, werkrelatie, toekenningen, catalogus };
  return [
    ...(keuze.ok ? [] : keuze.faults),
    ...judgeToekenningPeriode({ periode: toekenning, recht, werkrelatie, today }),
    ...judgeBuren(toekenning, buren),
  ];
}
