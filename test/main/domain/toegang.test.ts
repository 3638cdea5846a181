import { describe, expect, it } from 'vitest';
import { judgeToegang, type WerkrelatieMetRecht } from '../../../src/main/domain/toegang.ts';
import type { Toekenning } from '../../../src/main/domain/toekenning.ts';
import type { Werkrelatie } from '../../../src/main/domain/werkrelatie.ts';
import { addDays, asDatum } from '../../../src/shared/values/datum.ts';
import {
  aDepartement,
  anOrganisatie,
  asId,
  aToekenning,
  aWerkrelatie,
} from '../../builders/entities.ts';

// The builders' werkrelatie and toekenning run through 2026 and 2027.
const today = asDatum('2026-11-23');
const yesterday = addDays(today, -1);
const tomorrow = addDays(today, 1);

function met(
  toekenning: Partial<Toekenning> | null = {},
  werkrelatie: Partial<Werkrelatie> = {},
): WerkrelatieMetRecht {
  return {
    organisatie: anOrganisatie(),
    werkrelatie: aWerkrelatie(werkrelatie),
    toekenningen: toekenning === null ? [] : [aToekenning(toekenning)],
  };
}

const elders = anOrganisatie({ id: asId('organisatie-2'), naam: 'Elders' });

function judge(...werkrelaties: readonly WerkrelatieMetRecht[]) {
  return judgeToegang({ persoonActief: true, werkrelaties, today });
}

function reasons(...werkrelaties: readonly WerkrelatieMetRecht[]) {
  const { toegangen, weigeringen } = judge(...werkrelaties);
  expect(toegangen).toEqual([]);
  return weigeringen.map(({ reden, datum }) => [reden, datum]);
}

describe('the door of the protected pages', () => {
  it('opens for an active right that runs today, naming its departments', () => {
    const { toegangen, weigeringen } = judge(
      met({ contexten: ['departement-gent', 'departement-aalst'] }),
    );
    expect(weigeringen).toEqual([]);
    expect(toegangen).toMatchObject([
      { organisatie: { id: 'organisatie-1' }, departementen: ['Aalst', 'Gent'] },
    ]);
  });

  it('is open on the first and on the last day, of the right and of the werkrelatie', () => {
    expect(judge(met({ begindatum: today })).toegangen).toHaveLength(1);
    expect(judge(met({ einddatum: today })).toegangen).toHaveLength(1);
    expect(judge(met({}, { begindatum: today })).toegangen).toHaveLength(1);
    expect(judge(met({}, { einddatum: today })).toegangen).toHaveLength(1);
  });

  it('is open until the first of the two ends', () => {
    const [toegang] = judge(met({ einddatum: asDatum('2027-06-30') })).toegangen;
    expect(toegang?.einddatum).toBe('2027-06-30');
    const [cut] = judge(met({}, { einddatum: asDatum('2027-03-31') })).toegangen;
    expect(cut?.einddatum).toBe('2027-03-31');
  });

  it.each([
    ['ended yesterday', met({ einddatum: yesterday }), ['geeindigd', yesterday]],
    ['begins tomorrow', met({ begindatum: tomorrow }), ['begintLater', tomorrow]],
    ['waits', met({ status: 'inAfwachting' }), ['inAfwachting', null]],
    ['is in a werkrelatie that waits', met({}, { status: 'inAfwachting' }), ['inAfwachting', null]],
    [
      'is in a werkrelatie that ended',
      met({ einddatum: yesterday }, { einddatum: yesterday }),
      ['werkrelatieGeeindigd', yesterday],
    ],
    [
      'is in a werkrelatie that begins tomorrow',
      met({}, { begindatum: tomorrow }),
      ['begintLater', tomorrow],
    ],
    ['has no department', met({ contexten: [] }), ['geenDepartement', null]],
    ['was never given', met(null), ['geenRecht', null]],
  ])('stays shut when the right %s, and says so', (_, werkrelatie, reason) => {
    expect(reasons(werkrelatie)).toEqual([reason]);
  });

  it('stays shut for a person whom Gebruikersbeheer has not accepted yet', () => {
    const oordeel = judgeToegang({ persoonActief: false, werkrelaties: [met()], today });
    expect(oordeel.weigeringen.map(({ reden }) => reden)).toEqual(['inAfwachting']);
  });

  it('opens for the departments that are left, and stays shut when the last one has closed', () => {
    const closing = (geslotenOp: typeof today) => {
      const closed = aDepartement({ geslotenOp });
      const open = aDepartement({ id: 'departement-gent', naam: 'Gent' });
      return { ...met(), organisatie: anOrganisatie({ departementen: [closed, open] }) };
    };
    expect(reasons(closing(yesterday))).toEqual([['geenDepartement', yesterday]]);
    expect(judge(closing(today)).toegangen).toHaveLength(1);
    const both = {
      ...closing(yesterday),
      toekenningen: [aToekenning({ contexten: ['departement-aalst', 'departement-gent'] })],
    };
    expect(judge(both).toegangen[0]?.departementen).toEqual(['Gent']);
  });
});

