import { useEffect, useEffectEvent } from 'react';

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'] as const;

/** Exact to the second, which nobody notices, without a call for each letter. */
const THROTTLE_MS = 1000;

const placeOf = (event: Event) =>
  event instanceof PointerEvent ? `${event.screenX} ${event.screenY}` : null;

/** Tells, at most once a second, that somebody really moved, pressed or typed. */
export function useActivity(onActive: () => void): void {
  const tell = useEffectEvent(onActive);
  useEffect(() => {
    let told = Number.NEGATIVE_INFINITY;
    let resting = '';
    function listen(event: Event) {
      const now = performance.now();
      // What a script makes up is nobody's hand, nor is a page that moves under a mouse that rests.
      const place = placeOf(event) ?? resting;
      const moved = event.type !== 'pointermove' || place !== resting;
      resting = place;
      if (!event.isTrusted || !moved || now - told < THROTTLE_MS) return;
      told = now;
      tell();
    }
    for (const sign of signs) window.addEventListener(sign, listen, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, listen);
    };
  }, []);
}
