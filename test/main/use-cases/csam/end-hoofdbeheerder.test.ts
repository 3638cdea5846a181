import { describe, expect, it } from 'vitest';
import { csamHandlers } from '../../../../src/main/api/handlers/csam.ts';
import { addDays, addYears, formatDatum } from '../../../../src/shared/values/datum.ts';
import { accepted, contentsOf, faultsIn, historiekOf } from '../../../builders/gebruikersbeheer.ts';
import { anOefenomgeving, today } from '../aanmelding/oefenomgeving.ts';
import { callerOf, numberOf } from './csam-help.ts';

const ondernemingsnummer = '1999.000.051';
const thomas = callerOf('thomas-proefstuk');
const ofLies = {
  ondernemingsnummer,
  toekenningId: 'lies-vantest.hogeschool.1',
  einddatum: formatDatum(today),
  reden: 'Andere functie',
  zonderOpvolger: false,
};

async function open() {
  const { outside } = await anOefenomgeving();
  const handlers = csamHandlers({ outside });
  const end = (bend: Partial<typeof ofLies> = {}) =>
    handlers['csam.end']({ ...ofLies, ...bend }, thomas);
  const appointAmira = () =>
    handlers['csam.appoint'](
      {
        ondernemingsnummer,
        ...{ wie: 'ander', insz: numberOf('amira-modelle'), voornaam: 'Amira', naam: 'Modelle' },
        ...{ email: 'amira@denderland.example', telefoon: '053 12 34 56' },
        begindatum: formatDatum(today),
        einddatum: formatDatum(addYears(today, 2)),
      },
      thomas,
    );
  return { outside, handlers, end, appointAmira };
}

describe('the representative ends a mandate', () => {
  it('only after a warning when nobody is left, though a lokale beheerder is', async () => {
    const { outside, end } = await open();
    const before = contentsOf(outside);
    expect(faultsIn(await end())).toEqual(['zonderOpvolger: aanstelling.laatste']);
    expect(contentsOf(outside)).toBe(before);
    expect((await end({ zonderOpvolger: true })).ok).toBe(true);
    expect(outside.store.view.get('toekenning', ofLies.toekenningId)).toMatchObject({
      einddatum: today,
      gestopt: { door: 'Thomas Proefstuk', reden: 'Andere functie' },
    });
  });

  it('without one when the successor is there: so somebody is replaced', async () => {
    const { outside, handlers, end, appointAmira } = await open();
    expect((await appointAmira()).ok).toBe(true);
    expect((await end({ einddatum: formatDatum(addDays(today, -1)) })).ok).toBe(true);
    const { hoofdbeheerders } = accepted(
      await handlers['csam.open']({ ondernemingsnummer }, thomas),
    );
    expect(hoofdbeheerders.map(({ naam }) => naam)).toEqual(['Amira Modelle']);
    expect(historiekOf(outside).at(-1)).toMatchObject({
      ...{ actie: 'beheerder.ended', door: 'Thomas Proefstuk', reden: 'Andere functie' },
      velden: [
        { veld: 'gebruikersrecht', na: 'Hoofd Lokale beheerder' },
        { veld: 'einddatum', voor: addDays(today, 41), na: addDays(today, -1) },
      ],
    });
  });

  it('not longer, not without a reason, and not once more', async () => {
    const { end } = await open();
    expect(faultsIn(await end({ einddatum: formatDatum(addYears(today, 1)) }))).toEqual([
      'einddatum: periode.naEinde',
    ]);
    expect(faultsIn(await end({ reden: ' ' }))).toEqual(['reden: veld.verplicht']);
    await end({ zonderOpvolger: true });
    expect(faultsIn(await end({ zonderOpvolger: true }))).toEqual(['toekenning.gestopt']);
  });

  it('never a right that is no mandate of this enterprise', async () => {
    const { end } = await open();
    for (const toekenningId of ['joke-testaert.hogeschool.3', 'yusuf-sjabloon.gemeente.1', 'x']) {
      expect(faultsIn(await end({ toekenningId }))).toEqual(['toekenning.onbekend']);
    }
  });
});