describe('the reason why the door stays shut', () => {
  it('is not told for an organisatie that has another right that opens it', () => {
    const toekenningen = [
      aToekenning({ einddatum: yesterday }),
      aToekenning({ id: asId('toekenning-2') }),
    ];
    expect(judge({ ...met(), toekenningen }).weigeringen).toEqual([]);
  });

  it('is told once per organisatie, also where another one opens', () => {
    const shut = { ...met({ einddatum: yesterday }), organisatie: elders };
    const { toegangen, weigeringen } = judge(met(), shut);
    expect(toegangen).toHaveLength(1);
    expect(weigeringen).toMatchObject([{ reden: 'geeindigd', organisatie: { naam: 'Elders' } }]);
  });

  it('is the one that takes least to lift: the wait before the begin, the begin before the end', () => {
    const ended = aToekenning({ einddatum: yesterday });
    const begins = aToekenning({ begindatum: tomorrow });
    const waits = aToekenning({ status: 'inAfwachting' });
    expect(reasons({ ...met(), toekenningen: [ended, begins] })).toEqual([
      ['begintLater', tomorrow],
    ]);
    expect(reasons({ ...met(), toekenningen: [ended, begins, waits] })).toEqual([
      ['inAfwachting', null],
    ]);
  });

  it('is the last end and the first begin when there are several', () => {
    const ends = [-30, -2, -200].map((days) => aToekenning({ einddatum: addDays(today, days) }));
    expect(reasons({ ...met(), toekenningen: ends })).toEqual([['geeindigd', addDays(today, -2)]]);
    const begins = [30, 2, 200].map((days) => aToekenning({ begindatum: addDays(today, days) }));
    expect(reasons({ ...met(), toekenningen: begins })).toEqual([
      ['begintLater', addDays(today, 2)],
    ]);
  });

  it('is the right that ended, not the werkrelatie, for who came back', () => {
    const before = met({ einddatum: yesterday }, { einddatum: yesterday });
    const now = met(null, { id: asId('werkrelatie-2'), begindatum: today });
    expect(reasons(before, now)).toEqual([['geeindigd', yesterday]]);
  });

  it('leaves out a right that was withdrawn before it began', () => {
    const withdrawn = met({ begindatum: addDays(today, 40), einddatum: addDays(today, 10) });
    expect(reasons(withdrawn)).toEqual([['geenRecht', null]]);
  });

  it('is that there is no right only when nothing better can be said, per organisatie', () => {
    const elsewhere = { ...met(null), organisatie: elders };
    const { weigeringen } = judge(met(null), elsewhere);
    expect(weigeringen.map(({ organisatie }) => organisatie?.naam)).toEqual([
      'Lerend Vooruit vzw',
      'Elders',
    ]);
    expect(reasons(met({ einddatum: yesterday }), elsewhere)).toEqual([['geeindigd', yesterday]]);
  });

  it('names no organisatie for who works for none any more', () => {
    const nobody = { reden: 'geenRecht', datum: null, organisatie: null };
    expect(judge().weigeringen).toEqual([nobody]);
    expect(judge(met(null, { einddatum: yesterday })).weigeringen).toEqual([nobody]);
  });
});
