import { type Fault, fault } from '../../../shared/faults.ts';
import { asDatum, type Datum, minDatum } from '../../../shared/values/datum.ts';
import { formatInsz, parseInsz } from '../../../shared/values/insz.ts';
import { judgeDepartementNaam } from '../../domain/departement-rules.ts';
import { judgeHeldWithin } from '../../domain/ongedaan.ts';
import type { Departement } from '../../domain/organisatie.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { judgeBuren } from '../../domain/toekenning-buren.ts';
import { chooseContexten, chooseProfiel, judgeRecht } from '../../domain/toekenning-keuze.ts';
import {
  everRuns,
  judgeToekenningPeriode,
  runsTodayOrLater,
} from '../../domain/toekenning-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { judgeWerkrelatiePeriode, siblingsOf } from '../../domain/werkrelatie-rules.ts';
import type { StoreView } from '../../store/store.ts';
import { findGevolgen } from '../departement/close-departement.ts';
import type { Caller, Outside } from '../outside.ts';
import type { SamenRij } from './rij.ts';

/** Before any departement closed: then all of them can be named. */
const ooit = asDatum('1900-01-01');

/** Which rules of the domain the row would break in the dossier as it would become. */
export function beoordeelRij(
  outside: Outside,
  view: StoreView,
  { rij, caller }: { readonly rij: SamenRij; readonly caller: Caller },
): readonly Fault[] {
  if (rij.soort === 'persoon') return judgePersoon(outside, view, rij);
  if (rij.soort === 'departement') return judgeDepartement(outside, view, rij);
  if (rij.soort === 'werkrelatie') return judgeWerkrelatie(view, rij.uitkomst as Werkrelatie);
  return judgeToekenning(outside, view, { toekenning: rij.uitkomst as Toekenning, rij, caller });
}

function judgePersoon(
  { soort, clock }: Outside,
  view: StoreView,
  { uitkomst, ginder, hier }: SamenRij,
): readonly Fault[] {
  const persoon = uitkomst as Persoon;
  // The same id with another number: nobody can say who is meant.
  if (hier !== null && (ginder as Persoon).insz !== persoon.insz) {
    return [fault('samenvoeging.nummer')];
  }
  const insz = parseInsz(formatInsz(persoon.insz), { soort, today: clock.today() });
  if (!insz.ok) return insz.faults;
  const known = persoon.bekendBij.every((id) => view.get('organisatie', id) !== undefined);
  return known ? [] : [fault('samenvoeging.organisatie')];
}

function judgeDepartement(outside: Outside, view: StoreView, rij: SamenRij): readonly Fault[] {
  const organisatie = view.get('organisatie', rij.organisatieId ?? '');
  if (organisatie === undefined) return [fault('samenvoeging.organisatie')];
  const departement = rij.uitkomst as Departement;
  const andere = organisatie.departementen.filter(({ id }) => id !== departement.id);
  const today = outside.clock.today();
  const named = judgeDepartementNaam({ naam: departement.naam, andere, today, toch: true });
  const { geslotenOp } = departement;
  if (named.length > 0 || geslotenOp === null) return named;
  const found = { organisatie, departement, andere };
  const gevolgen = findGevolgen(outside, view, { found, laatsteDag: geslotenOp });
  const aantal = gevolgen.filter(({ eindigt }) => eindigt).length;
  return aantal === 0 ? [] : [fault('departement.wordtGebruikt', { aantal })];
}

function judgeWerkrelatie(view: StoreView, werkrelatie: Werkrelatie): readonly Fault[] {
  const { id, persoonId, organisatieId, categorie } = werkrelatie;
  if (view.get('persoon', persoonId) === undefined) return [fault('samenvoeging.verwijzing')];
  if (view.get('organisatie', organisatieId) === undefined) {
    return [fault('samenvoeging.organisatie')];
  }
  const held = view.by('toekenning.werkrelatie', id);
  if (werkrelatie.einddatum < werkrelatie.begindatum) return judgeHeldWithin(werkrelatie, held);
  const all = view.by('werkrelatie.persoon', persoonId);
  const siblings = siblingsOf({ id, persoonId, organisatieId, categorie }, all);
  return [...judgeWerkrelatiePeriode(werkrelatie, siblings), ...judgeHeldWithin(werkrelatie, held)];
}

function judgeToekenning(
  outside: Outside,
  view: StoreView,
  about: { readonly toekenning: Toekenning; readonly rij: SamenRij; readonly caller: Caller },
): readonly Fault[] {
  const { toekenning, caller } = about;
  const { catalogus, clock } = outside;
  const werkrelatie = view.get('werkrelatie', toekenning.werkrelatieId);
  const organisatie = view.get('organisatie', werkrelatie?.organisatieId ?? '');
  if (werkrelatie === undefined || organisatie === undefined) {
    return [fault('samenvoeging.verwijzing')];
  }
  const recht = catalogus.get(toekenning.gebruikersrechtId);
  if (recht === undefined) return [fault('gebruikersrecht.onbekend')];
  const may = judgeRecht({ recht, organisatie, hoedanigheid: caller.hoedanigheid });
  if (may.length > 0 || !everRuns(toekenning)) return may;
  const today = clock.today();
  const toekenningen = view
    .by('werkrelatie.persoon', werkrelatie.persoonId)
    .filter(({ organisatieId }) => organisatieId === organisatie.id)
    .flatMap(({ id }) => view.by('toekenning.werkrelatie', id));
  const buren = { id: toekenning.id, recht, werkrelatie, toekenningen, catalogus };
  // What is over is over: that it ended before today is no fault of it.
  const day: Datum = minDatum(today, toekenning.einddatum);
  const periode = judgeToekenningPeriode({ periode: toekenning, recht, werkrelatie, today: day });
  return [
    ...periode,
    ...judgeBuren(toekenning, buren),
    ...(runsTodayOrLater(toekenning, today) ? judgeKeuze({ toekenning, recht, organisatie }) : []),
  ];
}

type Keuze = Omit<Parameters<typeof chooseContexten>[0], 'gekozen' | 'today'> & {
  readonly toekenning: Toekenning;
};

/** Profile and departements; it may name closed ones beside one that is open when it ends. */
function judgeKeuze({ toekenning, recht, organisatie }: Keuze): readonly Fault[] {
  const { profiel, contexten, einddatum } = toekenning;
  const chosen = [
    chooseProfiel(recht, profiel ?? ''),
    chooseContexten({ recht, organisatie, gekozen: contexten, today: ooit }),
  ];
  const faults = chosen.flatMap((each) => (each.ok ? [] : each.faults));
  if (faults.length > 0 || recht.context.soort !== 'departementen') return faults;
  const named = organisatie.departementen.filter(({ id }) => contexten.includes(id));
  const open = named.some(({ geslotenOp }) => geslotenOp === null || geslotenOp >= einddatum);
  const [first] = named;
  return open || first === undefined
    ? []
    : [fault('toekenning.contextOnbekend', { context: first.naam })];
}
