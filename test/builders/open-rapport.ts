import { createFiles } from '../../src/main/api/files.ts';
import { afstemmingHandlers } from '../../src/main/api/handlers/afstemming.ts';
import { readLijst, readPlak } from '../../src/main/transfer/lezen/read-lijst.ts';
import type { Caller } from '../../src/main/use-cases/outside.ts';
import { createSessions } from '../../src/main/use-cases/sessie/sessions.ts';
import {
  type AfstemKeuze,
  type UitkomstSoort,
  uitkomstSoorten,
} from '../../src/shared/values/afstemming.ts';
import { accepted, lies, type TestOutside } from './gebruikersbeheer.ts';

const here = { organisatieId: 'organisatie-1' };

/** A report, opened by somebody who is signed in and proved lately who he is. */
export async function openRapport(
  outside: TestOutside,
  inhoud: readonly string[] | Uint8Array<ArrayBuffer>,
  caller: Caller = lies,
) {
  const sessions = createSessions();
  const { insz, naam } = caller;
  const session = {
    ...{ id: 'sessie-1', insz, naam, deur: 'gebruikersbeheer' as const },
    ...{ organisatieId: null, namens: null, hoedanigheden: [] },
  };
  sessions.begin(session, outside.clock.now());
  const handlers = afstemmingHandlers({
    ...{ outside, sessions, adem: async () => undefined },
    files: createFiles({ nextToken: () => 'token', loop: () => 0 }),
    lezer: { leesBestand: readLijst, leesPlak: readPlak },
  });
  const bytes =
    inhoud instanceof Uint8Array ? inhoud : new TextEncoder().encode(inhoud.join('\r\n'));
  const begun = await handlers['afstemming.begin']({ ...here, naam: 'rapport.csv', bytes }, caller);
  const rapport = { ...here, rapportId: accepted(begun).rapportId };
  return {
    ...{ handlers, sessions, rapport },
    stand: async () => accepted(await handlers['afstemming.stand'](rapport, caller)),
    async uitkomsten(soort: UitkomstSoort) {
      const asked = { ...rapport, soort, vanaf: 0, aantal: 200 };
      return accepted(await handlers['afstemming.uitkomsten'](asked, caller)).rijen;
    },
    /** Only what there is any of. */
    async tellingen() {
      const { tellingen } = accepted(await handlers['afstemming.stand'](rapport, caller));
      return Object.fromEntries(
        uitkomstSoorten.flatMap((soort) => (tellingen[soort] ? [[soort, tellingen[soort]]] : [])),
      );
    },
    async toestand() {
      const asked = { ...rapport, alleenWijzigingen: false, vanaf: 0, aantal: 200 };
      return accepted(await handlers['afstemming.toestand'](asked, caller));
    },
    propose: (keuze: AfstemKeuze, soort: UitkomstSoort, uitkomst: string | null = null) =>
      handlers['afstemming.voorstel']({ ...rapport, keuze, soort, uitkomst }, caller),
    /** What is seen is accepted. */
    async accept(
      keuze: AfstemKeuze,
      soort: UitkomstSoort,
      bend: { reden?: string; uitkomst?: string | null; zonderGeweigerde?: boolean } = {},
    ) {
      const { reden = 'Rapport nagekeken', uitkomst = null, zonderGeweigerde = true } = bend;
      const welke = { ...rapport, keuze, soort, uitkomst };
      const { gezien } = accepted(await handlers['afstemming.voorstel'](welke, caller));
      const act = { ...welke, reden, gezien, zonderGeweigerde };
      return handlers['afstemming.aanvaard'](act, caller);
    },
    undo: (afstemmingId: string) =>
      handlers['afstemming.ongedaan']({ ...here, afstemmingId }, caller),
  };
}
