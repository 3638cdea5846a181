import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aangemeld,
  changedHoedanigheid,
  elapsed,
  geenSessie,
  isBevestigd,
  MAX_BEVESTIGING_MS,
  MAX_SESSIE_MS,
  type Sessie,
  type SessieGebeurtenis,
  stepSessie,
  type Tijd,
} from '../../../src/main/identity/sessie.ts';
import type { OrganisatieId } from '../../../src/shared/values/ids.ts';
import { asId, asMoment } from '../../builders/entities.ts';
import { aTstNummer } from '../../builders/nummers.ts';

const RUST = 5 * 60_000;
const begin = Date.parse('2026-06-15T08:00:00Z');

/** A moment at which both clocks agree, so many milliseconds after the sign-in. */
const at = (ms: number, wandMs = ms): Tijd => ({
  loop: ms,
  wand: asMoment(new Date(begin + wandMs).toISOString()),
});

const beheer = {
  organisatieId: asId<OrganisatieId>('organisatie-1'),
  organisatie: 'Lerend Vooruit vzw',
  hoedanigheid: 'beheerder',
} as const;

function anAangemelde(bend: Partial<Aangemeld> = {}): Omit<Aangemeld, 'eerder'> {
  return {
    id: 'sessie-1',
    insz: aTstNummer(),
    naam: 'Joke Testaert',
    deur: 'gebruikersbeheer',
    organisatieId: null,
    namens: null,
    hoedanigheden: [beheer],
    ...bend,
  };
}

const signIn = (sessie: Sessie, tijd: Tijd, bend: Partial<Aangemeld> = {}) =>
  stepSessie(sessie, { soort: 'aangemeld', wie: anAangemelde(bend) }, tijd);
const pass = (sessie: Sessie, tijd: Tijd) =>
  stepSessie(sessie, { soort: 'verstreken', rustMs: RUST }, tijd);
const open = signIn(geenSessie, at(0));

describe('a session at rest', () => {
  it('stays open for a millisecond less than the chosen minutes, and locks then', () => {
    expect(pass(open, at(RUST - 1))).toBe(open);
    expect(pass(open, at(RUST))).toMatchObject({ stand: 'vergrendeld', waarom: 'rust' });
  });

  it('rests from the last sign of life on', () => {
    const busy = stepSessie(open, { soort: 'actief' }, at(RUST - 1));
    expect(pass(busy, at(2 * RUST - 2)).stand).toBe('open');
    expect(pass(busy, at(2 * RUST - 1)).stand).toBe('vergrendeld');
  });

  it('is not woken by a sign of life once it is locked', () => {
    const locked = pass(open, at(RUST));
    expect(stepSessie(locked, { soort: 'actief' }, at(RUST))).toBe(locked);
  });
});

describe('a session of twelve hours', () => {
  it('ends however busy one was', () => {
    const busy = stepSessie(open, { soort: 'actief' }, at(MAX_SESSIE_MS - 1));
    expect(pass(busy, at(MAX_SESSIE_MS - 1)).stand).toBe('open');
    expect(pass(busy, at(MAX_SESSIE_MS))).toEqual({
      stand: 'geen',
      einde: { soort: 'duur', deur: 'gebruikersbeheer' },
    });
  });

  it('ends locked too: nobody is named for longer', () => {
    const locked = stepSessie(open, { soort: 'vergrendeld', waarom: 'hand' }, at(1));
    expect(pass(locked, at(MAX_SESSIE_MS)).stand).toBe('geen');
  });
});

describe('who proves himself anew', () => {
  const chosen = stepSessie(
    open,
    { soort: 'gekozen', keuze: { organisatieId: beheer.organisatieId } },
    at(1),
  );
  const locked = pass(chosen, at(RUST));

  it.each([
    ['open', chosen],
    ['locked', locked],
  ])('goes on with the %s session under a new id, and twelve hours begin again', (_, before) => {
    const again = signIn(before, at(RUST + 1), { id: 'sessie-2' });
    expect(again).toMatchObject({
      stand: 'open',
      wie: { id: 'sessie-2', eerder: ['sessie-1'], organisatieId: 'organisatie-1' },
      begonnen: at(RUST + 1),
    });
    expect(isBevestigd(again, at(RUST + MAX_BEVESTIGING_MS))).toBe(true);
    expect(isBevestigd(again, at(RUST + 1 + MAX_BEVESTIGING_MS))).toBe(false);
  });

  it('has not proved himself a second time by signing in once', () => {
    expect(isBevestigd(open, at(0))).toBe(false);
  });

  it.each([
    ['is another person', { insz: aTstNummer({ volgnummer: 9 }) }],
    ['takes the other door', { deur: 'dienstverlener' }],
    ['has other rights by now', { hoedanigheden: [] }],
  ] as const)('begins a session of his own when he %s', (_, bend) => {
    const own = signIn(locked, at(RUST + 1), { id: 'sessie-2', ...bend });
    expect(own).toMatchObject({ wie: { eerder: [], organisatieId: null }, bevestigd: null });
  });

  it('is remembered under twenty ids, not under all of a long day', () => {
    let sessie: Sessie = open;
    for (let turn = 2; turn < 40; turn += 1) {
      sessie = signIn(sessie, at(turn), { id: `sessie-${turn}` });
    }
    expect(sessie.stand === 'open' && sessie.wie.eerder).toHaveLength(20);
  });
});

