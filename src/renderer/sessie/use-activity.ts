import { useEffect, useEffectEvent } from 'react';

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'] as const;

/** Often enough to be exact to the second, seldom enough not to be noticed. */
const THROTTLE_MS = 1000;

/** Tells, at most once a second, that somebody really moved, pressed or typed. */
export function useActivity(onActive: () => void): void {
  const tell = useEffectEvent(onActive);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let again = false;
    function told() {
      timer = null;
      if (again) start();
    }
    function start() {
      again = false;
      tell();
      timer = setTimeout(told, THROTTLE_MS);
    }
    function listen(event: Event) {
      if (!event.isTrusted) return;
      if (timer === null) start();
      else again = true;
    }
    for (const sign of signs) window.addEventListener(sign, listen, { passive: true });
    return () => {
      if (timer !== null) clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, listen);
    };
  }, []);
}
