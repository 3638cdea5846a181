import fc from 'fast-check';
import { changeToekenning } from '../../../src/main/use-cases/toekenning/change-toekenning.ts';
import { grantToekenning } from '../../../src/main/use-cases/toekenning/grant-toekenning.ts';
import { stopToekenning } from '../../../src/main/use-cases/toekenning/stop-toekenning.ts';
import { extendWerkrelatie } from '../../../src/main/use-cases/werkrelatie/extend-werkrelatie.ts';
import { startWerkrelatie } from '../../../src/main/use-cases/werkrelatie/start-werkrelatie.ts';
import { stopWerkrelatie } from '../../../src/main/use-cases/werkrelatie/stop-werkrelatie.ts';
import type { Result } from '../../../src/shared/result.ts';
import { addDays, type Datum } from '../../../src/shared/values/datum.ts';
import { lies, type TestOutside } from '../../builders/gebruikersbeheer.ts';

const organisatieId = 'organisatie-1';
const persoonId = 'persoon-1';
const reden = 'Reden';

/** Days mostly within a usual werkrelatie, now and then far out. */
const days = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: -500, max: 4000 }) },
);

/** What somebody might do next at persoon-1; `which` picks among the entities that are there. */
export const commands = fc.record({
  // Stopping a grant twice as often: it needs one that runs, and most have been stopped by then.
  kind: fc.constantFrom(
    ...(['start', 'extend', 'stop', 'grant', 'grant', 'change'] as const),
    ...(['stopGrant', 'stopGrant'] as const),
  ),
  /** How much time passes before. */
  later: fc.constantFrom(0, 0, 0, 20),
  which: fc.nat(5),
  begin: days,
  length: days,
  recht: fc.constantFrom('kaal', 'controleur', 'een-rol'),
  categorie: fc.constantFrom('vasteMedewerker', 'ambtenaar'),
});
export type Command = typeof commands extends fc.Arbitrary<infer T> ? T : never;

type Dates = { readonly begindatum: Datum; readonly einddatum: Datum };

export function run(outside: TestOutside, command: Command): Promise<Result<unknown>> {
  const { view } = outside.store;
  outside.setToday(addDays(outside.clock.today(), command.later));
  const werkrelaties = view.by('werkrelatie.persoon', persoonId);
  const toekenningen = werkrelaties.flatMap(({ id }) => view.by('toekenning.werkrelatie', id));
  const werkrelatieId = pick(werkrelaties, command.which);
  const toekenningId = pick(toekenningen, command.which);
  const begindatum = addDays(outside.clock.today(), command.begin);
  const dates = { begindatum, einddatum: addDays(begindatum, command.length) };
  const { einddatum } = dates;
  const key = { organisatieId, einddatum };
  switch (command.kind) {
    case 'start': {
      const rest = { persoonId, categorie: command.categorie, telefoon: '', email: '' };
      return startWerkrelatie(outside, lies, { organisatieId, ...dates, ...rest });
    }
    case 'extend': {
      const own = toekenningen.filter((held) => held.werkrelatieId === werkrelatieId);
      const chosen = own.filter(({ gestopt }) => gestopt === null).map(({ id }) => id);
      return extendWerkrelatie(outside, lies, { ...key, werkrelatieId, toekenningen: chosen });
    }
    case 'stop':
      return stopWerkrelatie(outside, lies, { ...key, werkrelatieId, reden });
    case 'stopGrant':
      return stopToekenning(outside, lies, { ...key, toekenningId, reden });
    case 'grant': {
      const gebruikersrechtId = command.recht;
      const inhoud = inhoudOf(gebruikersrechtId, dates);
      return grantToekenning(outside, lies, { ...inhoud, werkrelatieId, gebruikersrechtId });
    }
    case 'change': {
      const held = view.get('toekenning', toekenningId)?.gebruikersrechtId ?? '';
      return changeToekenning(outside, lies, { ...inhoudOf(held, dates), toekenningId });
    }
  }
}

function pick(list: readonly { readonly id: string }[], which: number): string {
  return list[which % list.length]?.id ?? 'geen';
}

function inhoudOf(recht: string, dates: Dates) {
  const contexten = recht === 'een-rol' ? ['Lezer'] : [];
  return { organisatieId, profiel: '', contexten, ...dates };
}
