import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { Broken } from './frame/broken.tsx';
import { binnenRoutes } from './routes-binnen.tsx';
import { buitenRoutes } from './routes-buiten.tsx';
import { root } from './routes-root.tsx';

const tree = root.addChildren([buitenRoutes, binnenRoutes]);

/** Memory history: no person's id ever stands in an address, and no address needs serving. */
export function makeRouter() {
  return createRouter({
    routeTree: tree,
    history: createMemoryHistory({ initialEntries: ['/'] }),
    defaultErrorComponent: Broken,
  });
}

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the router types its paths by merging this interface
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
