import { writeSync } from 'node:fs';
import { aanmeldingHandlers } from '../../../src/main/api/handlers/aanmelding.ts';
import type { Oefenmiddel } from '../../../src/main/identity/oefenmiddel.ts';
import { manualKbo } from '../../../src/main/registers/manual/kbo.ts';
import { simulatedRijksregister } from '../../../src/main/registers/simulated/rijksregister.ts';
import { openFileStore } from '../../../src/main/store/file-store.ts';
import type { Store } from '../../../src/main/store/store.ts';
import { createSessions } from '../../../src/main/use-cases/sessie/sessions.ts';
import { oefenmiddelen } from '../../../src/main/world/oefenmiddelen.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { asMoment } from '../../builders/entities.ts';
import { answerFirst } from './answer-first.ts';

/**
 * Tries wrong PINs on all practice cards in turn until every one is blocked, and says so; it is meant
 * to be killed on the way. Arguments: the folder of the store, and `sound` or `answer-first`.
 * It prints `evaluated <kaart>` at the very moment when a card compares a PIN.
 */
const [folder = '', kind = 'sound'] = process.argv.slice(2);

function say(line: string): void {
  // Straight into the pipe: what was said is said, even if the next instruction never comes.
  writeSync(1, `${line}\n`);
}

function watched(middel: Oefenmiddel): Oefenmiddel {
  return {
    ...middel,
    get pincode() {
      say(`evaluated ${middel.kaart}`);
      return middel.pincode;
    },
  };
}

function handlersOn(store: Store) {
  let given = 0;
  const next = () => {
    given += 1;
    return `verzoek-${given}`;
  };
  const today = asDatum('2026-11-23');
  const now = asMoment('2026-11-23T10:00:00.000Z');
  return aanmeldingHandlers({
    outside: {
      store,
      soort: 'oefen',
      catalogus: new Map(),
      registers: {
        rijksregister: simulatedRijksregister({ register: [], outages: [] }),
        kbo: manualKbo({ organisaties: () => [] }),
      },
      clock: { today: () => today, now: () => now },
      ids: { next },
    },
    sessions: createSessions(),
    oefenmiddelen: oefenmiddelen.map(watched),
    oefennummers: [],
    freshWorld: () => [],
    random: { below: () => 0 },
  });
}

const opened = await openFileStore({ folder });
if (!opened.ok) throw new Error(opened.faults[0].code);
const handlers = handlersOn(kind === 'sound' ? opened.value : answerFirst(opened.value));
say('open');
const left = new Set(oefenmiddelen.map(({ kaart }) => kaart));
while (left.size > 0) {
  for (const kaart of left) {
    const gelezen = await handlers['aanmelding.eidLees']({
      lezer: true,
      kaart: { kaart, omgekeerd: false, certificaat: 'geldig' },
    });
    if (!gelezen.ok) {
      left.delete(kaart);
      continue;
    }
    const { verzoek } = gelezen.value;
    // Nobody's PIN.
    await handlers['aanmelding.eid']({ deur: 'gebruikersbeheer', verzoek, pincode: '0000' });
  }
}
say('blocked');
