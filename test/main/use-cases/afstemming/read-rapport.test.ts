import { describe, expect, it } from 'vitest';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import { accepted, faultsIn, historiekOf } from '../../../builders/gebruikersbeheer.ts';
import { openRapport } from '../../../builders/open-rapport.ts';
import { KMO } from '../../../builders/rapport.ts';
import { beheer, insz, open, row, wacht, world } from './rapport-steps.ts';

describe('the state now and later', () => {
  it('shows what comes, changes, stops and stays, and says what nobody prepared', async () => {
    const outside = await world(wacht);
    const rapport = await open(outside, ...beheer, row({ einde: '31/12/2028' }));
    const told = async () => {
      const { tellingen, nietVoorbereid } = await rapport.toestand();
      return { ...tellingen, nietVoorbereid };
    };
    // Without a day in their rows the beheerders differ, and nobody prepared that.
    expect(await told()).toEqual({ komt: 0, wijzigt: 0, stopt: 1, blijft: 2, nietVoorbereid: 2 });
    accepted(await rapport.accept('nogTeDoen', 'anders', { uitkomst: 'toekenning:toekenning-1' }));
    expect(await told()).toEqual({ komt: 0, wijzigt: 0, stopt: 1, blijft: 2, nietVoorbereid: 2 });
    const empty = await open(outside, ...beheer);
    expect((await empty.toestand()).tellingen).toMatchObject({ komt: 1, stopt: 0 });
  });
});

describe('a report', () => {
  it('is coupled once, and remembered for its shape', async () => {
    const outside = await world({});
    const odd = 'Wie;Kol A;Kol B';
    const rows = [odd, `${formatInsz(insz)};Claes;${KMO}`];
    const rapport = await openRapport(outside, rows);
    expect((await rapport.stand()).ontbrekend).toEqual(['recht']);
    const asked = { ...rapport.rapport, koppeling: ['insz', 'naam', 'gebruikersrecht'] as const };
    accepted(
      await rapport.handlers['afstemming.koppel'](
        { ...asked, koppeling: [...asked.koppeling] },
        { insz, naam: 'Lies Vantest', hoedanigheid: 'hoofdbeheerder' },
      ),
    );
    expect((await rapport.tellingen()).klopt).toBe(1);
    const again = await openRapport(outside, rows);
    expect((await again.stand()).ontbrekend).toEqual([]);
    expect((await again.tellingen()).klopt).toBe(1);
  });

  it('is kept as a file of the state now and later, and Historiek tells who made it', async () => {
    const outside = await world(wacht);
    const rapport = await open(outside, row({ einde: '31/12/2028' }));
    const caller = { insz, naam: 'Lies Vantest', hoedanigheid: 'hoofdbeheerder' } as const;
    const made = accepted(await rapport.handlers['afstemming.verslag'](rapport.rapport, caller));
    expect(made.naam).toBe('toestand-nu-en-straks-2026-06-15.csv');
    expect(historiekOf(outside).at(-1)?.actie).toBe('rapport.made');
  });

  it('is gone as soon as nobody is there who may see it', async () => {
    const rapport = await open(await world({}), row());
    rapport.sessions.end();
    const asked = rapport.handlers['afstemming.stand'](rapport.rapport, {
      ...{ insz, naam: 'Lies Vantest', hoedanigheid: 'hoofdbeheerder' },
    });
    expect(faultsIn(await asked)).toEqual(['afstemming.onbekend']);
  });
});
