import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { addMonths, maxDatum, minDatum } from '../../../shared/values/datum.ts';
import { faultAt } from '../../domain/fault-at.ts';
import type { GevraagdRecht } from '../../domain/inlezing/groep.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { runsTodayOrLater } from '../../domain/toekenning-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { Put, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { decideChange } from '../toekenning/change-toekenning.ts';
import { decideGrant } from '../toekenning/grant-toekenning.ts';

type Question = {
  readonly caller: Caller;
  readonly werkrelatie: Werkrelatie;
  readonly gevraagd: GevraagdRecht;
};

/**
 * The right as the list asks it. A list adds: departments come to those that somebody has, an end
 * may become later, and what it does not name stays.
 */
export function decideRecht(
  outside: Outside,
  view: StoreView,
  question: Question,
): Result<readonly Put[]> {
  const { werkrelatie, gevraagd } = question;
  const today = outside.clock.today();
  const held = view
    .by('toekenning.werkrelatie', werkrelatie.id)
    .find(
      (each) =>
        each.gebruikersrechtId === gevraagd.recht.id &&
        each.gestopt === null &&
        runsTodayOrLater(each, today),
    );
  return held === undefined
    ? grantRecht(outside, view, question)
    : addToRecht(outside, view, { ...question, held });
}

/** Clipped as 'Ken gebruikersrecht toe' proposes it: not before today, not beyond what is allowed. */
function grantRecht(
  outside: Outside,
  view: StoreView,
  { caller, werkrelatie, gevraagd }: Question,
): Result<readonly Put[]> {
  const { recht } = gevraagd;
  const earliest = maxDatum(outside.clock.today(), werkrelatie.begindatum);
  const begindatum = maxDatum(gevraagd.begindatum ?? earliest, earliest);
  const input = {
    organisatieId: werkrelatie.organisatieId,
    werkrelatieId: werkrelatie.id,
    gebruikersrechtId: recht.id,
    profiel: gevraagd.profiel ?? '',
    contexten: [...gevraagd.contexten],
    begindatum,
    einddatum: endOf({ werkrelatie, gevraagd }, begindatum),
  };
  const decided = decideGrant(outside, view, { caller, input });
  return decided.ok ? ok(decided.value.puts) : decided;
}

function endOf(
  { werkrelatie, gevraagd }: Pick<Question, 'werkrelatie' | 'gevraagd'>,
  begindatum: Toekenning['begindatum'],
) {
  const longest = addMonths(begindatum, gevraagd.recht.maxMaanden);
  const asked = gevraagd.einddatum ?? werkrelatie.einddatum;
  return minDatum(asked, minDatum(longest, werkrelatie.einddatum));
}

function addToRecht(
  outside: Outside,
  view: StoreView,
  { caller, werkrelatie, gevraagd, held }: Question & { readonly held: Toekenning },
): Result<readonly Put[]> {
  if (gevraagd.einddatum !== null && gevraagd.einddatum < held.einddatum) {
    const einde = held.einddatum;
    return refuse(faultAt('einddatum', fault('inlezing.einddatumEerder', { einde })));
  }
  const later =
    gevraagd.einddatum === null
      ? held.einddatum
      : endOf({ werkrelatie, gevraagd }, held.begindatum);
  const contexten = [...new Set([...held.contexten, ...gevraagd.contexten])];
  const profiel = gevraagd.profiel ?? held.profiel;
  const einddatum = maxDatum(held.einddatum, later);
  const same =
    contexten.length === held.contexten.length &&
    profiel === held.profiel &&
    einddatum === held.einddatum;
  if (same) return ok([]);
  const { organisatieId } = werkrelatie;
  const typed = { contexten, profiel: profiel ?? '', begindatum: held.begindatum, einddatum };
  const decided = decideChange(outside, view, {
    caller,
    input: { organisatieId, toekenningId: held.id, ...typed },
  });
  return decided.ok ? ok(decided.value.puts) : decided;
}
