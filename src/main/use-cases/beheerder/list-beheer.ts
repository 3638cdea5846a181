import type { BeheerderRij } from '../../../shared/contract/beheerder.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { mayAppointBeheerder } from '../../domain/authority.ts';
import { runsTodayOrLater } from '../../domain/toekenning-rules.ts';
import type { Caller, Outside } from '../outside.ts';

/** The contract's limit; no organisatie comes near. */
const MAX_RIJEN = 500;

const byNaam = new Intl.Collator('nl');

/** Every right to manage that runs today or will, also those that still wait for the back office. */
export function listBeheer(
  { catalogus, clock, store }: Outside,
  { hoedanigheid, insz }: Caller,
  { organisatieId }: { readonly organisatieId: string },
): Result<Output<'beheerder.list'>> {
  const { view } = store;
  const today = clock.today();
  const rijen = [...catalogus.values()].flatMap(({ id, beheer: rol }) => {
    if (rol === null) return [];
    return view.by('toekenning.gebruikersrecht', id).flatMap((toekenning): BeheerderRij[] => {
      const werkrelatie = view.get('werkrelatie', toekenning.werkrelatieId);
      if (werkrelatie?.organisatieId !== organisatieId) return [];
      const persoon = view.get('persoon', werkrelatie.persoonId);
      if (persoon === undefined || !runsTodayOrLater(toekenning, today)) return [];
      const { begindatum, einddatum, status } = toekenning;
      const { email, telefoon } = werkrelatie;
      return [
        {
          ...{ toekenningId: toekenning.id, persoonId: persoon.id, rol },
          naam: `${persoon.voornaam} ${persoon.naam}`,
          ...{ begindatum, einddatum, status, email, telefoon },
          zelf: persoon.insz === insz,
        },
      ];
    });
  });
  return ok({
    magAanstellen: mayAppointBeheerder(hoedanigheid),
    rijen: rijen.toSorted(inOrder).slice(0, MAX_RIJEN),
  });
}

function inOrder(a: BeheerderRij, b: BeheerderRij): number {
  const rank = ({ rol }: BeheerderRij) => (rol === 'hoofdbeheerder' ? 0 : 1);
  return rank(a) - rank(b) || byNaam.compare(a.naam, b.naam);
}
