import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Output } from '../../shared/contract/contract.ts';
import type { SessieStand } from '../../shared/contract/sessie.ts';
import type { Result } from '../../shared/result.ts';
import { call } from '../api.ts';
import { sessionHooks } from './session-hooks.ts';
import { useActivity } from './use-activity.ts';
import { useLockKey } from './use-lock.ts';

const IdleWarning = lazy(() =>
  import('./idle-warning.tsx').then((module) => ({ default: module.IdleWarning })),
);

type Props = {
  readonly sessie: NonNullable<SessieStand['sessie']>;
  readonly rustMinuten: number;
};
type Left = Output<'sessie.remaining'>;

/** How long before the lock one is warned; who chose one minute has little to warn in. */
const warnFrom = (rustMinuten: number) => (rustMinuten === 1 ? 20_000 : 60_000);
/** The twelve hours are almost over: who proves himself in time loses nothing. */
const LIMIT_WARN_MS = 5 * 60_000;
const TICK_MS = 1000;
/** Main may have locked by itself: the machine did, or another window. */
const POLL_TICKS = 10;

/** Tells main that somebody is there, and the person that nobody seems to be. */
export function SessionWatch({ sessie, rustMinuten }: Props) {
  const [warning, setWarning] = useState<number | null>(null);
  const watch = useLeft(sessie.id);
  const warnMs = warnFrom(rustMinuten);
  useLockKey();
  // While the question stands, only its answer counts: a mouse that is bumped into answers nothing.
  useActivity(() => {
    if (warning === null) void watch.heard(call('sessie.keepAlive', {}));
  });
  const ask = () => watch.heard(call('sessie.remaining', {}, { background: true }));
  useAsked(rustMinuten, ask);
  useEvery(TICK_MS, async () => {
    const close = watch.left().rustMs <= warnMs || watch.isDue();
    const left = close ? await ask() : watch.left();
    setWarning(left.rustMs > 0 && left.rustMs <= warnMs ? Math.ceil(left.rustMs / 1000) : null);
    if (left.duurMs > 0 && left.duurMs <= LIMIT_WARN_MS) watch.askBeforeLimit();
  });
  return (
    <Suspense>
      {warning !== null && (
        <IdleWarning
          seconds={warning}
          onStay={() => {
            setWarning(null);
            void watch.heard(call('sessie.keepAlive', {}));
          }}
        />
      )}
    </Suspense>
  );
}

/** What main said is left, counted down by the faster of the page's two clocks. */
function useLeft(sessie: string) {
  const client = useQueryClient();
  const said = useRef<{ left: Left; wall: number; loop: number } | null>(null);
  const ticks = useRef(0);
  const askedFor = useRef('');

  function left(): Left {
    if (said.current === null)
      return { id: sessie, rustMs: Number.MAX_VALUE, duurMs: Number.MAX_VALUE };
    const { left: then, wall, loop } = said.current;
    const passed = Math.max(Date.now() - wall, performance.now() - loop);
    return { ...then, rustMs: then.rustMs - passed, duurMs: then.duurMs - passed };
  }
  return {
    left,
    isDue() {
      ticks.current += 1;
      return said.current === null || ticks.current % POLL_TICKS === 0;
    },
    async heard(answer: Promise<Result<Left>>): Promise<Left> {
      // From the asking on: an answer that a sleeping machine kept waiting is as old as its question.
      const asked = { wall: Date.now(), loop: performance.now() };
      // A main that cannot be reached shows at the next act of the person.
      const result = await answer.catch(() => null);
      if (result?.ok !== true) return left();
      said.current = { left: result.value, ...asked };
      if (result.value.id !== sessie) {
        await client.invalidateQueries({ queryKey: ['sessie.current'] });
      }
      return result.value;
    },
    askBeforeLimit() {
      if (askedFor.current === sessie) return;
      askedFor.current = sessie;
      void sessionHooks.confirm('limit');
    },
  };
}

/** At the begin, and again when another number of minutes was chosen. */
function useAsked(rustMinuten: number, ask: () => Promise<unknown>): void {
  const start = useEffectEvent(ask);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice changes what main answers
  useEffect(() => {
    void start();
  }, [rustMinuten]);
}

/** One at a time: a tick that still waits for main is not overtaken. */
function useEvery(ms: number, act: () => Promise<void>): void {
  const tick = useEffectEvent(act);
  useEffect(() => {
    let busy = false;
    const timer = setInterval(() => {
      if (busy) return;
      busy = true;
      void tick().finally(() => {
        busy = false;
      });
    }, ms);
    return () => clearInterval(timer);
  }, [ms]);
}
