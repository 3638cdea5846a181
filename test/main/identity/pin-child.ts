import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { aanmeldingHandlers } from '../../../src/main/api/handlers/aanmelding.ts';
import { guardTries } from '../../../src/main/guard-tries.ts';
import type { Oefenmiddel } from '../../../src/main/identity/oefenmiddel.ts';
import { systemIds } from '../../../src/main/randomness.ts';
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
 * to be killed on the way. Arguments: the data folder, the moment it takes it to be, and `sound`, or
 * what is wrong with it: `answer-first`, `no-anchor`.
 * It prints `evaluated <kaart>` at the very moment when a card compares a PIN.
 */
const [folder = '', moment = '', kind = 'sound'] = process.argv.slice(2);
const now = asMoment(moment);
const today = asDatum('2026-11-23');
const clock = { today: () => today, now: () => now };

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
  return aanmeldingHandlers({
    outside: {
      store,
      soort: 'oefen',
      catalogus: new Map(),
      registers: {
        rijksregister: simulatedRijksregister({ register: [], outages: [] }),
        kbo: manualKbo({ organisaties: () => [] }),
      },
      clock,
      ids: systemIds,
    },
    sessions: createSessions(),
    oefenmiddelen: oefenmiddelen.map(watched),
    oefennummers: [],
    freshWorld: () => [],
    random: { below: () => 0 },
  });
}

async function openStore(): Promise<Store> {
  const opened = await openFileStore({ folder: join(folder, 'oefenomgeving') });
  if (!opened.ok) throw new Error(opened.faults[0].code);
  if (kind === 'no-anchor') return opened.value;
  const outside = { dataFolder: folder, clock, ids: systemIds };
  const guarded = await guardTries(outside, opened.value, oefenmiddelen);
  if (!guarded.ok) throw new Error(guarded.faults[0].code);
  return kind === 'answer-first' ? answerFirst(guarded.value.store) : guarded.value.store;
}

const handlers = handlersOn(await openStore());
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
