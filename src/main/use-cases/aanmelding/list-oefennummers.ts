import type { Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { formatInsz } from '../../../shared/values/insz.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';

/** Numbers that can still be added, for whoever has nobody's number at hand; Oefenomgeving only. */
export function listOefennummers({
  outside,
  oefennummers,
}: Pick<AanmeldingParts, 'outside' | 'oefennummers'>): Result<Output<'aanmelding.oefennummers'>> {
  if (outside.soort !== 'oefen') return ok([]);
  return ok(
    oefennummers
      .filter(({ insz }) => outside.store.view.by('persoon.insz', insz).length === 0)
      .map(({ insz, naam, soort }) => ({ insz: formatInsz(insz), naam, soort })),
  );
}
