import type { RechtKeuze } from '../../../shared/contract/gebruikersrecht.ts';
import type { PersoonDetail } from '../../../shared/contract/persoon.ts';
import type { ToekenningDetail } from '../../../shared/contract/toekenning.ts';
import type { WerkrelatieDetail } from '../../../shared/contract/werkrelatie.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { call, useTell } from '../../api.ts';
import { type FormState, missingChoices, useFormState } from '../../form/form-state.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import {
  firstAnswers,
  type GrantAnswers,
  onlyProfiel,
  proposedPeriod,
} from '../../parts/grant-answers.ts';
import { useToPersoon } from '../../wizard/use-to-persoon.ts';

export type GrantProps = {
  readonly persoon: PersoonDetail;
  readonly werkrelatie: WerkrelatieDetail;
  readonly rechten: readonly RechtKeuze[];
  /** The grant that is changed; its right stays as it is. */
  readonly changing: ToekenningDetail | null;
  /** Chosen beforehand with 'Snel recht toekennen'. */
  readonly preset: string | null;
};

export type Grant = {
  readonly form: FormState<GrantAnswers>;
  readonly recht: RechtKeuze | undefined;
  /** The answers as the next step would have them; without a right there is no period yet. */
  proposed(): GrantAnswers;
  /** The chosen values of its context, by name. */
  readonly names: readonly string[];
  chooseRecht(): Promise<Result<unknown>>;
  check(): Promise<Result<unknown>>;
  act(): Promise<Result<unknown>>;
  cancel(): void;
};

/** The answers of the wizard and what it asks main: the same for a new grant and for a change. */
export function useGrant({ persoon, werkrelatie, rechten, changing, preset }: GrantProps): Grant {
  const { organisatie, vandaag } = useOrganisatie();
  const first = rechten.find(({ id }) => id === (changing?.gebruikersrechtId ?? preset));
  const form = useFormState(
    firstAnswers({ werkrelatie, recht: first, vandaag, changing }),
    'recht',
  );
  const leave = useToPersoon(persoon.id);
  const grant = useTell('toekenning.grant');
  const change = useTell('toekenning.change');

  const { gebruikersrechtId, ...inhoud } = form.answers;
  const recht = rechten.find(({ id }) => id === gebruikersrechtId);
  const input = { organisatieId: organisatie.id, ...inhoud, contexten: [...inhoud.contexten] };
  const asNew = { ...input, werkrelatieId: werkrelatie.id, gebruikersrechtId };
  const asChange = changing === null ? null : { ...input, toekenningId: changing.id };

  return {
    form,
    recht,
    names: (recht?.context.waarden ?? [])
      .filter(({ id }) => inhoud.contexten.includes(id))
      .map(({ naam }) => naam),
    proposed() {
      if (recht === undefined) return { ...form.answers, begindatum: '', einddatum: '' };
      return {
        ...form.answers,
        ...fitting({ answers: form.answers, recht, werkrelatie, vandaag }),
      };
    },
    async chooseRecht() {
      const missing = faultsOf(missingChoices(form.answers, ['gebruikersrechtId']));
      if (missing !== undefined) return refuse(...missing);
      form.merge(fitting({ answers: form.answers, recht, werkrelatie, vandaag }));
      return ok(null);
    },
    check: () =>
      asChange === null
        ? call('toekenning.check', asNew)
        : call('toekenning.checkChange', asChange),
    async act() {
      const result = asChange === null ? await grant(asNew) : await change(asChange);
      if (result.ok) await leave(asChange === null ? 'recht' : 'gewijzigd');
      return result;
    },
    cancel: () => void leave(),
  };
}

/** Another right was chosen: its own profile, period and departments, else everything stays. */
function fitting(given: {
  readonly answers: GrantAnswers;
  readonly recht: RechtKeuze | undefined;
  readonly werkrelatie: WerkrelatieDetail;
  readonly vandaag: string;
}): Partial<GrantAnswers> {
  const { answers, recht } = given;
  const values = recht?.context.waarden.map(({ id }) => id) ?? [];
  const same =
    (recht?.profielen.includes(answers.profiel) ?? false) &&
    answers.contexten.every((id) => values.includes(id));
  if (same) return {};
  return { profiel: onlyProfiel(recht), contexten: [], ...proposedPeriod(given) };
}
