import { addDays } from '../../../shared/values/datum.ts';
import { formatInsz } from '../../../shared/values/insz.ts';
import { geenWoorden, type Oefening, type Toestand } from '../../use-cases/oefening/oefening.ts';
import { personen } from '../personen.ts';
import { persoonId } from '../persoon-puts.ts';
import { countBeheerders, doneFor, heldKmoRechten, wasLetIn } from './bewijs.ts';
import { herstelWerkrelatie, withoutBeheerders } from './zet-klaar.ts';

/** Longer than this is 'in time' for whoever extends now. */
const RUIM_DAGEN = 180;

/** The three acts of the seed, 3.1 to 3.3, all for one person who was then let in. */
function isWholeSeed(toestand: Toestand): boolean {
  return toestand.gebeurtenissen.some((each) => {
    if (each.soort !== 'toegang' || !each.binnen) return false;
    const [persoon] = toestand.view.by('persoon.insz', each.insz);
    if (persoon === undefined) return false;
    const done = doneFor(toestand, persoon.id);
    const added = done.has('persoon.registered') || done.has('persoon.linked');
    return added && done.has('werkrelatie.started') && done.has('toekenning.granted');
  });
}

function isExtended(toestand: Toestand): boolean {
  const id = persoonId('bram-van-proef');
  const limit = addDays(toestand.today, RUIM_DAGEN);
  const werkrelaties = toestand.view.by('werkrelatie.persoon', id);
  return (
    doneFor(toestand, id).has('werkrelatie.extended') &&
    werkrelaties.some(({ einddatum }) => einddatum > limit) &&
    heldKmoRechten(toestand, id).some(({ einddatum }) => einddatum > limit)
  );
}

/** He works no longer than somebody decided, and no right outlives the werkrelatie. */
function hasLeft(toestand: Toestand): boolean {
  const id = persoonId('wouter-schijnaerts');
  const horizon = addDays(toestand.today, RUIM_DAGEN);
  const werkrelaties = toestand.view.by('werkrelatie.persoon', id);
  return (
    doneFor(toestand, id).has('werkrelatie.stopped') &&
    werkrelaties.every(({ einddatum }) => einddatum <= horizon) &&
    werkrelaties.every((werkrelatie) =>
      toestand.view
        .by('toekenning.werkrelatie', werkrelatie.id)
        .every(({ einddatum }) => einddatum <= werkrelatie.einddatum),
    )
  );
}

/** The silence was met, and somebody was added from the register afterwards. */
function isRegisteredAfterSilence({ gebeurtenissen, view }: Toestand): boolean {
  const silence = gebeurtenissen.find(
    (each) => each.soort === 'geweigerd' && each.code === 'persoon.registerOnbereikbaar',
  );
  if (silence === undefined) return false;
  return [...view.all('historiek')].some(
    ({ actie, op, persoonId: id }) =>
      actie === 'persoon.registered' &&
      op >= silence.op &&
      id !== null &&
      view.get('persoon', id)?.bron === 'VKBP',
  );
}

/** In Gebruikersbeheer, with the means that work (seed, steps 2 and 3). */
export const oefeningenBeheer: readonly Oefening[] = [
  {
    id: 'dienstverlenerBinnen',
    woorden: geenWoorden,
    prepare: () => ({ puts: [], simulatie: {} }),
    isSolved: isWholeSeed,
  },
  {
    id: 'rechtZonderDepartement',
    woorden: geenWoorden,
    prepare: (given) => ({
      puts: herstelWerkrelatie(given, 'hogeschool', 'dries-stelvoor'),
      simulatie: {},
    }),
    // Without a department the door stays shut (docs/domain.md 1.4).
    isSolved: (toestand) => wasLetIn(toestand, 'dries-stelvoor'),
  },
  {
    id: 'verlengOpTijd',
    woorden: geenWoorden,
    prepare: (given) => ({
      puts: herstelWerkrelatie(given, 'hogeschool', 'bram-van-proef'),
      simulatie: {},
    }),
    isSolved: isExtended,
  },
  {
    id: 'collegaVertrekt',
    woorden: geenWoorden,
    prepare: (given) => ({
      puts: herstelWerkrelatie(given, 'hogeschool', 'wouter-schijnaerts'),
      simulatie: {},
    }),
    isSolved: hasLeft,
  },
  {
    // Born on the same day: masked, their numbers look alike.
    id: 'bijnaHetzelfdeNummer',
    woorden: { nummer: formatInsz(personen['koen-denkbeeld'].insz) },
    prepare: (given) => ({
      puts: herstelWerkrelatie(given, 'hogeschool', 'koen-denkbeeld', 'ruben-ontwerp'),
      simulatie: {},
    }),
    isSolved: (toestand) =>
      heldKmoRechten(toestand, persoonId('koen-denkbeeld')).length > 0 &&
      heldKmoRechten(toestand, persoonId('ruben-ontwerp')).length === 0,
  },
  {
    id: 'registerZwijgt',
    woorden: geenWoorden,
    prepare: () => ({ puts: [], simulatie: { rijksregister: 'antwoordtNiet' } }),
    isSolved: isRegisteredAfterSilence,
  },
  {
    id: 'nieuweOnderneming',
    woorden: geenWoorden,
    prepare: (given) => ({ puts: withoutBeheerders(given, 'taalatelier'), simulatie: {} }),
    // Judged on what is there, so it does not matter by which way somebody was appointed.
    isSolved: (toestand) => countBeheerders(toestand, 'taalatelier') > 0,
  },
  {
    id: 'enigeBeheerder',
    woorden: geenWoorden,
    prepare: (given) => ({
      puts: [
        ...withoutBeheerders(given, 'vormingscentrum', 'lies-vantest'),
        ...herstelWerkrelatie(given, 'vormingscentrum', 'lies-vantest'),
      ],
      simulatie: {},
    }),
    isSolved: (toestand) => countBeheerders(toestand, 'vormingscentrum') > 1,
  },
];