describe('the capacities that a session began with', () => {
  const other = {
    ...beheer,
    organisatieId: asId<OrganisatieId>('organisatie-2'),
    organisatie: 'B',
  };
  it.each([
    ['the same, in another order', [beheer, other], [other, beheer], null],
    ['one that began', [beheer], [beheer, other], { organisatie: 'B', wijziging: 'begonnen' }],
    [
      'an organisatie that became known, which he represents',
      [beheer],
      [beheer, { ...other, hoedanigheid: 'wettelijkVertegenwoordiger' }],
      null,
    ],
    ['one that ended', [beheer, other], [beheer], { organisatie: 'B', wijziging: 'geeindigd' }],
    [
      'another capacity',
      [beheer],
      [{ ...beheer, hoedanigheid: 'hoofdbeheerder' }],
      { organisatie: 'Lerend Vooruit vzw', wijziging: 'anders' },
    ],
  ] as const)('are compared: %s', (_, before, now, expected) => {
    expect(changedHoedanigheid(before, now)).toEqual(expected);
  });
});

/** A step of a day at a workstation whose wall clock anybody may set. */
type Stap = {
  readonly loop: number;
  readonly jump: number;
  readonly wat: 'niets' | 'actief' | 'aangemeld' | 'vergrendeld';
};

const TEN_YEARS = 10 * 366 * 86_400_000;
const stap: fc.Arbitrary<Stap> = fc.record({
  loop: fc.integer({ min: 0, max: 20 * 60_000 }),
  jump: fc.oneof(fc.constant(0), fc.integer({ min: -TEN_YEARS, max: TEN_YEARS })),
  wat: fc.constantFrom('niets', 'actief', 'aangemeld', 'vergrendeld'),
});

/**
 * What was wrong in a run: open although the forward clock says that the time was over. Whoever sets
 * the wall clock back gains nothing; who sets it ahead at most has to sign in sooner.
 */
function overstays(stappen: readonly Stap[], between: (since: Tijd, tijd: Tijd) => number): number {
  let sessie: Sessie = geenSessie;
  let [loop, wand, actiefOp, begonnenOp] = [0, begin, 0, 0];
  let wrong = 0;
  for (const { loop: more, jump, wat } of stappen) {
    loop += more;
    wand = Math.min(Math.max(wand + more + jump, begin - TEN_YEARS), begin + TEN_YEARS);
    const tijd: Tijd = { loop, wand: asMoment(new Date(wand).toISOString()) };
    sessie = passWith(sessie, tijd, between);
    const over = loop - actiefOp >= RUST || loop - begonnenOp >= MAX_SESSIE_MS;
    if (sessie.stand === 'open' && over) wrong += 1;
    if (wat === 'niets') continue;
    if (wat === 'aangemeld') [actiefOp, begonnenOp] = [loop, loop];
    else if (wat === 'actief' && sessie.stand === 'open') actiefOp = loop;
    sessie = stepSessie(sessie, gebeurtenisOf(wat), tijd);
  }
  return wrong;
}

function gebeurtenisOf(wat: Exclude<Stap['wat'], 'niets'>): SessieGebeurtenis {
  if (wat === 'aangemeld') return { soort: wat, wie: anAangemelde() };
  return wat === 'actief' ? { soort: wat } : { soort: wat, waarom: 'hand' };
}

/** The machine's own judgement of what has passed, or that of a machine with one clock. */
function passWith(
  sessie: Sessie,
  tijd: Tijd,
  between: (since: Tijd, tijd: Tijd) => number,
): Sessie {
  if (between === elapsed) return pass(sessie, tijd);
  if (sessie.stand !== 'open') return sessie;
  const idle = between(sessie.actief, tijd) >= RUST;
  return idle ? stepSessie(sessie, { soort: 'vergrendeld', waarom: 'rust' }, tijd) : sessie;
}

describe('with a wall clock that jumps up to ten years, a session', () => {
  const runs = fc.array(stap, { minLength: 1, maxLength: 60 });

  it('is never open longer than the forward clock allows', () => {
    fc.assert(
      fc.property(runs, (stappen) => overstays(stappen, elapsed) === 0),
      { numRuns: 500 },
    );
  });

  it('would be, if the wall clock alone were asked: the run above can fail', () => {
    const byWall = (since: Tijd, tijd: Tijd) => Date.parse(tijd.wand) - Date.parse(since.wand);
    const setBack: readonly Stap[] = [
      { loop: 0, jump: 0, wat: 'aangemeld' },
      { loop: RUST, jump: -86_400_000, wat: 'niets' },
    ];
    expect(overstays(setBack, byWall)).toBe(1);
    expect(overstays(setBack, elapsed)).toBe(0);
  });

  it('locks when only the wall clock went on, as while the machine slept', () => {
    expect(pass(open, at(0, RUST)).stand).toBe('vergrendeld');
  });
});
