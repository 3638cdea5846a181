import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { ontbrekendIn } from '../../domain/afstemming/koppel-rapport.ts';
import { isChange, type Toestand, toestandOf } from '../../domain/afstemming/toestand.ts';
import { describeLijst } from '../inlezing/describe-lijst.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import { remembered } from '../remembered.ts';
import { describeUitkomst, inszMaskerVan, kantOf } from './describe-uitkomst.ts';
import { judgeRapport } from './judge-rapport.ts';
import { keuzesVan } from './keuzes.ts';
import type { AfstemmingParts, OpenRapport } from './open-rapporten.ts';

const MAX_EERDERE = 50;

/** What was recognised of the report, and how many of each uitkomst there are. */
export async function showStand(
  parts: AfstemmingParts,
  input: Input<'afstemming.stand'>,
): Promise<Result<Output<'afstemming.stand'>>> {
  const found = parts.rapporten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  const afgestemd = await judgeRapport(parts, open);
  const { lijst, datums, koppeling, bestand } = open;
  const tellingen = {
    ...{ anders: 0, ontbreekt: 0, onverwacht: 0, dubbelzinnig: 0, nietVergeleken: 0, klopt: 0 },
  };
  let teBevestigen = 0;
  for (const one of afgestemd.uitkomsten) {
    tellingen[one.soort] += 1;
    if (keuzesVan(afgestemd, one).includes('bevestig')) teBevestigen += 1;
  }
  return ok({
    ...{ rapportId: open.id, bestand, rijen: lijst.rijen.length, tellingen, teBevestigen },
    ...describeLijst({ lijst, datums, koppeling, cellenOf: ({ cellen }) => cellen }),
    ontbrekend: [...ontbrekendIn(koppeling)],
  });
}

/** One page of one kind, by naam. */
export async function showUitkomsten(
  parts: AfstemmingParts,
  input: Input<'afstemming.uitkomsten'>,
): Promise<Result<Output<'afstemming.uitkomsten'>>> {
  const found = parts.rapporten.find(input);
  if (!found.ok) return found;
  const afgestemd = await judgeRapport(parts, found.value);
  const { vanaf, aantal, soort, organisatieId } = input;
  const asked = afgestemd.uitkomsten.filter((one) => one.soort === soort);
  const organisatie = findOrganisatie(parts.outside.store.view, organisatieId);
  const rijen = asked
    .slice(vanaf, vanaf + aantal)
    .map((one) => describeUitkomst(one, { afgestemd, organisatie }));
  return ok({ totaal: asked.length, rijen });
}

/** What the report says today against what will stand there when everything is handed over. */
export async function showToestand(
  parts: AfstemmingParts,
  input: Input<'afstemming.toestand'>,
): Promise<Result<Output<'afstemming.toestand'>>> {
  const found = parts.rapporten.find(input);
  if (!found.ok) return found;
  const toestand = await findToestand(parts, found.value);
  const { tellingen, personen, gewijzigd, nietVoorbereid, onbekend } = toestand;
  const asked = input.alleenWijzigingen
    ? personen.filter(({ regels }) => regels.some(isChange))
    : personen;
  return ok({
    ...{ tellingen: { ...tellingen }, personen: personen.length },
    ...{ gewijzigd, nietVoorbereid, onbekend, totaal: asked.length },
    rijen: asked.slice(input.vanaf, input.vanaf + input.aantal).map((each) => ({
      sleutel: each.uitkomst.id,
      persoonId: each.uitkomst.persoon?.id ?? null,
      naam: each.naam,
      inszMasker: inszMaskerVan(each.uitkomst),
      regels: each.regels.map(({ soort, rechtNaam, nu, straks }) => ({
        ...{ soort, recht: rechtNaam },
        nu: nu === null ? null : kantOf(nu),
        straks: straks === null ? null : kantOf(straks),
      })),
    })),
  });
}

export async function findToestand(parts: AfstemmingParts, open: OpenRapport): Promise<Toestand> {
  const { uitkomsten, wachtend } = await judgeRapport(parts, open);
  const { store, clock } = parts.outside;
  const today = clock.today();
  return remembered(uitkomsten, `toestand ${today}`, () =>
    toestandOf(uitkomsten, {
      organisatie: findOrganisatie(store.view, open.organisatieId),
      ...{ today, wacht: ({ id }) => wachtend.has(id) },
    }),
  );
}

/** What was accepted for the organisatie before, newest first. */
export function listAfstemmingen(
  { outside }: Pick<AfstemmingParts, 'outside'>,
  input: Input<'afstemming.eerdere'>,
): Result<Output<'afstemming.eerdere'>> {
  const own = [...outside.store.view.all('afstemming')].filter(
    ({ organisatieId }) => organisatieId === input.organisatieId,
  );
  return ok(
    own
      .toReversed()
      .slice(0, MAX_EERDERE)
      .map(({ regels: _regels, organisatieId: _own, ...told }) => told),
  );
}
