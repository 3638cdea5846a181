import { createDispatch } from '../../../src/main/api/dispatch.ts';
import { createFiles } from '../../../src/main/api/files.ts';
import { createHandlers } from '../../../src/main/api/handlers.ts';
import { put } from '../../../src/main/store/store.ts';
import { readLijst, readPlak } from '../../../src/main/transfer/lezen/read-lijst.ts';
import { rememberHoedanigheden } from '../../../src/main/use-cases/sessie/remember-hoedanigheden.ts';
import { createSessions } from '../../../src/main/use-cases/sessie/sessions.ts';
import { oefeningen } from '../../../src/main/world/oefeningen/oefeningen.ts';
import { addDays, asDatum } from '../../../src/shared/values/datum.ts';
import type { OrganisatieId } from '../../../src/shared/values/ids.ts';
import type { Insz } from '../../../src/shared/values/insz.ts';
import {
  aHistoriekRegel,
  aPersoon,
  asId,
  aToekenning,
  aWerkrelatie,
} from '../../builders/entities.ts';
import {
  aGebruikersbeheer,
  beheerPuts,
  joke,
  lies,
  mia,
  vandaag,
  withWerkrelatie,
} from '../../builders/gebruikersbeheer.ts';
import { noDrukker, noKlembord } from '../../builders/klembord.ts';
import { noMeegaven } from '../../builders/meegaven.ts';
import { aTstNummer } from '../../builders/nummers.ts';
import { aFakeWerkruimten } from '../../builders/werkruimten.ts';

/** The app with an Oefenomgeving open and no dossier known: what is asked of it harms nothing. */
const fakeWerkruimten = aFakeWerkruimten();

/** Every kind of caller that the rules tell apart, all seen from organisatie-1. */
export const callers = [
  'niemand',
  'zonderRol',
  'beheerder',
  'hoofdbeheerder',
  'vertegenwoordiger',
  'rechtEindigdeGisteren',
  'rechtBegintMorgen',
  'rechtInAfwachting',
] as const;
export type CallerKind = (typeof callers)[number];

const numberOf = (volgnummer: number) => aTstNummer({ jaar: 1970, maand: 2, volgnummer });

const inszOf: Readonly<Record<Exclude<CallerKind, 'niemand'>, Insz>> = {
  zonderRol: numberOf(1),
  beheerder: joke.insz,
  hoofdbeheerder: lies.insz,
  vertegenwoordiger: mia.insz,
  rechtEindigdeGisteren: numberOf(2),
  rechtBegintMorgen: numberOf(3),
  rechtInAfwachting: numberOf(4),
};

/** Known to the register and to nobody else. */
export const newcomer = {
  insz: numberOf(10),
  voornaam: 'Marie',
  naam: 'Nieuwkens',
  geboortedatum: asDatum('1970-02-28'),
  geslacht: 'V',
  bron: 'VKBP',
} as const;

const withBeheer = (kind: keyof typeof inszOf, bend: Parameters<typeof beheerPuts>[1]) =>
  beheerPuts(aPersoon({ id: asId(kind), insz: inszOf[kind], naam: kind }), bend);

const elders = { organisatieId: asId<OrganisatieId>('organisatie-2') };

const puts = [
  ...withWerkrelatie,
  put('toekenning', aToekenning()),
  // The same persoon works for the neighbour too, which is nobody's business here.
  put('werkrelatie', aWerkrelatie({ ...elders, id: asId('elders') })),
  put('toekenning', aToekenning({ id: asId('recht-elders'), werkrelatieId: asId('elders') })),
  put('historiek', aHistoriekRegel({ ...elders, door: 'Yusuf Sjabloon' })),
  put('persoon', aPersoon({ id: asId('zonderRol'), insz: inszOf.zonderRol })),
  put('werkrelatie', aWerkrelatie({ id: asId('werk-zonderRol'), persoonId: asId('zonderRol') })),
  ...withBeheer('rechtEindigdeGisteren', { einddatum: addDays(vandaag, -1) }),
  ...withBeheer('rechtBegintMorgen', { begindatum: addDays(vandaag, 1) }),
  ...withBeheer('rechtInAfwachting', { status: 'inAfwachting' }),
];

/** A fresh workspace with this caller signed in, and the one door to it. */
export async function signedInAs(kind: CallerKind, bend: { readonly bevestigd?: boolean } = {}) {
  const outside = await aGebruikersbeheer({
    puts,
    register: [newcomer, { ...newcomer, insz: aPersoon().insz }, { ...newcomer, insz: mia.insz }],
  });
  const sessions = createSessions();
  if (kind !== 'niemand') {
    const insz = inszOf[kind];
    const session = {
      insz,
      naam: kind,
      deur: 'gebruikersbeheer',
      organisatieId: null,
      namens: null,
      hoedanigheden: rememberHoedanigheden(outside, outside.store.view, insz),
    } as const;
    const now = outside.clock.now();
    sessions.begin({ ...session, id: 'sessie-1' }, now);
    // Proved a second time: what asks for a fresh proof has one, unless the test lets it grow old.
    if (bend.bevestigd !== false) sessions.begin({ ...session, id: 'sessie-2' }, now);
  }
  const random = { below: () => 0 };
  const means = { oefenmiddelen: [], oefennummers: [], freshWorld: () => puts };
  const handlers = createHandlers({
    ...{ outside, sessions, random, ...means },
    ...{
      acmRegisters: outside.registers,
      oefeningen,
      wacht: async () => undefined,
      werkruimten: fakeWerkruimten,
      files: createFiles({ nextToken: () => 'token', loop: () => 0 }),
      saveFile: null,
      lezer: { leesBestand: readLijst, leesPlak: readPlak },
      adem: async () => undefined,
      klembord: noKlembord,
      drukker: noDrukker,
      meegaven: noMeegaven,
    },
  });
  return {
    outside,
    sessions,
    dispatch: createDispatch({ handlers, sessions, outside, adem: async () => undefined }),
  };
}
