import { prepareHistoriek } from '../historiek/organisatie-index.ts';
import type { Outside } from '../outside.ts';
import { wachtendenInDeel } from '../overname/find-wachtrij.ts';
import { remembered } from '../remembered.ts';
import { takenInDeel } from '../taak/persoon-taken.ts';
import { houdersInDeel } from './find-houders.ts';

/** Of some hundreds of persons each: together they take a few milliseconds. */
const DELEN_PER_BEURT = 2;

/**
 * A part of what the screens about all persons of an organisatie need: first their list, then what
 * 'Mijn Taken' and the counts of holders are made of, then what is searched in Historiek. False when nothing is left to do. 100,000 persons
 * at once would stop everybody who asks something else meanwhile.
 */
export function prepareLijst(
  outside: Pick<Outside, 'store' | 'catalogus' | 'clock'>,
  organisatieId: string,
): boolean {
  const { view } = outside.store;
  if (view.prepareDossiers(organisatieId)) return true;
  const today = outside.clock.today();
  const { delen } = view.dossiers(organisatieId);
  const counted = remembered(delen, `geteld ${today}`, () => ({ delen: 0 }));
  const next = delen.slice(counted.delen, counted.delen + DELEN_PER_BEURT);
  for (const deel of next) {
    takenInDeel(deel, today);
    houdersInDeel(outside, deel);
    wachtendenInDeel(outside, view, { deel, organisatieId });
  }
  counted.delen += next.length;
  return next.length > 0 || prepareHistoriek(view, organisatieId);
}
