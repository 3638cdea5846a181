import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { addYears, type Datum, formatDatum } from '../../../shared/values/datum.ts';
import { MAX_WERKRELATIE_JAREN } from '../../../shared/values/termijnen.ts';
import { call, useTell } from '../../api.ts';
import { missingChoices, useFormState } from '../../form/form-state.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { useToPersoon } from '../../wizard/use-to-persoon.ts';

export type KoppelAnswers = ReturnType<typeof firstAnswers>;

/** The seed proposes the longest period allowed, from today. */
function firstAnswers(organisatieId: string, vandaag: string) {
  const today = vandaag as Datum;
  return {
    organisatieId,
    categorie: '',
    begindatum: formatDatum(today),
    einddatum: formatDatum(addYears(today, MAX_WERKRELATIE_JAREN)),
    telefoon: '',
    email: '',
  };
}

/** The answers of the wizard and what each step asks main. */
export function useKoppel(persoonId: string) {
  const { organisatie, vandaag } = useOrganisatie();
  const form = useFormState(firstAnswers(organisatie.id, vandaag), 'koppel');
  const start = useTell('werkrelatie.start');
  const toPersoon = useToPersoon(persoonId);
  const input = { persoonId, ...form.answers };
  return {
    form,
    async choose(): Promise<Result<unknown>> {
      const missing = faultsOf(missingChoices(form.answers, ['organisatieId', 'categorie']));
      return missing === undefined ? ok(null) : refuse(...missing);
    },
    check: () => call('werkrelatie.check', input),
    async act() {
      const result = await start(input);
      if (result.ok) await toPersoon('werkrelatie');
      return result;
    },
    cancel: () => void toPersoon(),
  };
}
