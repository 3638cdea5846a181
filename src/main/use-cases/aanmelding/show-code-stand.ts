import type { Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';
import { openCodeVerzoek } from './code-verzoeken.ts';
import { readBewaard } from './pogingen-stand.ts';

/** Which code the screen asks. Fault: aanmelding.verlopen when the request is gone. */
export function showCodeStand(
  parts: AanmeldingParts,
  { verzoek }: { readonly verzoek: string },
): Result<Output<'aanmelding.codeStand'>> {
  const open = openCodeVerzoek(parts, verzoek);
  if (open === null) return refuse(fault('aanmelding.verlopen'));
  const { wijze } = open;
  const wiens = { middel: 'token', insz: open.middel.insz } as const;
  return ok({
    middel: wijze.soort,
    nummer:
      wijze.soort === 'token' ? readBewaard(parts.outside.store.view, wiens).gevraagdeCode : null,
    sms:
      wijze.soort === 'sms'
        ? { geldigTot: wijze.sms.geldigTot, verzonden: wijze.sms.verzonden }
        : null,
  });
}
