import type { Input } from '../../../../src/shared/contract/contract.ts';
import { anOefenruimte, enter, type Oefenruimte, tryEid } from '../../oefenruimte.ts';

export const lies = { kaart: 'lies-vantest' };
export const hogeschool = { organisatieId: 'hogeschool' };
export const LOGIN = 'dienstverlener' as const;
export const kmo = {
  gebruikersrechtId: 'kmo-departementen',
  profiel: 'dienstverlener kmo-portefeuille',
  contexten: ['campus-gent'],
};
export const year = { begindatum: '23/11/2026', einddatum: '20/11/2027' };

/** Lies works for this organisatie. */
export async function aRoom(id: Parameters<Oefenruimte['start']>[0], waar = 'hogeschool') {
  const room = await anOefenruimte();
  await room.start(id);
  await enter(room, lies);
  await room.tell('sessie.chooseOrganisatie', { organisatieId: waar });
  return room;
}

export async function numberOf({ tell }: Oefenruimte, naam: string): Promise<string> {
  const found = (await tell('aanmelding.oefennummers', {})).find((one) => one.naam === naam);
  if (found === undefined) throw new Error(`No number of ${naam}`);
  return found.insz;
}

export async function register(room: Oefenruimte, naam: string) {
  const nothing = { voornaam: '', naam: '', geboortedatum: '', geslacht: '' };
  const more = { roepnaam: '', initialen: '', reden: '' };
  const insz = await numberOf(room, naam);
  return room.ask('persoon.register', { ...hogeschool, insz, ...nothing, ...more });
}

export async function grant(room: Oefenruimte, given: Partial<Input<'toekenning.grant'>>) {
  const input = { ...hogeschool, werkrelatieId: '', ...kmo, ...year, ...given };
  // A right to manage asks for a fresh proof of who one is.
  if (given.gebruikersrechtId?.endsWith('beheerder')) await tryEid(room, room.who());
  return room.tell('toekenning.grant', input);
}
