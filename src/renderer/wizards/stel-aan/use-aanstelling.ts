import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { addMonths, type Datum, formatDatum, parseDatum } from '../../../shared/values/datum.ts';
import { STANDAARD_RECHT_MAANDEN } from '../../../shared/values/termijnen.ts';
import { call, useTell } from '../../api.ts';
import { useFormState } from '../../form/form-state.tsx';

/** The seed's own example: from today, four years. */
function firstAnswers(nummer: string, vandaag: string) {
  const today = vandaag as Datum;
  return {
    ondernemingsnummer: nummer,
    ...{ wie: '', insz: '', voornaam: '', naam: '', email: '', telefoon: '' },
    begindatum: formatDatum(today),
    einddatum: formatDatum(addMonths(today, STANDAARD_RECHT_MAANDEN)),
  };
}

export type Aanstelling = ReturnType<typeof useAanstelling>;

/** The answers of the wizard and what each step asks main. */
export function useAanstelling(given: { readonly nummer: string; readonly vandaag: string }) {
  const form = useFormState(firstAnswers(given.nummer, given.vandaag));
  const [opened, setOpened] = useState<Output<'csam.open'> | null>(null);
  const [persoon, setPersoon] = useState<Output<'csam.checkPersoon'> | null>(null);
  const appoint = useTell('csam.appoint');
  const navigate = useNavigate();
  const { ondernemingsnummer, wie, insz, voornaam, naam } = form.answers;
  return {
    form,
    opened,
    persoon,
    open: () => kept(call('csam.open', { ondernemingsnummer }), setOpened),
    choose: () =>
      kept(
        call('csam.checkPersoon', { ondernemingsnummer, wie, insz, voornaam, naam }),
        setPersoon,
      ),
    check: () => call('csam.check', form.answers),
    async act() {
      const result = await appoint(form.answers);
      if (!result.ok || opened === null) return result;
      const begin = parseDatum(form.answers.begindatum);
      const aangesteld = {
        naam: result.value.naam,
        organisatie: opened.naam,
        vanaf: begin.ok ? begin.value : given.vandaag,
      };
      await navigate({ to: '/csam', search: { aangesteld } });
      return result;
    },
    cancel: () => void navigate({ to: '/csam', search: {} }),
  };
}

/** What main answers is shown in the next steps; after a refusal there is nothing to show. */
async function kept<T>(
  asked: Promise<Result<T>>,
  keep: (value: T | null) => void,
): Promise<Result<T>> {
  const result = await asked;
  keep(result.ok ? result.value : null);
  return result;
}
