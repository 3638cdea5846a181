import { aanmeldingHandlers } from '../../../../src/main/api/handlers/aanmelding.ts';
import type { Random } from '../../../../src/main/identity/itsme.ts';
import type { Oefenmiddel } from '../../../../src/main/identity/oefenmiddel.ts';
import { manualRijksregister } from '../../../../src/main/registers/manual/rijksregister.ts';
import { simulatedKbo } from '../../../../src/main/registers/simulated/kbo.ts';
import { simulatedRijksregister } from '../../../../src/main/registers/simulated/rijksregister.ts';
import { createMemoryStore } from '../../../../src/main/store/memory-store.ts';
import type { Store } from '../../../../src/main/store/store.ts';
import type { Bewaking } from '../../../../src/main/use-cases/aanmelding/aanmelding-parts.ts';
import type { Outside } from '../../../../src/main/use-cases/outside.ts';
import { createSessions } from '../../../../src/main/use-cases/sessie/sessions.ts';
import { catalogus } from '../../../../src/main/world/catalogus.ts';
import { sampleWorld } from '../../../../src/main/world/sample-world.ts';
import type { EidCertificaat } from '../../../../src/shared/contract/aanmelding.ts';
import { ok } from '../../../../src/shared/result.ts';
import type { WerkruimteSoort } from '../../../../src/shared/values/codelijsten.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import type { Moment } from '../../../../src/shared/values/ids.ts';
import { asMoment } from '../../../builders/entities.ts';

export const today = asDatum('2026-11-23');
export const begin = asMoment('2026-11-23T10:00:00.000Z');

let restarts = 0;

/** The sample world with everything that signing in needs, on a clock that the test moves. */
export async function anOefenomgeving(
  bend: {
    readonly store?: Store;
    readonly soort?: WerkruimteSoort;
    readonly random?: Random;
    /** The clock of a test that goes on after a restart. */
    readonly now?: Moment;
    readonly bewaking?: Bewaking;
  } = {},
) {
  const { store = createMemoryStore(), soort = 'oefen', random = sampleRandom() } = bend;
  const world = sampleWorld({ today, now: begin });
  if (store.view.count('organisatie') === 0) {
    await store.update(() => ok({ puts: world.puts, value: null }));
  }
  let now = bend.now ?? begin;
  let given = 0;
  const restart = ++restarts;
  const outside: Outside = {
    store,
    soort,
    catalogus,
    registers: {
      rijksregister:
        soort === 'oefen'
          ? simulatedRijksregister({ register: world.register, outages: world.storingen })
          : manualRijksregister(),
      kbo: simulatedKbo({ ...world.kbo, organisaties: () => store.view.all('organisatie') }),
    },
    clock: { today: () => today, now: () => now },
    ids: {
      next: () => {
        given += 1;
        // A restart on the same store goes on with other ids, as random ones do.
        return `verzoek-${restart}-${given}`;
      },
    },
  };
  const sessions = createSessions();
  const handlers = aanmeldingHandlers({
    outside,
    sessions,
    oefenmiddelen: world.oefenmiddelen,
    oefennummers: world.oefennummers,
    freshWorld: () => world.puts,
    random,
    ...(bend.bewaking === undefined ? {} : { bewaking: bend.bewaking }),
  });
  return {
    outside,
    sessions,
    handlers,
    world,
    middelOf: (kaart: string) => middelOf(world.oefenmiddelen, kaart),
    setNow: (iso: string) => {
      now = asMoment(iso);
    },
  };
}

/** The first of what is left: symbols come out in the order of the list. Bytes differ: keys do. */
let drawn = 0;
function sampleRandom(): Random {
  return {
    below(limit) {
      if (limit !== 256) return 0;
      drawn += 1;
      // Every draw another byte, and no short cycle between two keys.
      return (drawn * 167 + (drawn >> 8)) & 0xff;
    },
  };
}

export type Oefenomgeving = Awaited<ReturnType<typeof anOefenomgeving>>;

function middelOf(oefenmiddelen: readonly Oefenmiddel[], kaart: string): Oefenmiddel {
  const found = oefenmiddelen.find((each) => each.kaart === kaart);
  if (found === undefined) throw new Error(`No card ${kaart}`);
  return found;
}

/** Signs in with the right PIN, at the door of Gebruikersbeheer unless said otherwise. */
export function signInWith(
  { handlers, middelOf }: Oefenomgeving,
  kaart: string,
  deur: 'dienstverlener' | 'gebruikersbeheer' = 'gebruikersbeheer',
) {
  return tryEid(handlers, { deur, kaart, pincode: middelOf(kaart).pincode });
}

type EidTry = {
  readonly kaart: string;
  readonly pincode: string;
  readonly deur?: 'dienstverlener' | 'gebruikersbeheer';
  readonly certificaat?: EidCertificaat;
};

/** The card goes into the reader and a PIN is typed: the first refusal, or in. */
export async function tryEid(handlers: Oefenomgeving['handlers'], given: EidTry) {
  const { kaart, pincode, deur = 'gebruikersbeheer', certificaat = 'geldig' } = given;
  const gelezen = await handlers['aanmelding.eidLees']({
    lezer: true,
    kaart: { kaart, omgekeerd: false, certificaat },
  });
  if (!gelezen.ok) return gelezen;
  const { verzoek } = gelezen.value;
  return handlers['aanmelding.eid']({ deur, verzoek, pincode });
}

/** User name and password are right; the request that the code belongs to. */
export async function askCode(
  { handlers, middelOf }: Oefenomgeving,
  middel: 'app' | 'sms' | 'token',
  kaart = 'lies-vantest',
): Promise<string> {
  const { gebruikersnaam, wachtwoord } = middelOf(kaart);
  const input = { deur: 'gebruikersbeheer', middel, gebruikersnaam, wachtwoord } as const;
  const asked = await handlers['aanmelding.wachtwoord'](input);
  if (!asked.ok) throw new Error(`No code asked: ${asked.faults[0].code}`);
  return asked.value.verzoek;
}
