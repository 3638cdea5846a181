import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { RechtKeuze } from '../../../shared/contract/gebruikersrecht.ts';
import { useAsk } from '../../api.ts';
import { CheckListField } from '../../form/check-list-field.tsx';
import { DatumField } from '../../form/datum-field.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import type { Snel } from './use-snel-recht.ts';

type Props = {
  readonly organisatieId: string;
  readonly persoonId: string;
  readonly recht: RechtKeuze;
  readonly snel: Snel;
};

/** The rest of the form, when it is known for whom and which right: dates, profile, departments. */
export function SnelDetails({ organisatieId, persoonId, recht, snel }: Props) {
  const t = useText();
  const { propose } = snel;
  const answer = useAsk('persoon.show', { organisatieId, persoonId });
  const persoon = answer?.ok ? answer.value : undefined;
  // Once per person and right: what was filled in since stays when something else changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a refetch of the same person proposes nothing new
  useEffect(() => {
    if (persoon !== undefined) propose(persoon, recht);
  }, [persoon === undefined, recht.id, propose]);
  const { werkrelatieId } = snel.form.answers;
  if (persoon === undefined || werkrelatieId === '') return null;
  const werkrelatie = persoon.werkrelaties.find(({ id }) => id === werkrelatieId);
  const { context, profielen } = recht;
  return (
    <>
      <div className="snel-dates">
        <DatumField name="begindatum" label={t('veld.begindatum')} />
        <DatumField name="einddatum" label={t('veld.einddatum')} />
      </div>
      {werkrelatie !== undefined && (
        <p className="hint">
          {t('recht.latest', { datum: day(werkrelatie.einddatum), count: recht.maxMaanden })}
        </p>
      )}
      {profielen.length > 1 && (
        <SelectField
          name="profiel"
          label={t('veld.profiel')}
          options={profielen.map((naam) => ({ id: naam, naam }))}
        />
      )}
      {context.soort !== 'geen' && (
        <CheckListField
          name="contexten"
          label={context.label ?? t('recht.departementen')}
          options={context.waarden}
        />
      )}
      <p className="hint">
        <Link
          to="/personen/$persoonId/recht/$werkrelatieId"
          params={{ persoonId, werkrelatieId }}
          search={{ recht: recht.id }}
        >
          {t('snel.wizard')}
        </Link>
      </p>
    </>
  );
}
