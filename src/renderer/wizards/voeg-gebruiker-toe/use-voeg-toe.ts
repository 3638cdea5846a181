import { useNavigate } from '@tanstack/react-router';
import type { GevondenPersoon } from '../../../shared/contract/persoon.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { call, useTell } from '../../api.ts';
import { type FormState, useFormState } from '../../form/form-state.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import type { Gedaan } from '../../parts/gedaan.ts';
import { useKept } from '../../sessie/kept.ts';
import { day } from '../../text/format.ts';

export type Found = Extract<GevondenPersoon, { readonly soort: 'nieuw' }>;
export type VoegAnswers = typeof empty;
export type VoegToe = {
  readonly form: FormState<VoegAnswers>;
  /** What the register gave, or suggested from the number; null before step 1 is done. */
  readonly found: Found | null;
  lookUp(): Promise<Result<unknown> | 'left'>;
  check(): Promise<Result<unknown>>;
  act(): Promise<Result<unknown>>;
  cancel(): void;
};

const empty = {
  insz: '',
  voornaam: '',
  naam: '',
  geboortedatum: '',
  geslacht: '',
  roepnaam: '',
  initialen: '',
  reden: '',
};

/** The answers of the wizard and what each step asks main. */
export function useVoegToe(): VoegToe {
  const navigate = useNavigate();
  const { organisatie } = useOrganisatie();
  const organisatieId = organisatie.id;
  const form = useFormState(empty, 'voeg');
  const [found, setFound] = useKept<Found | null>('voeg gevonden', null);
  const register = useTell('persoon.register');
  const toPersoon = (persoonId: string, gedaan: Gedaan) =>
    navigate({ to: '/personen/$persoonId', params: { persoonId }, search: { gedaan } });
  const input = { organisatieId, ...form.answers };
  return {
    form,
    found,
    async lookUp() {
      const result = await call('persoon.lookUp', { organisatieId, insz: form.answers.insz });
      if (!result.ok) return result;
      if (result.value.soort === 'bekend') {
        await toPersoon(result.value.persoonId, 'bekend');
        return 'left';
      }
      // Going back and on again asks the same number: what was typed about it stays.
      if (result.value.insz !== found?.insz) form.merge(answersFrom(result.value));
      setFound(result.value);
      return ok(null);
    },
    check: () => call('persoon.check', input),
    async act() {
      const result = await register(input);
      if (result.ok) await toPersoon(result.value.persoonId, 'persoon');
      return result;
    },
    cancel: () => void navigate({ to: '/hoofdpagina' }),
  };
}

function answersFrom({ voornaam, naam, geboortedatum, geslacht }: Found): Partial<VoegAnswers> {
  return {
    voornaam,
    naam,
    geboortedatum: geboortedatum === null ? '' : day(geboortedatum),
    geslacht: geslacht ?? '',
  };
}
