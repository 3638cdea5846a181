import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { WerkruimteSurroundings } from '../../../src/main/werkruimten/room.ts';
import {
  type OpenedWerkruimten,
  openWerkruimten,
} from '../../../src/main/werkruimten/werkruimten.ts';
import type { Reply } from '../../../src/shared/contract/contract.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import type { Moment } from '../../../src/shared/values/ids.ts';
import { asMoment } from '../../builders/entities.ts';
import { accepted } from '../../builders/gebruikersbeheer.ts';
import { noDrukker, noKlembord } from '../../builders/klembord.ts';
import { niemandsNummer } from '../../builders/niemands-nummer.ts';
import { makeTempFolder } from '../temp-page.ts';

export const wachtzin = 'paarse lantaarn fluit boven karton';
export const andere = 'zeven natte klokken wandelen oostwaarts';

export const wizard = {
  naam: 'Proef',
  ondernemingsnummer: '1999.000.051',
  organisatie: 'Lerend Vooruit vzw',
  adres: 'Voorbeeldstraat 1, 9300 Aalst',
  doelgroep: 'EA',
  departementen: 'Aalst; Gent',
  insz: niemandsNummer(),
  voornaam: 'An',
  achternaam: 'Verzonnen',
  geslacht: 'V',
  pincode: '4826',
  pincodeHerhaald: '4826',
  gsm: '',
  itsmeCode: '',
  gebruikersnaam: '',
  wachtwoordAccount: '',
  wachtzin,
  wachtzinHerhaald: wachtzin,
};

export type TestApp = OpenedWerkruimten & {
  readonly dataFolder: string;
  ask(procedure: string, input?: object): Promise<Reply<unknown>>;
  /** The codes of a refusal; empty when it was accepted. */
  codes(procedure: string, input?: object): Promise<readonly string[]>;
  /** Milliseconds later, by the clock of the app. */
  wait(ms: number): void;
  now(): Moment;
};

type Given = Partial<Pick<WerkruimteSurroundings, 'dataFolder' | 'startAnew' | 'slot'>>;

/** The workspaces on real files; a guess costs as little as a header may say. */
export async function anApp(given: Given | string = {}): Promise<TestApp> {
  const bend = typeof given === 'string' ? { dataFolder: given } : given;
  const folder = bend.dataFolder ?? (await makeTempFolder());
  let now = Date.parse('2026-11-23T11:00:00.000Z');
  const opened = accepted(
    await openWerkruimten({
      dataFolder: folder,
      clock: {
        today: () => asDatum('2026-11-23'),
        now: () => asMoment(new Date(now).toISOString()),
      },
      loop: () => now,
      ids: { next: () => randomBytes(8).toString('hex') },
      random: { below: () => 0 },
      bytes: (size) => randomBytes(size),
      chooseFolder: null,
      klembord: noKlembord,
      drukker: noDrukker,
      saveFile: null,
      forget: () => undefined,
      startAnew: bend.startAnew ?? null,
      slot: bend.slot ?? null,
      cost: { N: 2 ** 15, r: 8, p: 1 },
    }),
  );
  onTestFinished(() => opened.close());
  const ask: TestApp['ask'] = (procedure, input = {}) => opened.dispatch(procedure, input);
  return {
    ...opened,
    dataFolder: folder,
    ask,
    async codes(procedure, input) {
      const reply = await ask(procedure, input);
      return reply.ok ? [] : reply.faults.map(({ code }) => code);
    },
    wait(ms) {
      now += ms;
    },
    now: () => asMoment(new Date(now).toISOString()),
  };
}

export async function given<T>(reply: Promise<Reply<unknown>>): Promise<T> {
  const answer = await reply;
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.faults)}`);
  return answer.value as T;
}

/** Makes the dossier of `wizard` in the data folder; answers with its code and its place. */
export async function makeDossier(app: TestApp) {
  const { plaats } = await given<{ plaats: string }>(app.ask('werkruimte.list'));
  const { ontwerp, herstelcode } = await given<{ ontwerp: string; herstelcode: string }>(
    app.ask('werkruimte.prepare', { ...wizard, plaats }),
  );
  await given(app.ask('werkruimte.create', { ontwerp, herstelcode }));
  return { herstelcode, pad: `${plaats}/Proef` };
}

/** Signs in with the simulated card, as the page does. */
export async function signIn(app: TestApp, pincode = '4826') {
  const read = await readCard(app);
  if (!read.ok) return read;
  const { verzoek } = read.value as { readonly verzoek: string };
  return app.ask('aanmelding.eid', { deur: 'gebruikersbeheer', verzoek, pincode });
}

/** Puts the card in the reader; answers with what then waits for a PIN. */
export async function openCard(app: TestApp): Promise<string> {
  return (await given<{ verzoek: string }>(readCard(app))).verzoek;
}

async function readCard(app: TestApp): Promise<Reply<unknown>> {
  const [me] = await given<{ kaart: string }[]>(app.ask('aanmelding.oefenpersonen'));
  const kaart = { kaart: me?.kaart, omgekeerd: false, certificaat: 'geldig' };
  return app.ask('aanmelding.eidLees', { lezer: true, kaart });
}
