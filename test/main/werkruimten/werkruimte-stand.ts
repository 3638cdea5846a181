import { type anApp, given } from './app.ts';

export type Stand = {
  readonly open: { readonly soort: string; readonly naam: string } | null;
  readonly dossier: { readonly naam: string } | null;
  readonly herstel: { readonly code: string } | null;
};
export const standOf = (app: Awaited<ReturnType<typeof anApp>>) =>
  given<Stand>(app.ask('werkruimte.current'));
