import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import type { CodeMiddel } from '../shared/contract/aanmelding-code.ts';
import type { ActiveringMiddel } from '../shared/contract/activering.ts';
import type { Deur } from '../shared/values/codelijsten.ts';
import type { PersoonFilter } from '../shared/values/persoon-lijst.ts';
import { Binnen } from './frame/binnen.tsx';
import { Broken } from './frame/broken.tsx';
import { Buiten } from './frame/buiten.tsx';
import { Root } from './frame/root.tsx';
import type { Gedaan } from './parts/gedaan.ts';
import { StartScreen } from './screens/start/start-screen.tsx';

const root = createRootRoute({ component: Root, errorComponent: Broken });

/** Before and beside Gebruikersbeheer: start, ACM, the protected page. */
const buiten = createRoute({ getParentRoute: () => root, id: 'buiten', component: Buiten });
/** Gebruikersbeheer itself: needs a session and a chosen organisatie. */
const binnen = createRoute({ getParentRoute: () => root, id: 'binnen', component: Binnen });

const start = createRoute({ getParentRoute: () => buiten, path: '/', component: StartScreen });

const deurParam = {
  parse: ({ deur }: { readonly deur: string }) => ({ deur: deur as Deur }),
  stringify: ({ deur }: { readonly deur: Deur }) => ({ deur: deur as string }),
};
/** Whose practice card lies beside the screen. */
const kaartSearch = (search: Record<string, unknown>): { readonly kaart?: string } => search;

const aanmelden = createRoute({
  getParentRoute: () => buiten,
  path: '/aanmelden/$deur',
  params: deurParam,
  validateSearch: kaartSearch,
  component: lazyRouteComponent(
    () => import('./screens/aanmelding/choose-middel-screen.tsx'),
    'ChooseMiddelScreen',
  ),
});
const eid = createRoute({
  getParentRoute: () => buiten,
  path: '/aanmelden/$deur/eid',
  params: deurParam,
  validateSearch: kaartSearch,
  component: lazyRouteComponent(() => import('./screens/aanmelding/eid-screen.tsx'), 'EidScreen'),
});
const itsme = createRoute({
  getParentRoute: () => buiten,
  path: '/aanmelden/$deur/itsme',
  params: deurParam,
  validateSearch: kaartSearch,
  component: lazyRouteComponent(
    () => import('./screens/aanmelding/itsme-screen.tsx'),
    'ItsmeScreen',
  ),
});
const code = createRoute({
  getParentRoute: () => buiten,
  path: '/aanmelden/$deur/code/$middel',
  params: {
    parse: ({ deur, middel }: { readonly deur: string; readonly middel: string }) => ({
      deur: deur as Deur,
      middel: middel as CodeMiddel,
    }),
    stringify: ({ deur, middel }: { readonly deur: Deur; readonly middel: CodeMiddel }) => ({
      deur: deur as string,
      middel: middel as string,
    }),
  },
  validateSearch: kaartSearch,
  component: lazyRouteComponent(() => import('./screens/aanmelding/code-screen.tsx'), 'CodeScreen'),
});
const activeer = createRoute({
  getParentRoute: () => buiten,
  path: '/aanmelden/$deur/activeer/$middel',
  params: {
    parse: ({ deur, middel }: { readonly deur: string; readonly middel: string }) => ({
      deur: deur as Deur,
      middel: middel as ActiveringMiddel,
    }),
    stringify: ({ deur, middel }: { readonly deur: Deur; readonly middel: ActiveringMiddel }) => ({
      deur: deur as string,
      middel: middel as string,
    }),
  },
  validateSearch: kaartSearch,
  component: lazyRouteComponent(
    () => import('./screens/aanmelding/activeer-screen.tsx'),
    'ActiveerScreen',
  ),
});
const organisaties = createRoute({
  getParentRoute: () => buiten,
  path: '/organisaties',
  component: lazyRouteComponent(
    () => import('./screens/organisatie/choose-organisatie-screen.tsx'),
    'ChooseOrganisatieScreen',
  ),
});
const dienstverlener = createRoute({
  getParentRoute: () => buiten,
  path: '/dienstverlener',
  component: lazyRouteComponent(
    () => import('./screens/dienstverlener/dienstverlener-screen.tsx'),
    'DienstverlenerScreen',
  ),
});
const helpBuiten = createRoute({
  getParentRoute: () => buiten,
  path: '/hulp',
  component: lazyRouteComponent(() => import('./screens/help/help-screen.tsx'), 'HelpScreen'),
});

