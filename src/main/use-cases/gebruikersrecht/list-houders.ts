import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import { RIJEN_PER_PAGINA } from '../../../shared/values/persoon-lijst.ts';
import { contextNaam } from '../../domain/context-keuze.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { runsTodayOrLater } from '../../domain/toekenning-rules.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Outside } from '../outside.ts';
import { remembered } from '../remembered.ts';

/** Who holds a right at this organisatie today or later, searched, by naam, one page. */
export function listHouders(
  { clock, store }: Pick<Outside, 'clock' | 'store'>,
  input: Input<'gebruikersrecht.houders'>,
): Result<Output<'gebruikersrecht.houders'>> {
  const { view } = store;
  const today = clock.today();
  const organisatie = findOrganisatie(view, input.organisatieId);
  const lijst = view.dossiers(input.organisatieId);
  const { gebruikersrechtId } = input;
  const question = `houders ${gebruikersrechtId} ${today}`;
  // The list stays the same until something changes: then only what changed is walked again.
  const everybody = () =>
    remembered(lijst.delen, question, () =>
      lijst.delen.flatMap((deel) =>
        remembered(deel, question, () => findHeld(deel, gebruikersrechtId, today)),
      ),
    );
  const { dossiers } = lijst.find(input.zoek);
  const held =
    dossiers === lijst.dossiers ? everybody() : findHeld(dossiers, gebruikersrechtId, today);
  const begin = input.pagina * RIJEN_PER_PAGINA;
  return ok({
    totaal: held.length,
    rijen: held.slice(begin, begin + RIJEN_PER_PAGINA).map(({ persoon, toekenning }) => {
      const { profiel, contexten, begindatum, einddatum, status } = toekenning;
      return {
        toekenningId: toekenning.id,
        persoonId: persoon.id,
        naam: `${persoon.voornaam} ${persoon.naam}`,
        inszMasker: maskInsz(persoon.insz),
        contexten: contexten.map((context) => contextNaam(organisatie, context)),
        ...{ profiel, begindatum, einddatum, status },
      };
    }),
  });
}

type Held = { readonly persoon: Dossier['persoon']; readonly toekenning: Toekenning };

function findHeld(
  dossiers: readonly Dossier[],
  gebruikersrechtId: string,
  today: Datum,
): readonly Held[] {
  const held: Held[] = [];
  for (const { persoon, toekenningen } of dossiers) {
    for (const toekenning of toekenningen) {
      const isIt = toekenning.gebruikersrechtId === gebruikersrechtId;
      if (isIt && runsTodayOrLater(toekenning, today)) held.push({ persoon, toekenning });
    }
  }
  return held;
}
