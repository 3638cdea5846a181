import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import { RIJEN_PER_PAGINA } from '../../../shared/values/persoon-lijst.ts';
import { contextNaam } from '../../domain/context-keuze.ts';
import { runsTodayOrLater } from '../../domain/toekenning-rules.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Outside } from '../outside.ts';

/** Who holds a right at this organisatie today or later, searched, by naam, one page. */
export function listHouders(
  { clock, store }: Pick<Outside, 'clock' | 'store'>,
  input: Input<'gebruikersrecht.houders'>,
): Result<Output<'gebruikersrecht.houders'>> {
  const { view } = store;
  const today = clock.today();
  const organisatie = findOrganisatie(view, input.organisatieId);
  const { dossiers } = view.dossiers(input.organisatieId).find(input.zoek);
  const held = dossiers.flatMap(({ persoon, toekenningen }) =>
    toekenningen
      .filter(
        (each) =>
          each.gebruikersrechtId === input.gebruikersrechtId && runsTodayOrLater(each, today),
      )
      .map((toekenning) => ({ persoon, toekenning })),
  );
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
