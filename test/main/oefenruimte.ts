import { composeApplication } from '../../src/main/compose.ts';
import type { SystemClipboard } from '../../src/main/shell/guarded-clipboard.ts';
import type { CodeMiddel } from '../../src/shared/contract/aanmelding-code.ts';
import type { Input, Output, ProcedureName } from '../../src/shared/contract/contract.ts';
import type { Result } from '../../src/shared/result.ts';
import type { Deur } from '../../src/shared/values/codelijsten.ts';
import { asDatum } from '../../src/shared/values/datum.ts';
import type { OefeningId } from '../../src/shared/values/oefeningen.ts';
import { gewoneSimulatie, type SimulatieStand } from '../../src/shared/values/simulatie.ts';
import { asMoment } from '../builders/entities.ts';
import { makeBuild, makeTempFolder } from './temp-page.ts';

const address = 'app://rechtenklaar';

/** The whole application on a store in a temp folder, on a clock that goes on with each look. */
export async function anOefenruimte(
  bend: { readonly dataFolder?: string; readonly clipboard?: SystemClipboard } = {},
) {
  const dataFolder = bend.dataFolder ?? (await makeTempFolder());
  let now = Date.parse('2026-11-23T10:00:00.000Z');
  let given = 0;
  const composed = await composeApplication({
    dataFolder,
    assetsFolder: await makeBuild(),
    clock: {
      today: () => asDatum('2026-11-23'),
      now: () => {
        now += 5;
        return asMoment(new Date(now).toISOString());
      },
    },
    loop: () => now,
    ids: {
      next: () => {
        given += 1;
        return `nieuw-${given}`;
      },
    },
    random: { below: () => 0 },
    bytes: (size) => Buffer.alloc(size, 1),
    log: {
      bug: ({ error }) => {
        throw error;
      },
    },
    origin: { address, alwaysSent: false },
    ...(bend.clipboard === undefined ? {} : { clipboard: bend.clipboard }),
  });
  if (!composed.ok) throw new Error(JSON.stringify(composed.faults));
  const application = composed.value;

  async function ask<P extends ProcedureName>(
    procedure: P,
    input: Input<P>,
  ): Promise<Result<Output<P>>> {
    const response = await application.fetch(
      new Request(`${address}/api/${procedure}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      }),
    );
    return (await response.json()) as Result<Output<P>>;
  }

  /** What must succeed; a refusal is a broken test. */
  async function tell<P extends ProcedureName>(procedure: P, input: Input<P>): Promise<Output<P>> {
    const result = await ask(procedure, input);
    if (!result.ok) throw new Error(`${procedure}: ${JSON.stringify(result.faults)}`);
    return result.value;
  }

  let who: Who = { kaart: '' };
  return {
    ask,
    tell,
    /** Who entered last. */
    who: () => who,
    entered(next: Who) {
      who = next;
    },
    dataFolder,
    close: () => application.close(),
    lock: () => application.lock(),
    zet: (stand: Partial<SimulatieStand>) =>
      tell('simulatie.zet', { ...gewoneSimulatie, ...stand }),
    start: (id: OefeningId) => tell('oefening.start', { id }),
    async stand(id: OefeningId) {
      const found = (await tell('oefening.list', {})).find((rij) => rij.id === id);
      return found?.stand;
    },
    wait: (ms: number) => {
      now += ms;
    },
  };
}

export type Oefenruimte = Awaited<ReturnType<typeof anOefenruimte>>;

export async function codesOf(answer: Promise<Result<unknown>>): Promise<readonly string[]> {
  const result = await answer;
  return result.ok ? [] : result.faults.map(({ code }) => code);
}

type Who = { readonly kaart: string; readonly deur?: Deur };

async function cardOf({ tell }: Oefenruimte, kaart: string) {
  const found = (await tell('aanmelding.oefenpersonen', {})).find((one) => one.kaart === kaart);
  if (found === undefined) throw new Error(`No card ${kaart}`);
  return found;
}

/** With the right PIN. */
export async function tryEid(room: Oefenruimte, { kaart, deur = 'gebruikersbeheer' }: Who) {
  const { pincode } = await cardOf(room, kaart);
  const inserted = { kaart, omgekeerd: false, certificaat: 'geldig' } as const;
  const read = await room.ask('aanmelding.eidLees', { lezer: true, kaart: inserted });
  if (!read.ok) return read;
  return room.ask('aanmelding.eid', { deur, verzoek: read.value.verzoek, pincode });
}

/** User name and password are right. */
export async function askCode(
  room: Oefenruimte,
  middel: CodeMiddel,
  { kaart, deur = 'gebruikersbeheer' }: Who,
) {
  const { gebruikersnaam, wachtwoord } = await cardOf(room, kaart);
  return room.ask('aanmelding.wachtwoord', { deur, middel, gebruikersnaam, wachtwoord });
}

/** With the code that the phone shows. */
export async function tryApp(room: Oefenruimte, who: Who) {
  const asked = await askCode(room, 'app', who);
  if (!asked.ok) return asked;
  const { code } = await room.tell('aanmelding.oefenapp', { kaart: who.kaart, afwijking: 0 });
  return room.ask('aanmelding.code', { verzoek: asked.value.verzoek, code });
}

/** With the message that arrived; null when none did. */
export async function trySms(room: Oefenruimte, who: Who) {
  const asked = await askCode(room, 'sms', who);
  if (!asked.ok) return asked;
  const [message] = await room.tell('aanmelding.oefensms', { kaart: who.kaart });
  if (message === undefined) return null;
  return room.ask('aanmelding.code', { verzoek: asked.value.verzoek, code: message.code });
}

/** Confirmed on the phone with the symbol of the screen. */
export async function tryItsme(room: Oefenruimte, { kaart, deur = 'gebruikersbeheer' }: Who) {
  const { gsm, itsmeCode: code } = await cardOf(room, kaart);
  const { verzoek } = await room.tell('aanmelding.itsmeStart', { deur, gsm });
  const { symbool } = await room.tell('aanmelding.itsmeStand', { verzoek });
  const seen = await room.ask('aanmelding.itsmeScherm', { verzoek });
  if (!seen.ok) return seen;
  return room.ask('aanmelding.itsmeBevestig', { verzoek, symbool, code });
}

/** Signs in, with eID, and goes through the door. */
export async function enter(room: Oefenruimte, who: Who) {
  const entered = await tryEid(room, who);
  if (!entered.ok) throw new Error(JSON.stringify(entered.faults));
  room.entered(who);
  if (who.deur === 'dienstverlener') await room.tell('toegang.check', {});
}
