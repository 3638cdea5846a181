import type { Datum } from '../../shared/values/datum.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';
import type { Oefenmiddel, Oefennummer } from '../identity/oefenmiddel.ts';
import type { RegisterPersoon } from '../registers/registers.ts';
import type { KboWereld } from '../registers/simulated/kbo.ts';
import { type Put, put } from '../store/store.ts';
import { kboWereld } from './kbo.ts';
import { oefenmiddelen } from './oefenmiddelen.ts';
import { sampleOrganisaties } from './organisaties.ts';
import { onbekendNummer, personen, storingNummer } from './personen.ts';
import { persoonPuts } from './persoon-puts.ts';
import { sampleHistoriek } from './sample-historiek.ts';
import { createTijd } from './tijd.ts';
import { werkrelatiePuts } from './werkrelatie-puts.ts';
import { sampleWerkrelaties } from './werkrelaties.ts';

export type SampleWorld = {
  /** What Gebruikersbeheer knows on the first day; stored once, when the Oefenomgeving is made. */
  readonly puts: readonly Put[];
  /** What the simulated Rijksregister knows: the same at every start, whatever the day. */
  readonly register: readonly RegisterPersoon[];
  readonly oefenmiddelen: readonly Oefenmiddel[];
  /** Numbers for which the register is unavailable the first time it is asked. */
  readonly storingen: readonly Insz[];
  /** Numbers to add: everybody in the register, and one that it does not know. */
  readonly oefennummers: readonly Oefennummer[];
  /** What the simulated KBO knows besides the organisaties: the same at every start too. */
  readonly kbo: KboWereld;
};

/** The Oefenomgeving as it is on the day it is made: every date lies relative to `today`. */
export function sampleWorld({ today, now }: { today: Datum; now: Moment }): SampleWorld {
  const tijd = createTijd(today, now);
  const werkrelaties = sampleWerkrelaties(tijd);
  return {
    puts: [
      ...sampleOrganisaties(tijd).map((organisatie) => put('organisatie', organisatie)),
      ...persoonPuts(werkrelaties, tijd),
      ...werkrelaties.flatMap((rij) => werkrelatiePuts(rij, tijd)),
      ...oefenmiddelen.flatMap(middelPuts),
      ...sampleHistoriek(tijd).map((regel) => put('historiek', regel)),
    ],
    register: Object.values(personen),
    oefenmiddelen,
    storingen: [storingNummer],
    oefennummers: sampleOefennummers(),
    kbo: kboWereld,
  };
}

function sampleOefennummers(): readonly Oefennummer[] {
  const known = Object.values(personen).map(({ insz, voornaam, naam }) => ({
    insz,
    naam: `${voornaam} ${naam}`,
    soort: insz === storingNummer ? ('storing' as const) : ('nieuw' as const),
  }));
  return [...known, { insz: onbekendNummer, naam: '', soort: 'onbekend' }];
}

/** A card and a phone that have not yet been tried in vain. */
function middelPuts({ insz }: Oefenmiddel): readonly Put[] {
  return (['eid', 'itsme'] as const).map((middel) =>
    put('middel', {
      id: `${middel}:${insz}`,
      middel,
      insz,
      foutePogingen: 0,
      geblokkeerdOp: null,
      laatsteStap: null,
      sleutel: null,
      gevraagdeCode: null,
      gegeven: null,
      geldigTot: null,
      volgnummer: 0,
    }),
  );
}
