import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { addMonths, minDatum } from '../../../shared/values/datum.ts';
import { covers } from '../../../shared/values/periode.ts';
import type { Gemeld } from '../../domain/afstemming/rapport.ts';
import type { Gebruikersrecht } from '../../domain/gebruikersrecht.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { layOver } from '../../store/lay-over.ts';
import type { Put, StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { decideGrant } from '../toekenning/grant-toekenning.ts';
import { decideBevestig } from './decide-bevestig.ts';
import type { Vraag } from './decide-overnemen.ts';
import { contextenOf, profielOf } from './gemelde-velden.ts';

/** What only the report has, given here as 'Ken gebruikersrecht toe' would. */
export function decideGeven(
  outside: Outside,
  view: StoreView,
  vraag: Vraag & { readonly gemeld: Gemeld },
): Result<readonly Put[]> {
  const { caller, organisatieId, uitkomst, gemeld, reden } = vraag;
  const { persoon, recht } = uitkomst;
  if (persoon === null) return refuse(fault('afstemming.persoonOnbekend'));
  const [unknown] = uitkomst.faults;
  if (recht === null) return refuse(unknown ?? fault('gebruikersrecht.onbekend'));
  const werkrelatie = findRunning(outside, view, vraag);
  if (werkrelatie === undefined) return refuse(fault('afstemming.geenWerkrelatie'));
  const contexten = contextenOf(outside, view, { ...vraag, held: [] });
  if (!contexten.ok) return contexten;
  const begindatum = gemeld.begindatum ?? outside.clock.today();
  const latest = minDatum(addMonths(begindatum, recht.maxMaanden), werkrelatie.einddatum);
  const input = {
    ...{ organisatieId, werkrelatieId: werkrelatie.id, gebruikersrechtId: recht.id },
    profiel: profielOf(recht, gemeld.profiel ?? onlyProfiel(recht)),
    ...{ contexten: contexten.value, begindatum, einddatum: gemeld.einddatum ?? latest },
  };
  const granted = decideGrant(outside, view, { caller, input });
  if (!granted.ok) return granted;
  const overlay = layOver(view);
  overlay.add(granted.value.puts);
  const toekenning = overlay.view.get('toekenning', granted.value.value.toekenningId);
  if (toekenning === undefined) throw new Error('It was just granted');
  if (gemeld.status === 'inAfwachting') return ok(overlay.puts());
  const told = decideBevestig(outside, overlay.view, { caller, organisatieId, toekenning, reden });
  if (!told.ok) return told;
  overlay.add(told.value);
  return ok(overlay.puts());
}

function onlyProfiel({ profielen }: Gebruikersrecht): string | null {
  return profielen.length === 1 ? (profielen[0] ?? null) : null;
}

/** One that covers what the report says, else the last to end. */
function findRunning(
  { clock }: Outside,
  view: StoreView,
  { uitkomst, organisatieId, gemeld }: Vraag & { readonly gemeld: Gemeld },
): Werkrelatie | undefined {
  const today = clock.today();
  const running = view
    .by('werkrelatie.persoon', uitkomst.persoon?.id ?? '')
    .filter((each) => each.organisatieId === organisatieId && each.einddatum >= today)
    .toSorted((a, b) => (a.einddatum > b.einddatum ? -1 : 1));
  const { begindatum, einddatum } = gemeld;
  const covering =
    begindatum === null || einddatum === null
      ? undefined
      : running.find((each) => covers(each, { begindatum, einddatum }));
  return covering ?? running[0];
}
