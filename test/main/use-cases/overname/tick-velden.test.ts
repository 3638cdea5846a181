import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { listOvernames } from '../../../../src/main/use-cases/overname/list-overnames.ts';
import { showOvername } from '../../../../src/main/use-cases/overname/show-overname.ts';
import { tickVelden } from '../../../../src/main/use-cases/overname/tick-velden.ts';
import { reloadPersoon } from '../../../../src/main/use-cases/persoon/reload-persoon.ts';
import { changeToekenning } from '../../../../src/main/use-cases/toekenning/change-toekenning.ts';
import { stopToekenning } from '../../../../src/main/use-cases/toekenning/stop-toekenning.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aPersoon, asId, asMoment } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  beheerderPersoon,
  beheerPuts,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
  lies,
  mia,
  yusuf,
} from '../../../builders/gebruikersbeheer.ts';
import {
  organisatieId,
  PERSOON,
  prepared,
  RECHT,
  RELATIE,
  show,
  statuses,
  tick,
  tickable,
  who,
} from './overname-help.ts';

const onderdelen = [PERSOON, RELATIE, RECHT] as const;

describe('ticking off', () => {
  it('makes each onderdeel Actief with its last tick, and not before', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    const velden = tickable(outside, RELATIE);
    const last = velden.at(-1) ?? '';
    accepted(await tick(outside, { onderdeel: RELATIE, velden: velden.slice(0, -1) }));
    expect(statuses(outside)).toEqual(['inAfwachting', 'inAfwachting', 'inAfwachting']);
    expect(accepted(await tick(outside, { onderdeel: RELATIE, velden: [last] }))).toEqual({
      gedaan: true,
    });
    expect(statuses(outside)).toEqual(['inAfwachting', 'actief', 'inAfwachting']);
  });

  it('is what makes anything Actief in a Werkdossier: reloading a page does not', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared, soort: 'werk' });
    accepted(await reloadPersoon(outside, joke, who));
    expect(statuses(outside)).toEqual(['inAfwachting', 'inAfwachting', 'inAfwachting']);
    for (const onderdeel of onderdelen) accepted(await tick(outside, { onderdeel }));
    expect(statuses(outside)).toEqual(['actief', 'actief', 'actief']);
  });

  it('writes in Historiek who handed over what, and who took it back', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    for (const onderdeel of onderdelen) accepted(await tick(outside, { onderdeel }));
    const [first = ''] = tickable(outside, RECHT);
    accepted(await tick(outside, { onderdeel: RECHT, velden: [first], aan: false, caller: lies }));
    const lines = historiekOf(outside).map(({ actie, door, velden }) => ({
      ...{ actie, door },
      status: velden.find(({ veld }) => veld === 'status'),
    }));
    const became = { veld: 'status', voor: 'inAfwachting', na: 'actief' };
    expect(lines).toEqual([
      { actie: 'persoon.handedOver', door: 'Joke Testaert', status: became },
      { actie: 'werkrelatie.handedOver', door: 'Joke Testaert', status: became },
      { actie: 'toekenning.handedOver', door: 'Joke Testaert', status: became },
      {
        actie: 'toekenning.takenBack',
        door: 'Lies Vantest',
        status: { veld: 'status', voor: 'actief', na: 'inAfwachting' },
      },
    ]);
    expect(JSON.stringify(historiekOf(outside))).not.toContain('85673000192');
  });

  it('lets a tick stand only for the value that was typed over', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    const end = tickable(outside, RECHT).find((veld) => veld.endsWith('einddatum')) ?? '';
    const profiel = tickable(outside, RECHT).find((veld) => veld.endsWith('profiel')) ?? '';
    accepted(await tick(outside, { onderdeel: RECHT, velden: [end, profiel] }));
    accepted(await shorten(outside, '30/06/2027'));
    const standing = show(outside)
      .onderdelen.flatMap(({ schermen }) => schermen.flatMap(({ velden }) => velden))
      .filter(({ afgevinkt }) => afgevinkt === true)
      .map(({ id }) => id);
    expect(standing).toEqual([profiel]);
  });
});

type World = Awaited<ReturnType<typeof aGebruikersbeheer>>;

function shorten(outside: World, einddatum: string) {
  return changeToekenning(outside, lies, {
    ...{ organisatieId, toekenningId: 'toekenning-1', einddatum },
    ...{ profiel: 'dienstverlener kmo-portefeuille', contexten: ['departement-aalst'] },
    begindatum: '15/06/2026',
  });
}

