import type { AnyRouter } from '@tanstack/react-router';

type Fetch = () => Promise<unknown> | undefined;

/** Opened from a screen that is there already. */
const opened: readonly Fetch[] = [
  () => import('./frame/language-choices.tsx'),
  () => import('./parts/confirm.tsx'),
];

/**
 * The first file holds the first screen and no more; all others come one by one whenever the page
 * has nothing to do, so that none is waited for later.
 */
export function fetchTheRest(router: AnyRouter): void {
  const screens = Object.values(router.routesById).map((route): Fetch => {
    const component: { readonly preload?: Fetch } | undefined = route.options.component;
    return () => component?.preload?.();
  });
  const stop = router.subscribe('onRendered', () => {
    stop();
    fetchNext([...screens, ...opened]);
  });
}

function fetchNext([next, ...later]: readonly Fetch[]): void {
  if (next === undefined) return;
  // A file that does not come is asked again, and missed, where it is needed.
  const done = () => fetchNext(later);
  requestIdleCallback(() => void Promise.resolve(next()).then(done, done));
}
