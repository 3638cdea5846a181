import { assertNever } from '../../../shared/result.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import type { MiddelSoort, MiddelStand } from '../../domain/middel.ts';
import { MAX_APP_POGINGEN } from '../../identity/app-code.ts';
import { geenPogingen, MAX_POGINGEN, type Pogingen } from '../../identity/pogingen.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';

export type Wiens = { readonly middel: MiddelSoort; readonly insz: Insz };

/** What is kept beside the tries; most means keep nothing. */
export type Bewaard = Pick<
  MiddelStand,
  'laatsteStap' | 'sleutel' | 'gevraagdeCode' | 'gegeven' | 'geldigTot'
>;

const nietsBewaard: Bewaard = {
  laatsteStap: null,
  sleutel: null,
  gevraagdeCode: null,
  gegeven: null,
  geldigTot: null,
};

/** Wrong tries that block; nobody documents one for a CSAM password. */
export const MAX_WACHTWOORD_POGINGEN = 5;

/** Wrong codes from the paper of the municipality; undocumented, so chosen as for the others. */
export const MAX_PAPIER_POGINGEN = 5;

const limits: Readonly<Record<MiddelSoort, number>> = {
  eid: MAX_POGINGEN,
  itsme: MAX_POGINGEN,
  wachtwoord: MAX_WACHTWOORD_POGINGEN,
  app: MAX_APP_POGINGEN,
  sms: MAX_POGINGEN,
  token: MAX_POGINGEN,
  activering: MAX_PAPIER_POGINGEN,
};

/** The tries for this means as they were last made durable. */
export function readPogingen(view: StoreView, wiens: Wiens): Pogingen {
  const stand = view.get('middel', idOf(wiens));
  if (stand === undefined) return geenPogingen;
  if (stand.geblokkeerdOp !== null) return { stand: 'geblokkeerd', sinds: stand.geblokkeerdOp };
  return { stand: 'vrij', fout: stand.foutePogingen };
}

/**
 * What is kept of the tries; the rest stays as it is. A try that is being compared is kept as if it
 * were wrong, so that it also counts when the process dies before the answer (security.md A3).
 */
export function putPogingen(
  view: StoreView,
  wiens: Wiens,
  stand: { readonly pogingen: Pogingen; readonly now: Moment },
): Put {
  return putMiddel(wiens, { ...stand, bewaard: readBewaard(view, wiens) });
}

/** The tries together with what else this means keeps. */
export function putMiddel(
  wiens: Wiens,
  stand: { readonly pogingen: Pogingen; readonly now: Moment; readonly bewaard: Bewaard },
): Put {
  const { pogingen, now, bewaard } = stand;
  const kept = keep(pogingen, { now, max: limits[wiens.middel] });
  // Numbered by the store that keeps the anchor (src/main/anchor).
  return put('middel', { ...wiens, id: idOf(wiens), ...kept, ...bewaard, volgnummer: 0 });
}

export function readBewaard(view: StoreView, wiens: Wiens): Bewaard {
  const stand = view.get('middel', idOf(wiens)) ?? nietsBewaard;
  const { laatsteStap, sleutel, gevraagdeCode, gegeven, geldigTot } = stand;
  return { laatsteStap, sleutel, gevraagdeCode, gegeven, geldigTot };
}

function idOf({ middel, insz }: Wiens): string {
  return `${middel}:${insz}`;
}

function keep(
  pogingen: Pogingen,
  { now, max }: { readonly now: Moment; readonly max: number },
): Pick<MiddelStand, 'foutePogingen' | 'geblokkeerdOp'> {
  switch (pogingen.stand) {
    case 'vrij':
      return { foutePogingen: pogingen.fout, geblokkeerdOp: null };
    case 'vergelijkt': {
      const last = pogingen.fout >= max;
      return { foutePogingen: pogingen.fout, geblokkeerdOp: last ? now : null };
    }
    case 'geblokkeerd':
      return { foutePogingen: max, geblokkeerdOp: pogingen.sinds };
    default:
      return assertNever(pogingen);
  }
}
