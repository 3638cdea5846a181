import { createFiles } from '../../src/main/api/files.ts';
import { inlezingHandlers } from '../../src/main/api/handlers/inlezing.ts';
import { readLijst, readPlak } from '../../src/main/transfer/lezen/read-lijst.ts';
import type { Caller } from '../../src/main/use-cases/outside.ts';
import { createSessions } from '../../src/main/use-cases/sessie/sessions.ts';
import { accepted, lies, type TestOutside } from './gebruikersbeheer.ts';

const here = { organisatieId: 'organisatie-1' };

/** A list of these rows, opened by somebody who is signed in; `;` between the cells. */
export function paste(outside: TestOutside, rows: readonly string[], caller: Caller = lies) {
  return openLijst(outside, new TextEncoder().encode(rows.join('\r\n')), { caller });
}

export async function openLijst(
  outside: TestOutside,
  bytes: Uint8Array<ArrayBuffer>,
  bend: { readonly caller?: Caller; readonly adem?: () => Promise<void> } = {},
) {
  const { caller = lies, adem = async () => undefined } = bend;
  const sessions = createSessions();
  const now = outside.clock.now();
  const { insz, naam } = caller;
  const session = {
    ...{ id: 'sessie-1', insz, naam, deur: 'gebruikersbeheer' as const },
    ...{ organisatieId: null, namens: null, hoedanigheden: [] },
  };
  sessions.begin(session, now);
  const files = createFiles({ nextToken: () => outside.ids.next(), loop: () => 0 });
  const handlers = inlezingHandlers({
    ...{ outside, sessions, adem, files },
    lezer: { leesBestand: readLijst, leesPlak: readPlak },
  });
  const begun = await handlers['inlezing.begin']({ ...here, naam: 'lijst.csv', bytes }, caller);
  const lijst = { ...here, lijstId: accepted(begun).lijstId };
  return {
    ...{ handlers, sessions, files, lijst },
    prove: () => sessions.begin({ ...session, id: 'sessie-2' }, now),
    async rijen() {
      const asked = { ...lijst, filter: 'alle', vanaf: 0, aantal: 200 } as const;
      const { rijen } = accepted(await handlers['inlezing.rijen'](asked, caller));
      return rijen.toSorted((a, b) => a.nummer - b.nummer);
    },
    /** `2 geweigerd insz: insz.verwisseld`, row by row. */
    async verdicts() {
      return (await this.rijen()).map(({ nummer, oordeel, faults }) =>
        [
          nummer,
          oordeel,
          ...faults.map(({ field, code }) => (field === undefined ? code : `${field}: ${code}`)),
        ].join(' '),
      );
    },
    keep: (allesOfNiets = false) => handlers['inlezing.bewaar']({ ...lijst, allesOfNiets }, caller),
    repair: (soort: string, nummer: number | null = null) =>
      handlers['inlezing.herstel']({ ...lijst, soort, nummer }, caller),
    undo: (inlezingId: string) => handlers['inlezing.ongedaan']({ ...here, inlezingId }, caller),
  };
}
