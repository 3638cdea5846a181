import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Broken } from './frame/broken.tsx';
import { Buiten } from './frame/buiten.tsx';
import { Root } from './frame/root.tsx';

export const root = createRootRoute({ component: Root, errorComponent: Broken });

/** Before and beside Gebruikersbeheer: start, ACM, the protected page. */
export const buiten = createRoute({ getParentRoute: () => root, id: 'buiten', component: Buiten });
/** Gebruikersbeheer itself: needs a session and a chosen organisatie. */
export const binnen = createRoute({
  getParentRoute: () => root,
  id: 'binnen',
  component: lazyRouteComponent(() => import('./frame/binnen.tsx'), 'Binnen'),
});
