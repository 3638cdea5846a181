import { useSearch } from '@tanstack/react-router';
import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import { useAsk } from '../../api.ts';

/** The sample persons and the one whose card and phone lie beside the screen. */
export function useOefenpersonen(): {
  readonly all: readonly Oefenpersoon[];
  readonly chosen: Oefenpersoon | undefined;
} {
  const { kaart } = useSearch({ strict: false }) as { readonly kaart?: string };
  const answer = useAsk('aanmelding.oefenpersonen', {});
  const all = answer?.ok ? answer.value : [];
  return { all, chosen: all.find((one) => one.kaart === kaart) ?? all[0] };
}

/** Somebody of a Werkdossier: beside the screen lies nothing that he chose himself. */
export function isOwn(persoon: Oefenpersoon | undefined): boolean {
  return persoon?.rol === 'dossiergebruiker';
}
