import type { Fault } from '../../../shared/faults.ts';
import type { Onderdeel } from '../../domain/overname.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { judgeBeheer } from '../toekenning/judge-beheer.ts';
import type { Werk } from './find-werk.ts';

/**
 * Whether the status may turn: a right to manage is handed over by who could give it in the real
 * Gebruikersbeheer too, and taking back may not leave the organisatie without a beheerder.
 */
export function judgeStatusChange(
  outside: Outside,
  view: StoreView,
  question: {
    readonly caller: Caller;
    readonly werk: Werk;
    readonly onderdeel: Onderdeel;
    readonly gedaan: boolean;
  },
): readonly Fault[] {
  const { caller, werk, onderdeel, gedaan } = question;
  const own = werk.organisatie.id;
  if (onderdeel.soort === 'toekenning') {
    if (onderdeel.voor !== null) return [];
    const status = gedaan ? 'actief' : 'inAfwachting';
    const gewijzigd = [{ ...onderdeel.toekenning, status } as const];
    return judgeBeheer(outside, view, { organisatieId: own, caller, gewijzigd });
  }
  if (gedaan || (onderdeel.soort === 'werkrelatie' && onderdeel.voor !== null)) return [];
  // With the persoon or the werkrelatie the rights in it open nothing any more (authority.ts).
  return view
    .by('werkrelatie.persoon', werk.persoon.id)
    .filter(({ id }) => onderdeel.soort === 'persoon' || id === onderdeel.werkrelatie.id)
    .flatMap(({ id, organisatieId }) =>
      judgeBeheer(outside, view, {
        organisatieId,
        // Of another organisatie nothing is known here but that its beheerders are not ours to stop.
        caller: organisatieId === own ? caller : { ...caller, hoedanigheid: null },
        gewijzigd: view.by('toekenning.werkrelatie', id).filter(isActief).map(waiting),
      }),
    );
}

function isActief({ status }: Toekenning): boolean {
  return status === 'actief';
}

function waiting(toekenning: Toekenning): Toekenning {
  return { ...toekenning, status: 'inAfwachting' };
}
