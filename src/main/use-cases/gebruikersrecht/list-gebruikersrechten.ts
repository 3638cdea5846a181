import type { RechtKeuze } from '../../../shared/contract/gebruikersrecht.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import { contextKeuzes } from '../../domain/context-keuze.ts';
import type { Gebruikersrecht } from '../../domain/gebruikersrecht.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import { judgeRecht } from '../../domain/toekenning-keuze.ts';
import { findHouders } from '../organisatie/find-houders.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';

/** The rights that are open for the organisatie's doelgroep, in the order of the catalogue. */
export function listGebruikersrechten(
  outside: Outside,
  { hoedanigheid }: Caller,
  { organisatieId }: { readonly organisatieId: string },
): Result<RechtKeuze[]> {
  const { view } = outside.store;
  const organisatie = findOrganisatie(view, organisatieId);
  const houders = findHouders(outside, view, organisatieId);
  const today = outside.clock.today();
  return ok(
    [...outside.catalogus.values()]
      .filter(({ doelgroepen }) => doelgroepen.includes(organisatie.doelgroep))
      .map((recht) => ({
        ...describeRecht(recht, organisatie, today),
        toekenbaar: judgeRecht({ recht, organisatie, hoedanigheid }).length === 0,
        houders: houders.ofRecht(recht.id),
      })),
  );
}

function describeRecht(
  recht: Gebruikersrecht,
  organisatie: Organisatie,
  today: Datum,
): Omit<RechtKeuze, 'toekenbaar' | 'houders'> {
  const { id, naam, omschrijving, maxMaanden, risico, bron, nagekekenOp } = recht;
  return {
    ...{ id, naam, omschrijving, maxMaanden, risico, bron, nagekekenOp },
    aliassen: [...recht.aliassen],
    doelgroepen: [...recht.doelgroepen],
    profielen: [...recht.profielen],
    context: describeContext(recht, organisatie, today),
    alleenHoofdbeheerder: recht.beheer !== null,
  };
}

function describeContext(
  recht: Gebruikersrecht,
  organisatie: Organisatie,
  today: Datum,
): RechtKeuze['context'] {
  const { context } = recht;
  const departementen = context.soort === 'departementen';
  return {
    soort: context.soort === 'departementen' ? 'meer' : context.soort,
    departementen,
    label: context.soort === 'een' || context.soort === 'meer' ? context.label : null,
    waarden: contextKeuzes(recht, organisatie, today).map((keuze) => ({ ...keuze })),
  };
}
