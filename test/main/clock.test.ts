import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/main/clock.ts';

describe("the machine's clock", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it.each([
    ['Europe/Brussels', '2026-11-23T23:30:00Z', '2026-11-24'],
    ['Europe/Brussels', '2026-06-30T22:30:00Z', '2026-07-01'],
    ['America/New_York', '2026-11-24T02:00:00Z', '2026-11-23'],
    ['UTC', '2026-01-02T00:00:00Z', '2026-01-02'],
  ])('in %s, at %s, the day is %s', (zone, moment, day) => {
    vi.stubEnv('TZ', zone);
    vi.setSystemTime(new Date(moment));
    expect(systemClock.today()).toBe(day);
    expect(systemClock.now()).toBe(new Date(moment).toISOString());
  });
});