describe('a change to what was handed over', () => {
  async function handedOver() {
    const outside = await aGebruikersbeheer({ puts: prepared });
    for (const onderdeel of onderdelen) accepted(await tick(outside, { onderdeel }));
    return outside;
  }
  const waitingIn = (outside: World) =>
    accepted(listOvernames(outside, lies, { organisatieId })).totaal;
  const pendingIn = (outside: World) =>
    show(outside)
      .onderdelen.filter(({ gedaan }) => !gedaan)
      .map(({ soort, handeling }) => `${soort} ${handeling}`);

  it('is handed over by itself, and leaves the right Actief all along', async () => {
    const outside = await handedOver();
    const stop = { organisatieId, toekenningId: 'toekenning-1', reden: 'Uit dienst' };
    accepted(await stopToekenning(outside, lies, { ...stop, einddatum: '30/06/2026' }));
    expect(pendingIn(outside)).toEqual(['toekenning stop']);
    expect(waitingIn(outside)).toBe(1);
    accepted(await tick(outside, { onderdeel: RECHT }));
    expect(pendingIn(outside)).toEqual([]);
    expect(waitingIn(outside)).toBe(0);
    expect(statuses(outside)).toEqual(['actief', 'actief', 'actief']);
    expect(historiekOf(outside).at(-1)).toMatchObject({
      actie: 'toekenning.handedOver',
      velden: expect.arrayContaining([{ veld: 'einddatum', voor: '2027-12-31', na: '2026-06-30' }]),
    });
  });

  it('waits again when its tick is taken away', async () => {
    const outside = await handedOver();
    accepted(await shorten(outside, '30/06/2027'));
    accepted(await tick(outside, { onderdeel: RECHT }));
    const [first = ''] = tickable(outside, RECHT);
    accepted(await tick(outside, { onderdeel: RECHT, velden: [first], aan: false }));
    expect(pendingIn(outside)).toEqual(['toekenning wijzig']);
    expect(statuses(outside)).toEqual(['actief', 'actief', 'actief']);
  });

  it('asks for nothing once it is made undone', async () => {
    const outside = await handedOver();
    accepted(await shorten(outside, '30/06/2027'));
    const back = await changeToekenning(outside, lies, {
      ...{ organisatieId, toekenningId: 'toekenning-1', einddatum: '31/12/2027' },
      ...{ profiel: 'dienstverlener kmo-portefeuille', contexten: ['departement-aalst'] },
      begindatum: '01/01/2026',
    });
    accepted(back);
    expect(pendingIn(outside)).toEqual([]);
  });

  it('is out of sight after a week, and what was not done stays in it', async () => {
    const outside = await handedOver();
    outside.setToday(asDatum('2026-06-23'));
    expect(show(outside).onderdelen).toEqual([]);
  });
});

describe('is refused', () => {
  it.each([
    ['an onderdeel that is not there', { onderdeel: 'toekenning:geen', velden: ['x'] }],
    [
      'what another persoon has',
      { onderdeel: 'toekenning:recht-joke-organisatie-1', velden: ['x'] },
    ],
  ])('%s', async (_, question) => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    expect(faultsIn(await tick(outside, question))).toEqual(['overname.onbekend']);
  });

  it('a field that the script has no more', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    const before = contentsOf(outside);
    const velden = [`${RECHT}/9/einddatum`];
    expect(faultsIn(await tick(outside, { onderdeel: RECHT, velden }))).toEqual([
      'overname.gewijzigd',
    ]);
    expect(contentsOf(outside)).toBe(before);
  });

  it('somebody who manages another organisatie', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    const velden = tickable(outside, RECHT);
    expect(faultsIn(await tick(outside, { onderdeel: RECHT, velden, caller: yusuf }))).toEqual([
      'persoon.onbekend',
    ]);
  });

  it('a right to manage, to who could not give it in the real one either', async () => {
    const beheer = beheerPuts(aPersoon(), { status: 'inAfwachting' });
    const outside = await aGebruikersbeheer({ puts: beheer });
    const about = { ...who, onderdeel: 'toekenning:recht-persoon-1-organisatie-1' };
    const script = accepted(showOvername(outside, lies, about));
    const velden = script.onderdelen
      .flatMap(({ schermen }) => schermen.flatMap((scherm) => scherm.velden))
      .filter(({ afgevinkt }) => afgevinkt !== null)
      .map(({ id }) => id);
    const ask = { ...about, velden, aan: true };
    expect(faultsIn(await tickVelden(outside, joke, ask))).toEqual([
      'beheerder.alleenHoofdbeheerder',
    ]);
    expect(accepted(await tickVelden(outside, mia, ask))).toEqual({ gedaan: true });
  });

  it('taking back the persoon who is the last beheerder', async () => {
    const outside = await aGebruikersbeheer({
      puts: [
        ...beheerPuts(beheerderPersoon(joke), { status: 'inAfwachting' }),
        put('overname', {
          ...{ id: `${organisatieId} lies`, organisatieId: asId(organisatieId) },
          ...{ persoonId: asId('lies'), vinkjes: [], geparkeerd: [] },
          overgenomen: [{ soort: 'persoon', id: 'lies', op: asMoment('2026-06-15T08:00:00.000Z') }],
        }),
      ],
    });
    const veld = 'persoon:lies/1/insz';
    const ask = { organisatieId, persoonId: 'lies', onderdeel: 'persoon:lies', velden: [veld] };
    expect(faultsIn(await tickVelden(outside, lies, { ...ask, aan: false }))).toEqual([
      'beheerder.laatste',
    ]);
  });
});
