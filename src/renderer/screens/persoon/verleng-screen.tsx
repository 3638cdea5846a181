import { useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAsk, useTell } from '../../api.ts';
import { DatumField } from '../../form/datum-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { useToPersoon } from '../../wizard/use-to-persoon.ts';

type Proposal = Output<'werkrelatie.proposeExtension'>;

/** 'Verleng werkrelatie en gebruikersrechten': a proposal clipped to the rules, before and after. */
export function VerlengScreen() {
  const t = useText();
  const params = useParams({ from: '/binnen/personen/$persoonId/verleng/$werkrelatieId' });
  const { form, proposal, without, toggle, submit, cancel } = useVerleng(params);
  useTitle(t('verleng.title'));
  return (
    <form className="page narrow stack" onSubmit={submit} noValidate>
      <div>
        <PageHeading>{t('verleng.title')}</PageHeading>
        <Who {...params} />
      </div>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      {proposal === undefined && form.faults.length === 0 && (
        <Callout kind="warning" title={t('verleng.notYet')} />
      )}
      <FormFields form={form}>
        <div className="pin">
          <DatumField
            name="einddatum"
            label={t('verleng.newEnd')}
            hint={
              proposal ? t('verleng.hint', { datum: day(proposal.uiterlijk) }) : t('form.datumHint')
            }
          />
        </div>
      </FormFields>
      {proposal !== undefined && <Rows proposal={proposal} without={without} onToggle={toggle} />}
      <div className="row">
        <Button type="submit" className="button primary">
          {t('verleng.act')}
        </Button>
        <Button className="button quiet" onPress={cancel}>
          {t('wizard.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Whose werkrelatie it is, and with whom. */
function Who(params: { readonly persoonId: string; readonly werkrelatieId: string }) {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const answer = useAsk('persoon.show', {
    organisatieId: organisatie.id,
    persoonId: params.persoonId,
  });
  if (answer?.ok !== true) return null;
  const { voornaam, naam, werkrelaties } = answer.value;
  const werkrelatie = werkrelaties.find(({ id }) => id === params.werkrelatieId);
  return (
    <p className="lead">
      {t('verleng.who', {
        naam: `${voornaam} ${naam}`,
        organisatie: werkrelatie?.organisatie.naam ?? organisatie.naam,
      })}
    </p>
  );
}

/** What would become of each end date, asked again at each key; what is left out stays as it is. */
function useVerleng(params: { readonly persoonId: string; readonly werkrelatieId: string }) {
  const { werkrelatieId } = params;
  const { organisatie } = useOrganisatie();
  const organisatieId = organisatie.id;
  const form = useFormState({ einddatum: '' }, 'verleng');
  const [without, setWithout] = useState<readonly string[]>([]);
  const extend = useTell('werkrelatie.extend');
  const toPersoon = useToPersoon(params.persoonId);
  const { einddatum } = form.answers;
  const answer = useAsk(
    'werkrelatie.proposeExtension',
    { organisatieId, werkrelatieId, einddatum },
    { keep: true },
  );
  const proposal = answer?.ok ? answer.value : undefined;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const rows = proposal?.rijen.map((row) => row.toekenningId) ?? [];
    const result = await extend({
      organisatieId,
      werkrelatieId,
      einddatum: einddatum === '' && proposal ? day(proposal.na) : einddatum,
      toekenningen: rows.filter((id) => !without.includes(id)),
    });
    if (!result.ok) return form.refuse(result.faults);
    await toPersoon('verlengd');
  }

  return {
    ...{ form, proposal, without, submit },
    toggle: (id: string, on: boolean) =>
      setWithout(on ? without.filter((one) => one !== id) : [...without, id]),
    cancel: () => void toPersoon(),
  };
}

function Rows(props: {
  readonly proposal: Proposal;
  readonly without: readonly string[];
  readonly onToggle: (id: string, on: boolean) => void;
}) {
  const t = useText();
  const { proposal } = props;
  return (
    <table className="table">
      <caption className="visually-hidden">{t('verleng.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('verleng.what')}</th>
          <th scope="col">{t('verleng.before')}</th>
          <th scope="col">{t('verleng.after')}</th>
          <th scope="col">{t('verleng.why')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td className="strong">{t('persoon.werkrelatie')}</td>
          <td>{day(proposal.voor)}</td>
          <td className="strong">{day(proposal.na)}</td>
          <td />
        </tr>
        {proposal.rijen.map((row) => (
          <tr key={row.toekenningId}>
            <td>
              <Checkbox
                className="checkbox"
                isSelected={!props.without.includes(row.toekenningId)}
                onChange={(on) => props.onToggle(row.toekenningId, on)}
              >
                {row.recht}
              </Checkbox>
            </td>
            <td>{day(row.voor)}</td>
            <td className="strong">
              {day(props.without.includes(row.toekenningId) ? row.voor : row.na)}
            </td>
            <td className="muted">{t(`verleng.limit.${row.beperktDoor}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
