import fc from 'fast-check';
import { appointBeheerder } from '../../../src/main/use-cases/beheerder/appoint-beheerder.ts';
import { endBeheerder } from '../../../src/main/use-cases/beheerder/end-beheerder.ts';
import {
  closeDepartement,
  reopenDepartement,
} from '../../../src/main/use-cases/departement/close-departement.ts';
import {
  addDepartement,
  renameDepartement,
} from '../../../src/main/use-cases/departement/name-departement.ts';
import { showGevolgen } from '../../../src/main/use-cases/departement/show-gevolgen.ts';
import { grantToekenning } from '../../../src/main/use-cases/toekenning/grant-toekenning.ts';
import type { Result } from '../../../src/shared/result.ts';
import { addDays } from '../../../src/shared/values/datum.ts';
import { lies, type TestOutside } from '../../builders/gebruikersbeheer.ts';

const organisatieId = 'organisatie-1';
const reden = 'Reden';

/** What somebody might do next with departments and beheerders; `which` picks among those there are. */
export const beheerCommands = fc.record({
  beheer: fc.constantFrom(
    ...(['add', 'rename', 'close', 'reopen', 'appoint', 'endBeheer', 'grantFor'] as const),
  ),
  later: fc.constantFrom(0, 0, 0, 10),
  which: fc.nat(6),
  naam: fc.constantFrom('Aalst', 'Ninove', 'Ronse', 'Deinze', 'Halle', 'Tielt'),
  begin: fc.integer({ min: 0, max: 60 }),
  length: fc.integer({ min: 0, max: 300 }),
});
export type BeheerCommand = typeof beheerCommands extends fc.Arbitrary<infer T> ? T : never;

export function runBeheer(outside: TestOutside, command: BeheerCommand): Promise<Result<unknown>> {
  outside.setToday(addDays(outside.clock.today(), command.later));
  const { which } = command;
  const departementen = outside.store.view.get('organisatie', organisatieId)?.departementen ?? [];
  const departement = departementen[which % departementen.length];
  if (departement === undefined) throw new Error('No departments');
  const { id: departementId, naam, geslotenOp } = departement;
  const key = { organisatieId, departementId, voor: { naam, geslotenOp } };
  const dates = datesOf(outside, command);
  switch (command.beheer) {
    case 'add':
      return addDepartement(outside, lies, { organisatieId, naam: command.naam, toch: true });
    case 'rename':
      return renameDepartement(outside, lies, { ...key, naam: command.naam, toch: true });
    case 'close': {
      const einddatum = dates.begindatum;
      const seen = showGevolgen(outside, { organisatieId, departementId, einddatum });
      const gezien = seen.ok ? seen.value.eindigen : 0;
      return closeDepartement(outside, lies, { ...key, einddatum, reden, meenemen: true, gezien });
    }
    case 'reopen':
      return reopenDepartement(outside, lies, { ...key, reden });
    case 'appoint': {
      const rol = which % 2 === 0 ? 'beheerder' : 'hoofdbeheerder';
      const contact = { email: `nr${which}@voorbeeld.be`, telefoon: '' };
      const who = { organisatieId, persoonId: 'persoon-1', rol };
      return appointBeheerder(outside, lies, { ...who, ...dates, ...contact });
    }
    case 'endBeheer': {
      const toekenningId = heldBy(outside).at(which % 4)?.id ?? 'recht-joke-organisatie-1';
      const { einddatum } = dates;
      const end = { organisatieId, toekenningId, einddatum, reden, zonderOpvolger: false };
      return endBeheerder(outside, lies, end);
    }
    case 'grantFor': {
      const inhoud = { profiel: 'dienstverlener kmo-portefeuille', contexten: [departementId] };
      const werkrelatieId = 'werkrelatie-1';
      const recht = { gebruikersrechtId: 'kmo-departementen', werkrelatieId };
      return grantToekenning(outside, lies, { organisatieId, ...recht, ...inhoud, ...dates });
    }
  }
}

function datesOf({ clock }: TestOutside, { begin, length }: BeheerCommand) {
  const begindatum = addDays(clock.today(), begin);
  return { begindatum, einddatum: addDays(begindatum, length) };
}

function heldBy({ store, catalogus }: TestOutside) {
  return store.view
    .by('werkrelatie.persoon', 'persoon-1')
    .flatMap(({ id }) => store.view.by('toekenning.werkrelatie', id))
    .filter(({ gebruikersrechtId }) => (catalogus.get(gebruikersrechtId)?.beheer ?? null) !== null);
}
