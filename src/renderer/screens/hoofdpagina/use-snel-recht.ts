import { type FormEvent, useCallback, useState } from 'react';
import type { RechtKeuze } from '../../../shared/contract/gebruikersrecht.ts';
import type { PersoonDetail } from '../../../shared/contract/persoon.ts';
import { type Fault, fault } from '../../../shared/faults.ts';
import { call, useTell } from '../../api.ts';
import { missingChoices, useFormState } from '../../form/form-state.tsx';
import { onlyProfiel, proposedPeriod } from '../../parts/grant-answers.ts';

const first = {
  persoonId: '',
  recht: '',
  werkrelatieId: '',
  begindatum: '',
  einddatum: '',
  profiel: '',
  contexten: [] as readonly string[],
};
export type SnelAnswers = typeof first;
export type Snel = ReturnType<typeof useSnelRecht>;

/** A right in one go: filled in, judged, shown once more, given; the rules are the wizard's. */
export function useSnelRecht({
  organisatieId,
  vandaag,
}: {
  readonly organisatieId: string;
  readonly vandaag: string;
}) {
  const form = useFormState<SnelAnswers>(first);
  const grant = useTell('toekenning.grant');
  const [confirming, setConfirming] = useState(false);
  const { done, round, finish, forget } = useRounds();
  const { answers, merge, refuse } = form;
  const { recht, persoonId: _persoon, contexten, ...rest } = answers;
  const input = { organisatieId, gebruikersrechtId: recht, ...rest, contexten: [...contexten] };

  /** Which werkrelatie it is given in, and for how long that can be: another choice proposes anew. */
  const propose = useCallback(
    (persoon: PersoonDetail, chosen: RechtKeuze) => {
      const werkrelatie = runningOf(persoon, { organisatieId, vandaag });
      const period =
        werkrelatie === undefined
          ? { begindatum: '', einddatum: '' }
          : proposedPeriod({ werkrelatie, recht: chosen, vandaag });
      const profiel = onlyProfiel(chosen);
      merge({ werkrelatieId: werkrelatie?.id ?? '', ...period, profiel, contexten: [] });
    },
    [merge, organisatieId, vandaag],
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    forget();
    const missing = missingChoices(answers, ['persoonId', 'recht']);
    if (missing.length > 0) return refuse(missing);
    if (answers.werkrelatieId === '') {
      const why = await whyNotRunning(organisatieId, answers.persoonId);
      return refuse([{ ...why, field: 'persoonId' }]);
    }
    const checked = await call('toekenning.check', input);
    refuse(checked.ok ? [] : checked.faults.map(atOwnField));
    if (checked.ok) setConfirming(true);
  }

  async function confirm(naam: string) {
    const given = await grant(input);
    setConfirming(false);
    if (!given.ok) return refuse(given.faults.map(atOwnField));
    merge(first);
    finish({ persoonId: answers.persoonId, naam });
  }

  return {
    ...{ form, round, done, confirming, submit, confirm, propose },
    stay: () => setConfirming(false),
  };
}

type Given = { readonly persoonId: string; readonly naam: string };

/** A new round gets new fields: an emptied one keeps what was typed in it. */
function useRounds() {
  const [done, setDone] = useState<Given | null>(null);
  const [round, setRound] = useState(0);
  return {
    ...{ done, round },
    forget: () => setDone(null),
    finish(given: Given) {
      setDone(given);
      setRound((count) => count + 1);
    },
  };
}

/** The one that runs longest, as everywhere that one has to be chosen. */
function runningOf(
  { werkrelaties }: PersoonDetail,
  { organisatieId, vandaag }: { readonly organisatieId: string; readonly vandaag: string },
) {
  return werkrelaties
    .filter(
      ({ organisatie, einddatum }) => organisatie.id === organisatieId && einddatum >= vandaag,
    )
    .toSorted((a, b) => b.einddatum.localeCompare(a.einddatum))[0];
}

async function whyNotRunning(organisatieId: string, persoonId: string): Promise<Fault> {
  const persoon = await call('persoon.show', { organisatieId, persoonId });
  if (!persoon.ok) return persoon.faults[0];
  const over = persoon.value.werkrelaties.find(
    ({ organisatie }) => organisatie.id === organisatieId,
  );
  return over === undefined
    ? fault('werkrelatie.onbekend')
    : fault('werkrelatie.beeindigd', { einde: over.einddatum });
}

/** Main names the fields of the wizard. */
function atOwnField(found: Fault): Fault {
  if (found.field === 'gebruikersrechtId') return { ...found, field: 'recht' };
  if (found.field === 'werkrelatieId') return { ...found, field: 'persoonId' };
  return found;
}
