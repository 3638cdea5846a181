import type { uitvoerContract } from '../../../shared/contract/uitvoer.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Outside } from '../../use-cases/outside.ts';
import type { Sessions } from '../../use-cases/sessie/sessions.ts';
import { makeUitvoer, type Uitvoer } from '../../use-cases/uitvoer/make-uitvoer.ts';
import type { Files } from '../files.ts';
import type { HandlersOf } from '../handler.ts';
import { offerTo } from '../offer.ts';

export function uitvoerHandlers(parts: {
  readonly outside: Outside;
  readonly sessions: Sessions;
  readonly files: Files;
  readonly adem: () => Promise<void>;
}): HandlersOf<typeof uitvoerContract> {
  const { outside, adem: pauze } = parts;

  function offer(made: Result<Uitvoer>) {
    if (!made.ok) return made;
    const { bestand, personen, rijen } = made.value;
    return ok({ ...offerTo(parts, bestand), personen, rijen });
  }

  return {
    'uitvoer.maak': async (input, caller) =>
      offer(await makeUitvoer(outside, caller, { input, pauze, volledig: false })),
    'uitvoer.maakVolledig': async (input, caller) =>
      offer(await makeUitvoer(outside, caller, { input, pauze, volledig: true })),
  };
}
