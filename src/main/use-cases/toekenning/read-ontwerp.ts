import { type Fault, fault } from '../../../shared/faults.ts';
import { atField, collect, ok, type Result, refuse } from '../../../shared/result.ts';
import { type Datum, parseDatum } from '../../../shared/values/datum.ts';
import type { GebruikersrechtId, ToekenningId } from '../../../shared/values/ids.ts';
import type { Periode } from '../../../shared/values/periode.ts';
import { faultAt } from '../../domain/fault-at.ts';
import type { Gebruikersrecht } from '../../domain/gebruikersrecht.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { judgeBuren } from '../../domain/toekenning-buren.ts';
import { chooseContexten, chooseProfiel, judgeRecht } from '../../domain/toekenning-keuze.ts';
import { judgeToekenningPeriode } from '../../domain/toekenning-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { judgeStillRunning } from '../../domain/werkrelatie-rules.ts';
import type { StoreView } from '../../store/store.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { withFaults } from '../typed-field.ts';
import { findToekenningenOf } from './find-toekenning.ts';

export type ToekenningOntwerp = Pick<
  Toekenning,
  'gebruikersrechtId' | 'profiel' | 'contexten' | 'begindatum' | 'einddatum'
>;

export type OntwerpVraag = {
  readonly outside: Outside;
  readonly view: StoreView;
  readonly caller: Caller;
  readonly werkrelatie: Werkrelatie;
  /** The one that is changed; null for a new one. */
  readonly id: ToekenningId | null;
  readonly typed: {
    readonly gebruikersrechtId: string;
    readonly profiel: string;
    readonly contexten: readonly string[];
    readonly begindatum: string;
    readonly einddatum: string;
  };
};

/** What was typed for a toekenning, judged by every rule, with all its faults at once. */
export function readOntwerp(vraag: OntwerpVraag): Result<ToekenningOntwerp> {
  const { outside, typed, werkrelatie } = vraag;
  const today = outside.clock.today();
  const [over] = judgeStillRunning(werkrelatie, today);
  if (over !== undefined) return refuse(faultAt('werkrelatieId', over));
  const dates = {
    begindatum: parseDatum(typed.begindatum),
    einddatum: parseDatum(typed.einddatum),
  };
  const recht = findRecht(outside, typed.gebruikersrechtId);
  if (!recht.ok) {
    const rest = collect(dates);
    return withFaults<ToekenningOntwerp>(recht, rest.ok ? [] : rest.faults);
  }
  const periode = collect(dates);
  const read = collect({ ...readKeuzes(vraag, recht.value, today), ...dates });
  const periodeFaults = periode.ok ? judgePeriode(vraag, recht.value, periode.value) : [];
  return withFaults(read, periodeFaults);
}

function findRecht({ catalogus }: Outside, typed: string): Result<Gebruikersrecht> {
  if (typed === '') return atField('gebruikersrechtId', refuse(fault('veld.verplicht')));
  const recht = catalogus.get(typed as GebruikersrechtId);
  if (recht !== undefined) return ok(recht);
  return atField('gebruikersrechtId', refuse(fault('gebruikersrecht.onbekend')));
}

function readKeuzes(
  { view, caller, werkrelatie, typed }: OntwerpVraag,
  recht: Gebruikersrecht,
  today: Datum,
) {
  const organisatie = findOrganisatie(view, werkrelatie.organisatieId);
  const { hoedanigheid } = caller;
  return {
    gebruikersrechtId: withFaults(ok(recht.id), judgeRecht({ recht, organisatie, hoedanigheid })),
    profiel: chooseProfiel(recht, typed.profiel),
    contexten: chooseContexten({ recht, organisatie, gekozen: typed.contexten, today }),
  };
}

function judgePeriode(
  { outside, view, werkrelatie, id }: OntwerpVraag,
  recht: Gebruikersrecht,
  periode: Periode,
): readonly Fault[] {
  const { catalogus, clock } = outside;
  const toekenningen = findToekenningenOf(view, werkrelatie);
  const faults = judgeToekenningPeriode({ periode, recht, werkrelatie, today: clock.today() });
  if (periode.einddatum < periode.begindatum) return faults;
  return [...faults, ...judgeBuren(periode, { id, recht, werkrelatie, toekenningen, catalogus })];
}
