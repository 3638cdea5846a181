import type { gebruikersrechtContract } from '../../../shared/contract/gebruikersrecht.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { listGebruikersrechten } from '../../use-cases/gebruikersrecht/list-gebruikersrechten.ts';
import { listHouders } from '../../use-cases/gebruikersrecht/list-houders.ts';
import { type Rapport, writeRapport } from '../../use-cases/gebruikersrecht/write-rapport.ts';
import type { Outside } from '../../use-cases/outside.ts';
import type { Sessions } from '../../use-cases/sessie/sessions.ts';
import type { Wacht } from '../../use-cases/simulatie/disturb.ts';
import type { Files } from '../files.ts';
import type { HandlersOf } from '../handler.ts';
import { offerTo } from '../offer.ts';

export function gebruikersrechtHandlers(parts: {
  readonly outside: Outside;
  readonly sessions: Sessions;
  readonly files: Files;
  readonly wacht: Wacht;
}): HandlersOf<typeof gebruikersrechtContract> {
  const { outside, wacht } = parts;
  const pauze = () => wacht(0);

  /** Only now that Historiek says who made it, it may go out. */
  function offer(made: Result<Rapport>) {
    if (!made.ok) return made;
    const { bestand, rijen } = made.value;
    return ok({ ...offerTo(parts, bestand), rijen });
  }

  return {
    'gebruikersrecht.list': (input, caller) => listGebruikersrechten(outside, caller, input),
    'gebruikersrecht.houders': (input) => listHouders(outside, input),
    'gebruikersrecht.rapport': async (input, caller) =>
      offer(await writeRapport(outside, caller, { input, pauze, volledig: false })),
    'gebruikersrecht.rapportVolledig': async (input, caller) =>
      offer(await writeRapport(outside, caller, { input, pauze, volledig: true })),
  };
}
