import { describe, expect, it } from 'vitest';
import { withOneMoment } from '../../../src/main/use-cases/outside.ts';
import { ok } from '../../../src/shared/result.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { asMoment } from '../../builders/entities.ts';
import { accepted, aGebruikersbeheer } from '../../builders/gebruikersbeheer.ts';

/** A clock that goes on with every look: one second, and one day. */
async function aTickingOutside() {
  const outside = await aGebruikersbeheer();
  let looks = 0;
  const next = () => String(++looks).padStart(2, '0');
  return withOneMoment({
    ...outside,
    clock: {
      now: () => asMoment(`2026-06-15T09:00:${next()}.000Z`),
      today: () => asDatum(`2026-06-${next()}`),
    },
  });
}

describe('the moment of a change', () => {
  it('is the same for all that one decision says, however long it takes', async () => {
    const outside = await aTickingOutside();
    const { clock } = outside;
    const seen = accepted(
      await outside.store.update(() =>
        ok({ puts: [], value: [clock.now(), clock.now(), clock.today(), clock.today()] }),
      ),
    );
    expect(new Set(seen).size).toBe(2);
    expect(seen[0]).toBe(seen[1]);
  });

  it('is a new one for the next decision, and outside of decisions the clock goes on', async () => {
    const outside = await aTickingOutside();
    const { clock, store } = outside;
    const read = () => store.update(() => ok({ puts: [], value: clock.now() }));
    const seen = [accepted(await read()), accepted(await read()), clock.now(), clock.now()];
    expect(new Set(seen).size).toBe(4);
  });

  it('ends with the decision, also with one that throws', async () => {
    const outside = await aTickingOutside();
    const { clock, store } = outside;
    const broken = store.update(() => {
      clock.now();
      throw new Error('a bug');
    });
    await expect(broken).rejects.toThrow('a bug');
    expect(clock.now()).not.toBe(clock.now());
  });
});
