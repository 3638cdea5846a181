import { useEffect, useEffectEvent } from 'react';

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'] as const;

/** Exact to the second, which nobody notices, without a call for each letter. */
const THROTTLE_MS = 1000;

/** Tells, at most once a second, that somebody really moved, pressed or typed. */
export function useActivity(onActive: () => void): void {
  const tell = useEffectEvent(onActive);
  useEffect(() => {
    let told = Number.NEGATIVE_INFINITY;
    function listen(event: Event) {
      const now = performance.now();
      // What a script makes up is nobody's hand.
      if (!event.isTrusted || now - told < THROTTLE_MS) return;
      told = now;
      tell();
    }
    for (const sign of signs) window.addEventListener(sign, listen, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, listen);
    };
  }, []);
}
