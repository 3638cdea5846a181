import type { Reply } from '../../../src/shared/contract/contract.ts';
import { given, makeDossier, signIn, type TestApp, wizard } from './app.ts';

/** The passphrase of the files in these tests; never that of a dossier. */
export const zin = 'zilveren paraplu danst op dinsdag';

/** Signs in twice: the second time is the fresh proof. Answers with the organisatie. */
export async function confirmedSignIn(app: TestApp, pincode = '4826'): Promise<string> {
  await given(signIn(app, pincode));
  await given(signIn(app, pincode));
  const [organisatie] = await given<{ id: string }[]>(app.ask('sessie.organisaties'));
  return organisatie?.id ?? '';
}

/** Gives the open dossier along; answers with the bytes of the file. */
export async function give(app: TestApp, organisatieId: string): Promise<Uint8Array> {
  const { bestand } = await given<{ bestand: string }>(
    app.ask('meegave.geef', { organisatieId, voor: 'Bo', wachtzin: zin, wachtzinHerhaald: zin }),
  );
  const file = app.takeFile(bestand);
  if (file === null) throw new Error('No file');
  return file.bytes;
}

/** A new dossier, given along at once. */
export async function givenFile(app: TestApp): Promise<Uint8Array> {
  await makeDossier(app);
  return give(app, await confirmedSignIn(app));
}

export async function ontvangst(app: TestApp, bytes: Uint8Array): Promise<string> {
  return (await given<{ ontvangst: string }>(app.ask('werkruimte.receive', { bytes }))).ontvangst;
}

export function openFile(app: TestApp, id: string): Promise<Reply<unknown>> {
  return app.ask('werkruimte.openReceived', { ontvangst: id, wachtzin: zin });
}

/** Makes a dossier of the file, with a passphrase and means of its own. */
export async function ontvang(app: TestApp, bytes: Uint8Array): Promise<void> {
  const id = await ontvangst(app, bytes);
  await given(openFile(app, id));
  const { plaats } = await given<{ plaats: string }>(app.ask('werkruimte.list'));
  const { ontwerp, herstelcode } = await given<{ ontwerp: string; herstelcode: string }>(
    app.ask('werkruimte.prepareReceived', {
      ...{ ontvangst: id, naam: 'Van An', plaats, ...eigenMiddelen },
      ...{ wachtzin: eigenZin, wachtzinHerhaald: eigenZin },
    }),
  );
  await given(app.ask('werkruimte.create', { ontwerp, herstelcode }));
}

export const eigenZin = 'zeven natte klokken wandelen oostwaarts';
export const eigenMiddelen = {
  ...{ insz: wizard.insz, pincode: '9999', pincodeHerhaald: '9999', gsm: '', itsmeCode: '' },
  ...{ gebruikersnaam: '', wachtwoordAccount: '' },
};
