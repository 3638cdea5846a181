import { assertNever } from '../../../shared/result.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import type { MiddelStand } from '../../domain/middel.ts';
import { geenPogingen, MAX_POGINGEN, type Pogingen } from '../../identity/pogingen.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';

type Wiens = { readonly middel: MiddelStand['middel']; readonly insz: Insz };

/** The tries for this means as they were last made durable. */
export function readPogingen(view: StoreView, { middel, insz }: Wiens): Pogingen {
  const stand = view.get('middel', `${middel}:${insz}`);
  if (stand === undefined) return geenPogingen;
  if (stand.geblokkeerdOp !== null) return { stand: 'geblokkeerd', sinds: stand.geblokkeerdOp };
  return { stand: 'vrij', fout: stand.foutePogingen };
}

/**
 * What is kept of the tries. One that is being compared is kept as if it were wrong, so that it also
 * counts when the process dies before the answer (security.md A3).
 */
export function putPogingen(wiens: Wiens, pogingen: Pogingen, now: Moment): Put {
  return put('middel', { ...wiens, id: `${wiens.middel}:${wiens.insz}`, ...keep(pogingen, now) });
}

function keep(
  pogingen: Pogingen,
  now: Moment,
): Pick<MiddelStand, 'foutePogingen' | 'geblokkeerdOp'> {
  switch (pogingen.stand) {
    case 'vrij':
      return { foutePogingen: pogingen.fout, geblokkeerdOp: null };
    case 'vergelijkt': {
      const last = pogingen.fout >= MAX_POGINGEN;
      return { foutePogingen: pogingen.fout, geblokkeerdOp: last ? now : null };
    }
    case 'geblokkeerd':
      return { foutePogingen: MAX_POGINGEN, geblokkeerdOp: pogingen.sinds };
    default:
      return assertNever(pogingen);
  }
}
