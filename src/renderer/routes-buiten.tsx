import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { CodeMiddel } from '../shared/contract/aanmelding-code.ts';
import type { ActiveringMiddel } from '../shared/contract/activering.ts';
import type { Deur } from '../shared/values/codelijsten.ts';
import type { CsamGedaan } from './parts/gedaan.ts';
import { buiten } from './routes-root.tsx';
import { StartScreen } from './screens/start/start-screen.tsx';

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
const wieIsBeheerder = createRoute({
  getParentRoute: () => buiten,
  path: '/beheerder',
  validateSearch: (search): { readonly nummer?: string } => search,
  component: lazyRouteComponent(() => import('./screens/beheerder/wie-screen.tsx'), 'WieScreen'),
});
const brief = createRoute({
  getParentRoute: () => buiten,
  path: '/beheerder/brief',
  validateSearch: (search) => search as { readonly nummer: string },
  component: lazyRouteComponent(
    () => import('./screens/beheerder/brief-screen.tsx'),
    'BriefScreen',
  ),
});
const csam = createRoute({
  getParentRoute: () => buiten,
  path: '/csam',
  validateSearch: (search): CsamGedaan => search,
  component: lazyRouteComponent(() => import('./screens/csam/csam-screen.tsx'), 'CsamScreen'),
});
const stelAan = createRoute({
  getParentRoute: () => buiten,
  path: '/csam/aanstellen',
  validateSearch: (search): { readonly nummer?: string } => search,
  component: lazyRouteComponent(() => import('./wizards/stel-aan/stel-aan.tsx'), 'StelAan'),
});
const hoedanigheid = createRoute({
  getParentRoute: () => buiten,
  path: '/hoedanigheid',
  component: lazyRouteComponent(
    () => import('./screens/hoedanigheid/choose-hoedanigheid-screen.tsx'),
    'ChooseHoedanigheidScreen',
  ),
});
const helpBuiten = createRoute({
  getParentRoute: () => buiten,
  path: '/hulp',
  component: lazyRouteComponent(() => import('./screens/help/help-screen.tsx'), 'HelpScreen'),
});
const oefeningen = createRoute({
  getParentRoute: () => buiten,
  path: '/oefeningen',
  component: lazyRouteComponent(
    () => import('./screens/oefening/oefeningen-screen.tsx'),
    'OefeningenScreen',
  ),
});

const dossiers = createRoute({
  getParentRoute: () => buiten,
  path: '/dossiers',
  component: lazyRouteComponent(
    () => import('./screens/werkruimte/dossiers-screen.tsx'),
    'DossiersScreen',
  ),
});
const ontvangDossier = createRoute({
  getParentRoute: () => buiten,
  path: '/dossiers/ontvang',
  component: lazyRouteComponent(
    () => import('./wizards/ontvang-dossier/ontvang-dossier.tsx'),
    'OntvangDossier',
  ),
});
const nieuwDossier = createRoute({
  getParentRoute: () => buiten,
  path: '/dossiers/nieuw',
  component: lazyRouteComponent(
    () => import('./wizards/nieuw-dossier/nieuw-dossier.tsx'),
    'NieuwDossier',
  ),
});
const veiligheid = createRoute({
  getParentRoute: () => buiten,
  path: '/dossier',
  component: lazyRouteComponent(
    () => import('./screens/werkruimte/veiligheid-screen.tsx'),
    'VeiligheidScreen',
  ),
});

export const buitenRoutes = buiten.addChildren([
  start,
  aanmelden,
  eid,
  itsme,
  code,
  activeer,
  organisaties,
  hoedanigheid,
  dienstverlener,
  helpBuiten,
  wieIsBeheerder,
  brief,
  csam,
  stelAan,
  oefeningen,
  dossiers,
  nieuwDossier,
  ontvangDossier,
  veiligheid,
]);
