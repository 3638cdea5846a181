import type { Input } from '../../../shared/contract/contract.ts';
import { collect, type Result } from '../../../shared/result.ts';
import type { Clock } from '../outside.ts';
import { judgeNewWachtzin } from './make-dossier.ts';
import { readMiddelen, readPlaatsVelden } from './read-dossier.ts';
import type { Prepared, Werkruimten } from './werkruimten.ts';

type Parts = { readonly werkruimten: Werkruimten; readonly clock: Clock };
type Nothing = Record<string, never>;

/** Where the dossier made of a meegave goes. */
export async function checkPlaats(
  { werkruimten }: Pick<Parts, 'werkruimten'>,
  input: Input<'werkruimte.checkPlaats'>,
): Promise<Result<Nothing>> {
  const read = collect(readPlaatsVelden(input));
  return read.ok ? werkruimten.judgePlaats(read.value) : read;
}

/** Who uses it: somebody who is in it and manages there. */
export async function checkOntvanger(
  { werkruimten, clock }: Parts,
  { ontvangst, ...typed }: Input<'werkruimte.checkOntvanger'>,
): Promise<Result<Nothing>> {
  const middelen = readMiddelen(typed, clock.today());
  return middelen.ok ? werkruimten.checkOntvanger(ontvangst, middelen.value) : middelen;
}

/** Everything once more, and the passphrase; nothing is on the disk yet. */
export async function prepareReceived(
  parts: Parts,
  {
    ontvangst,
    naam,
    plaats,
    wachtzin,
    wachtzinHerhaald,
    ...typed
  }: Input<'werkruimte.prepareReceived'>,
): Promise<Result<Prepared>> {
  const { werkruimten, clock } = parts;
  const place = collect(readPlaatsVelden({ naam, plaats }));
  if (!place.ok) return place;
  const room = await werkruimten.judgePlaats(place.value);
  if (!room.ok) return room;
  const middelen = readMiddelen(typed, clock.today());
  if (!middelen.ok) return middelen;
  const judged = await judgeNewWachtzin(werkruimten, {
    ...{ wachtzin, wachtzinHerhaald, woorden: [naam] },
  });
  if (!judged.ok) return judged;
  const ontwerp = { ...place.value, middelen: middelen.value };
  return werkruimten.prepareReceived(ontvangst, ontwerp, judged.value);
}
