import type { BulkRij } from '../../../shared/contract/bulk.ts';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { atField, ok, type Result } from '../../../shared/result.ts';
import { type Datum, parseDatum } from '../../../shared/values/datum.ts';
import type { Persoon } from '../../domain/persoon.ts';
import { chooseVerlengingen, clipVerlenging, type Verlenging } from '../../domain/verlenging.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { latestEinddatum } from '../../domain/werkrelatie-rules.ts';
import type { Change, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { optionally } from '../typed-field.ts';
import { putVerlenging, whyNotOffered } from '../werkrelatie/extend-werkrelatie.ts';
import { loadVerlengVraag } from '../werkrelatie/load-verleng-vraag.ts';
import { type Besluit, besluit, describeBesluit, refusedRij, rijHoofd } from './besluit.ts';
import { type Confirmed, commitBulk } from './commit-bulk.ts';
import { readWie } from './read-wie.ts';

/** What each would become, clipped to the rules; an empty end date asks for the furthest of each. */
export function proposeVerlengingen(
  outside: Outside,
  caller: Caller,
  input: Input<'bulk.proposeVerlenging'>,
): Result<Output<'bulk.proposeVerlenging'>> {
  const { view } = outside.store;
  const decided = createDecide(outside, caller, { ...input, reden: '' });
  if (!decided.ok) return decided;
  return ok({ ...describeBesluit(decided.value(view), input.pagina), gevolgen: [] });
}

/** All that was seen, in one change with one reason. */
export function extendMany(
  outside: Outside,
  caller: Caller,
  input: Input<'bulk.verleng'>,
): Promise<Result<Output<'bulk.verleng'>>> {
  return commitBulk(outside, input, (at, { reden }) =>
    createDecide(at, caller, { ...input, reden }),
  );
}

type Asked = Pick<Confirmed, 'organisatieId' | 'wie' | 'einddatum' | 'reden'>;

function createDecide(
  outside: Outside,
  caller: Caller,
  asked: Asked,
): Result<(view: StoreView) => Besluit> {
  const einddatum = atField('einddatum', optionally(asked.einddatum, parseDatum));
  if (!einddatum.ok) return einddatum;
  const personen = readWie(outside, outside.store.view, asked);
  if (!personen.ok) return personen;
  const today = outside.clock.today();
  const wens = einddatum.value;
  return ok((view) =>
    besluit(view, {
      organisatieId: asked.organisatieId,
      personen: personen.value,
      running: ({ einddatum: einde }) => einde >= today,
      decide: (now, about) => decideOne(outside, now, { ...about, caller, wens, ...asked }),
      over,
    }),
  );
}

function over(persoon: Persoon, ended: readonly Werkrelatie[]): BulkRij {
  const [last] = ended.toSorted((a, b) => b.einddatum.localeCompare(a.einddatum));
  const why =
    last === undefined
      ? fault('bulk.geenWerkrelatie')
      : fault('werkrelatie.beeindigd', { einde: last.einddatum });
  return refusedRij({ persoon, werkrelatie: last ?? null }, [why]);
}

type One = {
  readonly persoon: Persoon;
  readonly werkrelatie: Werkrelatie;
  readonly caller: Caller;
  readonly organisatieId: string;
  readonly wens: Datum | null;
  readonly reden: string;
};

function decideOne(outside: Outside, view: StoreView, one: One): Result<Change<BulkRij>> {
  const { persoon, werkrelatie, caller, organisatieId, wens, reden } = one;
  const input = { organisatieId, werkrelatieId: werkrelatie.id, einddatum: '' };
  const loaded = loadVerlengVraag(outside, view, { caller, input });
  if (!loaded.ok) return loaded;
  const vraag = { ...loaded.value, einddatum: wens };
  const voorstel = clipVerlenging(vraag);
  if (!voorstel.ok) return voorstel;
  const { na, rijen } = voorstel.value;
  const toekenningen = chooseVerlengingen(
    rijen,
    new Set(rijen.map(({ toekenning }) => toekenning.id)),
  );
  const change = { caller, werkrelatie, einddatum: na, toekenningen, reden };
  const changes = na !== werkrelatie.einddatum || toekenningen.length > 0;
  const value: BulkRij = {
    ...rijHoofd(persoon, werkrelatie),
    oordeel: changes ? 'gaat' : 'ongewijzigd',
    weigeringen: [],
    werkrelatie: {
      voor: werkrelatie.einddatum,
      na,
      beperktDoor: whyShorter(werkrelatie, na, wens),
    },
    rechten: [
      ...rijen.map((rij) => describeVerlenging(rij, wens)),
      ...notOffered(vraag, new Set(rijen.map(({ toekenning }) => toekenning.id))),
    ],
  };
  return ok({ puts: putVerlenging(outside, view, change), value });
}

function whyShorter({ begindatum }: Werkrelatie, na: Datum, wens: Datum | null) {
  if (wens !== null && wens <= na) return null;
  return na === latestEinddatum(begindatum) ? ('tienJaar' as const) : ('volgende' as const);
}

function describeVerlenging(
  { toekenning, recht, na, beperktDoor }: Verlenging,
  wens: Datum | null,
): BulkRij['rechten'][number] {
  return {
    toekenningId: toekenning.id,
    recht: recht.naam,
    voor: toekenning.einddatum,
    na,
    beperktDoor: wens !== null && wens <= na ? null : beperktDoor,
    weigering: null,
  };
}

/** Rights that run on but that this caller may not extend: they end as they did, and it is said. */
function notOffered(
  vraag: Parameters<typeof whyNotOffered>[0],
  offered: ReadonlySet<string>,
): BulkRij['rechten'] {
  const { toekenningen, werkrelatie, today, catalogus } = vraag;
  return toekenningen
    .filter(({ id, werkrelatieId }) => werkrelatieId === werkrelatie.id && !offered.has(id))
    .filter(({ gestopt, einddatum }) => gestopt === null && einddatum >= today)
    .map(({ id, gebruikersrechtId, einddatum }) => ({
      toekenningId: id,
      recht: catalogus.get(gebruikersrechtId)?.naam ?? gebruikersrechtId,
      ...{ voor: einddatum, na: einddatum, beperktDoor: null },
      weigering: whyNotOffered(vraag, id),
    }));
}
