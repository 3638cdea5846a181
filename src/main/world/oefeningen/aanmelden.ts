import { MAX_POGINGEN } from '../../identity/pogingen.ts';
import { put } from '../../store/store.ts';
import { geenWoorden, type Oefening } from '../../use-cases/oefening/oefening.ts';
import { personen } from '../personen.ts';
import { signedInWith } from './bewijs.ts';

const joke = personen['joke-testaert'].insz;

/** How one gets in: a means that fails, and the way out (docs/domain.md section 2). */
export const oefeningenAanmelden: readonly Oefening[] = [
  {
    id: 'pinGeblokkeerd',
    woorden: geenWoorden,
    prepare({ view, now }) {
      const card = view.get('middel', `eid:${joke}`);
      const blocked = { foutePogingen: MAX_POGINGEN, geblokkeerdOp: now };
      return {
        puts: card === undefined ? [] : [put('middel', { ...card, ...blocked })],
        simulatie: {},
      };
    },
    /** The card was unblocked first: another means is a way in, but not this lesson. */
    isSolved({ gebeurtenissen }) {
      const unblocked = gebeurtenissen.findIndex(
        (each) => each.soort === 'gedeblokkeerd' && each.middel === 'eid' && each.insz === joke,
      );
      return (
        unblocked >= 0 &&
        gebeurtenissen
          .slice(unblocked)
          .some((each) => each.soort === 'aangemeld' && each.middel === 'eid' && each.insz === joke)
      );
    },
  },
  {
    id: 'lezerLos',
    woorden: geenWoorden,
    prepare: () => ({ puts: [], simulatie: { kaartlezer: 'losgekoppeld' } }),
    // Nobody gets in with eID as long as the reader is unplugged.
    isSolved: (toestand) => signedInWith(toestand, 'eid'),
  },
  {
    id: 'klokAchter',
    woorden: geenWoorden,
    prepare: () => ({ puts: [], simulatie: { klokGsm: 'achter' } }),
    // A code that is ten minutes old opens nothing, so the clock was set right.
    isSolved: (toestand) => signedInWith(toestand, 'app'),
  },
  {
    id: 'geenNetwerk',
    woorden: geenWoorden,
    prepare: () => ({ puts: [], simulatie: { netwerkGsm: 'geenBereik' } }),
    // itsme and sms need the network; whoever waits for it has not found the other way.
    isSolved: (toestand) => signedInWith(toestand, 'app', 'eid'),
  },
];