const hoofdpagina = createRoute({
  getParentRoute: () => binnen,
  path: '/hoofdpagina',
  component: lazyRouteComponent(
    () => import('./screens/hoofdpagina/hoofdpagina-screen.tsx'),
    'HoofdpaginaScreen',
  ),
});
const personen = createRoute({
  getParentRoute: () => binnen,
  path: '/personen',
  validateSearch: (search): { readonly filter?: PersoonFilter; readonly zoek?: string } => search,
  component: lazyRouteComponent(
    () => import('./screens/persoon/personen-screen.tsx'),
    'PersonenScreen',
  ),
});
const nieuwePersoon = createRoute({
  getParentRoute: () => binnen,
  path: '/personen/nieuw',
  component: lazyRouteComponent(
    () => import('./wizards/voeg-gebruiker-toe/voeg-gebruiker-toe.tsx'),
    'VoegGebruikerToe',
  ),
});
const persoon = createRoute({
  getParentRoute: () => binnen,
  path: '/personen/$persoonId',
  validateSearch: (search): { readonly gedaan?: Gedaan } => search,
  component: lazyRouteComponent(
    () => import('./screens/persoon/persoon-screen.tsx'),
    'PersoonScreen',
  ),
});
const koppel = createRoute({
  getParentRoute: () => binnen,
  path: '/personen/$persoonId/koppel',
  component: lazyRouteComponent(
    () => import('./wizards/koppel-gebruiker/koppel-gebruiker.tsx'),
    'KoppelGebruiker',
  ),
});
const verleng = createRoute({
  getParentRoute: () => binnen,
  path: '/personen/$persoonId/verleng/$werkrelatieId',
  component: lazyRouteComponent(
    () => import('./screens/persoon/verleng-screen.tsx'),
    'VerlengScreen',
  ),
});
const kenToe = createRoute({
  getParentRoute: () => binnen,
  path: '/personen/$persoonId/recht/$werkrelatieId',
  validateSearch: (search): { readonly recht?: string; readonly wijzig?: string } => search,
  component: lazyRouteComponent(
    () => import('./wizards/ken-recht-toe/ken-recht-toe.tsx'),
    'KenRechtToe',
  ),
});
const organisatie = createRoute({
  getParentRoute: () => binnen,
  path: '/organisatie',
  component: lazyRouteComponent(
    () => import('./screens/organisatie/organisatie-screen.tsx'),
    'OrganisatieScreen',
  ),
});
const gebruikersrechten = createRoute({
  getParentRoute: () => binnen,
  path: '/gebruikersrechten',
  component: lazyRouteComponent(
    () => import('./screens/gebruikersrecht/gebruikersrechten-screen.tsx'),
    'GebruikersrechtenScreen',
  ),
});
const help = createRoute({
  getParentRoute: () => binnen,
  path: '/help',
  component: lazyRouteComponent(() => import('./screens/help/help-screen.tsx'), 'HelpScreen'),
});

const tree = root.addChildren([
  buiten.addChildren([
    start,
    aanmelden,
    eid,
    itsme,
    code,
    activeer,
    organisaties,
    dienstverlener,
    helpBuiten,
  ]),
  binnen.addChildren([
    hoofdpagina,
    personen,
    nieuwePersoon,
    persoon,
    koppel,
    verleng,
    kenToe,
    organisatie,
    gebruikersrechten,
    help,
  ]),
]);

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
