import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { PersoonFilter } from '../shared/values/persoon-lijst.ts';
import type { Gedaan } from './parts/gedaan.ts';
import { binnen } from './routes-root.tsx';

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
const inlezen = createRoute({
  getParentRoute: () => binnen,
  path: '/personen/inlezen',
  component: lazyRouteComponent(
    () => import('./screens/inlezen/inlezen-screen.tsx'),
    'InlezenScreen',
  ),
});
const afstemming = createRoute({
  getParentRoute: () => binnen,
  path: '/afstemmen',
  component: lazyRouteComponent(
    () => import('./screens/afstemming/afstemming-screen.tsx'),
    'AfstemmingScreen',
  ),
});
const vergelijk = createRoute({
  getParentRoute: () => binnen,
  path: '/personen/vergelijk',
  validateSearch: (search): { readonly personen?: readonly string[] } => search,
  component: lazyRouteComponent(
    () => import('./screens/vergelijk/vergelijk-screen.tsx'),
    'VergelijkScreen',
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
const verlengSamen = createRoute({
  getParentRoute: () => binnen,
  path: '/personen/samen/verleng',
  component: lazyRouteComponent(
    () => import('./screens/persoon/bulk-screen.tsx'),
    'BulkVerlengScreen',
  ),
});
const stopSamen = createRoute({
  getParentRoute: () => binnen,
  path: '/personen/samen/stop',
  component: lazyRouteComponent(
    () => import('./screens/persoon/bulk-screen.tsx'),
    'BulkStopScreen',
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
const recht = createRoute({
  getParentRoute: () => binnen,
  path: '/gebruikersrechten/$gebruikersrechtId',
  component: lazyRouteComponent(
    () => import('./screens/gebruikersrecht/recht-screen.tsx'),
    'RechtScreen',
  ),
});
const geefMee = createRoute({
  getParentRoute: () => binnen,
  path: '/dossier/meegeven',
  component: lazyRouteComponent(
    () => import('./screens/meegave/geef-mee-screen.tsx'),
    'GeefMeeScreen',
  ),
});
const samenvoegen = createRoute({
  getParentRoute: () => binnen,
  path: '/dossier/samenvoegen',
  component: lazyRouteComponent(
    () => import('./screens/meegave/samenvoegen-screen.tsx'),
    'SamenvoegenScreen',
  ),
});
const historiek = createRoute({
  getParentRoute: () => binnen,
  path: '/historiek',
  component: lazyRouteComponent(
    () => import('./screens/historiek/historiek-screen.tsx'),
    'HistoriekScreen',
  ),
});
const matrix = createRoute({
  getParentRoute: () => binnen,
  path: '/gebruikersrechten/$gebruikersrechtId/contexten',
  component: lazyRouteComponent(() => import('./screens/matrix/matrix-screen.tsx'), 'MatrixScreen'),
});
const overnemen = createRoute({
  getParentRoute: () => binnen,
  path: '/overnemen',
  component: lazyRouteComponent(
    () => import('./screens/overname/overnemen-screen.tsx'),
    'OvernemenScreen',
  ),
});
const overneemPersoon = createRoute({
  getParentRoute: () => binnen,
  path: '/overnemen/$persoonId',
  component: lazyRouteComponent(
    () => import('./screens/overname/script-screen.tsx'),
    'ScriptScreen',
  ),
});
const voorUBegint = createRoute({
  getParentRoute: () => binnen,
  path: '/voor-u-begint',
  component: lazyRouteComponent(
    () => import('./screens/voor-u-begint/voor-u-begint-screen.tsx'),
    'VoorUBegintScreen',
  ),
});
const help = createRoute({
  getParentRoute: () => binnen,
  path: '/help',
  component: lazyRouteComponent(() => import('./screens/help/help-screen.tsx'), 'HelpScreen'),
});
/** The same exercises for who works in Gebruikersbeheer. */
const oefenen = createRoute({
  getParentRoute: () => binnen,
  path: '/oefenen',
  component: lazyRouteComponent(
    () => import('./screens/oefening/oefeningen-screen.tsx'),
    'OefeningenScreen',
  ),
});

export const binnenRoutes = binnen.addChildren([
  hoofdpagina,
  personen,
  nieuwePersoon,
  inlezen,
  afstemming,
  vergelijk,
  persoon,
  koppel,
  verlengSamen,
  stopSamen,
  verleng,
  kenToe,
  organisatie,
  gebruikersrechten,
  recht,
  historiek,
  geefMee,
  samenvoegen,
  matrix,
  overnemen,
  overneemPersoon,
  voorUBegint,
  help,
  oefenen,
]);
