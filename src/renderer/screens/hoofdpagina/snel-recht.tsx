import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { OrganisatieKeuze } from '../../../shared/contract/sessie.ts';
import { useAsk } from '../../api.ts';
import { ComboField } from '../../form/combo-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields } from '../../form/form-state.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { useText } from '../../text/use-text.ts';
import { SnelBevestig } from './snel-bevestig.tsx';
import { SnelDetails } from './snel-details.tsx';
import { type Snel, useSnelRecht } from './use-snel-recht.ts';

/** 'Ken een nieuw recht toe aan een persoon in naam van een organisatie': all of it on one page. */
export function SnelRecht({ organisatie }: { readonly organisatie: OrganisatieKeuze }) {
  const t = useText();
  const organisatieId = organisatie.id;
  const { vandaag } = useOrganisatie();
  const snel = useSnelRecht({ organisatieId, vandaag });
  return (
    <section className="aside-section" aria-labelledby="snel">
      <h2 id="snel">{t('hoofd.snel')}</h2>
      <p className="hint">{t('hoofd.snelText', { organisatie: organisatie.naam })}</p>
      <Done snel={snel} />
      <Fields key={snel.round} organisatieId={organisatieId} snel={snel} />
    </section>
  );
}

/** Takes the focus: the fields that had it are new ones. */
function Done({ snel: { done, round } }: { readonly snel: Snel }) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (round > 0) box.current?.focus();
  }, [round]);
  return (
    <div ref={box} role="status" tabIndex={-1}>
      {done !== null && (
        <Callout kind="ok" title={t('gedaan.recht')}>
          <p>
            <Link to="/personen/$persoonId" params={{ persoonId: done.persoonId }} search={{}}>
              {t('geefZoals.toPersoon', { naam: done.naam })}
            </Link>
          </p>
        </Callout>
      )}
    </div>
  );
}

function Fields({ organisatieId, snel }: { readonly organisatieId: string; readonly snel: Snel }) {
  const t = useText();
  const { form, confirming } = snel;
  const { persoonId } = form.answers;
  const { personen, onType, rechten, recht, naam } = useKeuzes(organisatieId, snel);
  return (
    <form className="stack snel" onSubmit={snel.submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <FormFields form={form}>
        <ComboField
          name="persoonId"
          label={t('hoofd.persoon')}
          placeholder={t('hoofd.persoonHint')}
          onType={onType}
          options={personen ?? []}
          searching={personen === undefined}
        />
        <ComboField
          name="recht"
          label={t('recht.label')}
          placeholder={t('hoofd.rechtHint')}
          options={rechten ?? []}
          searching={rechten === undefined}
        />
        {persoonId !== '' && recht !== undefined && (
          <SnelDetails {...{ organisatieId, persoonId, recht, snel }} key={persoonId} />
        )}
      </FormFields>
      <Button type="submit" className="button primary wide">
        {t('hoofd.snelAct')}
      </Button>
      {confirming && recht !== undefined && (
        <SnelBevestig
          {...{ naam, recht }}
          answers={form.answers}
          onAct={() => void snel.confirm(naam)}
          onStay={snel.stay}
        />
      )}
    </form>
  );
}

/** Whom and what one can choose; main finds the persons while one types. */
function useKeuzes(organisatieId: string, { form: { answers } }: Snel) {
  const [zoek, setZoek] = useState('');
  const found = useAsk(
    'persoon.list',
    { organisatieId, zoek, filter: 'alle', pagina: 0 },
    { keep: true },
  );
  const all = useAsk('gebruikersrecht.list', { organisatieId });
  const rechten = all?.ok ? all.value.filter(({ toekenbaar }) => toekenbaar) : undefined;
  const personen = found?.ok
    ? found.value.rijen.map((row) => ({
        id: row.id,
        naam: `${row.voornaam} ${row.naam}`,
        uitleg: row.inszMasker,
      }))
    : undefined;
  // What is typed next may find others: the name that was chosen stays.
  const chosen = useRef({ id: '', naam: '' });
  const row = personen?.find(({ id }) => id === answers.persoonId);
  if (row !== undefined) chosen.current = row;
  return {
    ...{ personen, onType: setZoek },
    rechten: rechten?.map(({ id, naam, aliassen }) => ({
      ...{ id, naam },
      ...(aliassen.length === 0 ? {} : { uitleg: aliassen.join(', ') }),
    })),
    recht: rechten?.find(({ id }) => id === answers.recht),
    naam: chosen.current.id === answers.persoonId ? chosen.current.naam : '',
  };
}
