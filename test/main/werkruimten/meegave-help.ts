import type { Reply } from '../../../src/shared/contract/contract.ts';
import { given, makeDossier, signIn, type TestApp } from './app.ts';

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
