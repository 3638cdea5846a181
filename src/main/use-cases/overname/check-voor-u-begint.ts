import type { Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Caller, Outside } from '../outside.ts';
import { findWachtrij } from './find-wachtrij.ts';
import { countBlokkades, judgeOrganisatie, judgeWerk } from './judge-werk.ts';
import { describeWie } from './list-overnames.ts';

const MAX_RIJEN = 200;

/** 'Vóór u begint': the whole chain, and whose work is not ready to be handed over. */
export function checkVoorUBegint(
  outside: Outside,
  caller: Caller,
  { organisatieId }: { readonly organisatieId: string },
): Result<Output<'overname.check'>> {
  const { view } = outside.store;
  const rij = findWachtrij(outside, view, { organisatieId });
  const judged = rij.map((werk) => ({
    werk,
    beletsels: judgeWerk(outside, werk, caller.hoedanigheid),
  }));
  const shown = judged.filter(({ beletsels }) => beletsels.length > 0);
  return ok({
    keten: judgeOrganisatie(outside, view, organisatieId).map((each) => ({ ...each })),
    totaal: rij.length,
    klaar: judged.filter(({ beletsels }) => countBlokkades(beletsels) === 0).length,
    rijen: shown.slice(0, MAX_RIJEN).map(({ werk, beletsels }) => ({
      ...describeWie(werk.persoon),
      beletsels: beletsels.map((each) => ({ ...each })),
    })),
  });
}
