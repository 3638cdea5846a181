import type { Datum } from '../../shared/values/datum.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { OnderdeelHandeling } from '../../shared/values/overname.ts';
import type { Onderdeel, Overgenomen, Overname } from './overname.ts';
import {
  isSameToekenning,
  isSameWerkrelatie,
  type StandBronnen,
  standOf,
} from './overname-stand.ts';
import type { Persoon } from './persoon.ts';
import type { Toekenning } from './toekenning.ts';
import { runsTodayOrLater } from './toekenning-rules.ts';
import type { Werkrelatie } from './werkrelatie.ts';

export type OvernameVraag = StandBronnen & {
  readonly persoon: Persoon;
  /** Those of the one organisatie. */
  readonly werkrelaties: readonly Werkrelatie[];
  readonly toekenningen: readonly Toekenning[];
  readonly today: Datum;
};

/** What was handed over stays in sight, to be taken back, for so many days. */
const DAGEN_IN_ZICHT = 7;
const DAG_MS = 24 * 60 * 60_000;

/**
 * What is to be handed over for one persoon, in the order of the real screens: the persoon, his
 * werkrelaties, their rights; what ends a werkrelatie comes after the rights in it. What was over
 * before anybody typed it over needs nobody's time.
 */
export function onderdelenOf(vraag: OvernameVraag): readonly Onderdeel[] {
  const { persoon, werkrelaties, toekenningen } = vraag;
  const perWerkrelatie = werkrelaties.flatMap((werkrelatie) => {
    const own = werkrelatieOnderdelen(vraag, werkrelatie);
    const rechten = toekenningen
      .filter(({ werkrelatieId }) => werkrelatieId === werkrelatie.id)
      .flatMap((toekenning) => toekenningOnderdelen(vraag, { toekenning, werkrelatie }));
    const ends = own.some(({ handeling }) => handeling === 'stop');
    return ends ? [...rechten, ...own] : [...own, ...rechten];
  });
  return [...persoonOnderdelen(vraag, persoon), ...perWerkrelatie];
}

export function onderdeelId(soort: Onderdeel['soort'], id: string): string {
  return `${soort}:${id}`;
}

function persoonOnderdelen(vraag: OvernameVraag, persoon: Persoon): readonly Onderdeel[] {
  const gedaan = persoon.status === 'actief' && isInSight(vraag, 'persoon', persoon.id);
  if (persoon.status === 'actief' && !gedaan) return [];
  const id = onderdeelId('persoon', persoon.id);
  return [{ id, soort: 'persoon', handeling: 'nieuw', gedaan, persoon }];
}

function werkrelatieOnderdelen(
  vraag: OvernameVraag,
  werkrelatie: Werkrelatie,
): readonly Onderdeel[] {
  const kept = findOvergenomen(vraag.overname, 'werkrelatie', werkrelatie.id);
  const stand = standOf('werkrelatie', werkrelatie, vraag);
  const same = stand !== null && isSameWerkrelatie(stand, werkrelatie);
  if (same && (kept === null || !isInSight(vraag, 'werkrelatie', werkrelatie.id))) return [];
  const voor = same ? (kept?.vorige ?? null) : stand;
  if (voor === null && werkrelatie.einddatum < vraag.today) return [];
  const id = onderdeelId('werkrelatie', werkrelatie.id);
  const handeling = voor === null ? 'nieuw' : handelingOf(voor, werkrelatie);
  return [{ id, soort: 'werkrelatie', handeling, gedaan: same, werkrelatie, voor }];
}

function toekenningOnderdelen(
  vraag: OvernameVraag,
  held: { readonly toekenning: Toekenning; readonly werkrelatie: Werkrelatie },
): readonly Onderdeel[] {
  const { toekenning } = held;
  const kept = findOvergenomen(vraag.overname, 'toekenning', toekenning.id);
  const stand = standOf('toekenning', toekenning, vraag);
  const same = stand !== null && isSameToekenning(stand, toekenning);
  if (same && (kept === null || !isInSight(vraag, 'toekenning', toekenning.id))) return [];
  const voor = same ? (kept?.vorige ?? null) : stand;
  if (voor === null && !runsTodayOrLater(toekenning, vraag.today)) return [];
  const id = onderdeelId('toekenning', toekenning.id);
  const onlyEnd =
    voor !== null && isSameToekenning({ ...voor, einddatum: toekenning.einddatum }, toekenning);
  const handeling = voor === null ? 'nieuw' : onlyEnd ? handelingOf(voor, toekenning) : 'wijzig';
  return [{ id, soort: 'toekenning', handeling, gedaan: same, voor, ...held }];
}

/** By its end alone: later is extended, earlier is stopped. */
function handelingOf(
  voor: { readonly einddatum: Datum },
  nu: { readonly einddatum: Datum },
): OnderdeelHandeling {
  if (nu.einddatum === voor.einddatum) return 'wijzig';
  return nu.einddatum > voor.einddatum ? 'verleng' : 'stop';
}

type MetBeeld = Exclude<Overgenomen, { readonly soort: 'persoon' }>;

function findOvergenomen<S extends MetBeeld['soort']>(
  overname: Overname | null,
  soort: S,
  id: string,
) {
  const kept = overname?.overgenomen.find((each) => each.soort === soort && each.id === id);
  return (kept ?? null) as Extract<Overgenomen, { readonly soort: S }> | null;
}

function isInSight({ overname, today }: OvernameVraag, soort: Overgenomen['soort'], id: string) {
  const kept = overname?.overgenomen.find((each) => each.soort === soort && each.id === id);
  return kept?.op != null && daysSince(kept.op, today) <= DAGEN_IN_ZICHT;
}

function daysSince(op: Moment, today: Datum): number {
  return (Date.parse(today) - Date.parse(op.slice(0, 10))) / DAG_MS;
}
