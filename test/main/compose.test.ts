import { describe, expect, it } from 'vitest';
import { composeApplication, type Surroundings } from '../../src/main/compose.ts';
import type { Oefenpersoon } from '../../src/shared/contract/aanmelding.ts';
import { asDatum } from '../../src/shared/values/datum.ts';
import { asMoment } from '../builders/entities.ts';
import { makeBuild, makeTempFolder } from './temp-page.ts';

const address = 'app://rechtenklaar';

async function compose(bend: Partial<Surroundings> = {}) {
  let id = 0;
  const composed = await composeApplication({
    dataFolder: await makeTempFolder(),
    loop: () => 0,
    assetsFolder: await makeBuild(),
    clock: { today: () => asDatum('2026-11-23'), now: () => asMoment('2026-11-23T11:00:00Z') },
    ids: { next: () => `id-${id++}` },
    random: { below: () => 0 },
    bytes: (size) => Buffer.alloc(size, 1),
    log: { bug: ({ error }) => Promise.reject(error) },
    origin: { address, alwaysSent: false },
    ...bend,
  });
  if (!composed.ok) throw new Error(JSON.stringify(composed.faults));
  const application = composed.value;
  const call = async (procedure: string, input: object) => {
    const response = await application.fetch(
      new Request(`${address}/api/${procedure}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      }),
    );
    return response.json();
  };
  return { application, call };
}

describe('the composed application', () => {
  it('opens on the sample world', async () => {
    const { call } = await compose();
    const reply = await call('aanmelding.oefenpersonen', {});
    expect(JSON.stringify(reply)).toContain('lies-vantest');
  });

  it('fills a new data folder once: what was changed since is kept', async () => {
    const dataFolder = await makeTempFolder();
    const first = await compose({ dataFolder });
    await first.call('sessie.setTaal', { taal: 'en' });
    await first.application.close();
    const again = await compose({ dataFolder });
    expect(await again.call('sessie.current', {})).toMatchObject({ value: { taal: 'en' } });
  });

  it('locks out who is signed in when the shell says so, and after a rest by the forward clock', async () => {
    let passed = 0;
    const { application, call } = await compose({ loop: () => passed });
    const answerOf = async <T>(procedure: string, input: object) =>
      ((await call(procedure, input)) as { readonly value: T }).value;
    const signIn = async () => {
      const all = await answerOf<Oefenpersoon[]>('aanmelding.oefenpersonen', {});
      const lies = all.find(({ kaart }) => kaart === 'lies-vantest');
      const kaart = { kaart: lies?.kaart, omgekeerd: false, certificaat: 'geldig' };
      const read = { lezer: true, kaart };
      const { verzoek } = await answerOf<{ verzoek: string }>('aanmelding.eidLees', read);
      const typed = { deur: 'gebruikersbeheer', verzoek, pincode: lies?.pincode };
      await call('aanmelding.eid', typed);
    };
    const locked = { faults: [{ code: 'sessie.vergrendeld' }] };
    await signIn();
    expect(await call('sessie.organisaties', {})).toMatchObject({ ok: true });
    await application.lock();
    expect(await call('sessie.organisaties', {})).toMatchObject(locked);
    await signIn();
    passed += 5 * 60_000 - 1;
    expect(await call('sessie.organisaties', {})).toMatchObject({ ok: true });
    passed += 5 * 60_000;
    expect(await call('sessie.organisaties', {})).toMatchObject(locked);
  });

  it('has nobody signed in at the start', async () => {
    const { call } = await compose();
    expect(await call('sessie.organisaties', {})).toMatchObject({
      ok: false,
      faults: [{ code: 'sessie.geen' }],
    });
  });
});
