import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { createFiles } from '../../../src/main/api/files.ts';
import { inlezingHandlers } from '../../../src/main/api/handlers/inlezing.ts';
import { systemClock } from '../../../src/main/clock.ts';
import { manualKbo } from '../../../src/main/registers/manual/kbo.ts';
import { manualRijksregister } from '../../../src/main/registers/manual/rijksregister.ts';
import { simulatedRijksregister } from '../../../src/main/registers/simulated/rijksregister.ts';
import { createMemoryStore } from '../../../src/main/store/memory-store.ts';
import { readLijst, readPlak } from '../../../src/main/transfer/lezen/read-lijst.ts';
import type { Outside } from '../../../src/main/use-cases/outside.ts';
import { createSessions } from '../../../src/main/use-cases/sessie/sessions.ts';
import { catalogus } from '../../../src/main/world/catalogus.ts';
import { personen } from '../../../src/main/world/personen.ts';
import { sampleWorld } from '../../../src/main/world/sample-world.ts';
import { ok } from '../../../src/shared/result.ts';
import type { WerkruimteSoort } from '../../../src/shared/values/codelijsten.ts';

/** Who plays: hoofdbeheerder of the sample Hogeschool. */
const organisatieId = 'hogeschool';
const lies = personen['lies-vantest'];

/**
 * The sample world in memory with Lies signed in, headless. A list with real numbers is read as in a
 * Werkdossier, where there is no register; one with test numbers as in the Oefenomgeving.
 */
export async function openRoom(soort: WerkruimteSoort) {
  const clock = systemClock;
  const world = sampleWorld({ today: clock.today(), now: clock.now() });
  const store = createMemoryStore();
  await store.update(() => ok({ puts: world.puts, value: null }));
  const outside: Outside = {
    store,
    registers: {
      rijksregister:
        soort === 'werk'
          ? manualRijksregister()
          : simulatedRijksregister({ register: world.register, outages: [] }),
      kbo: manualKbo({ organisaties: () => store.view.all('organisatie') }),
    },
    ...{ catalogus, clock, soort },
    ids: { next: () => randomUUID() },
  };
  const sessions = createSessions();
  const naam = `${lies.voornaam} ${lies.naam}`;
  const who = { insz: lies.insz, naam, deur: 'gebruikersbeheer', organisatieId: null } as const;
  // Twice, so that a right to manage in the list finds the fresh proof that it asks for.
  for (const id of ['een', 'twee']) {
    sessions.begin({ ...who, id, namens: null, hoedanigheden: [] }, clock.now());
  }
  const files = createFiles({ nextToken: () => randomUUID(), loop: () => 0 });
  const handlers = inlezingHandlers({
    ...{ outside, sessions, files, adem: () => setImmediate() },
    lezer: { leesBestand: readLijst, leesPlak: readPlak },
  });
  const caller = { insz: lies.insz, naam, hoedanigheid: 'hoofdbeheerder' } as const;
  return { handlers, caller, outside, organisatieId };
}

export type Room = Awaited<ReturnType<typeof openRoom>>;
