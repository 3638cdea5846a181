import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import type { BulkVoorstel, BulkWie } from '../../../shared/contract/bulk.ts';
import { RIJEN_PER_PAGINA } from '../../../shared/values/persoon-lijst.ts';
import { DatumField } from '../../form/datum-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields } from '../../form/form-state.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useOrganisatie, useStand } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { Gevolgen } from '../../parts/gevolgen.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { Pages } from '../../parts/pages.tsx';
import { useText } from '../../text/use-text.ts';
import { BulkDone } from './bulk-done.tsx';
import { BulkTable } from './bulk-table.tsx';
import { lijstVan, readGekozen } from './lijst-stand.ts';
import { ALLES, type Bulk, type BulkDaad, type BulkSoort, useBulk } from './use-bulk.ts';

/** 'Verleng werkrelatie en gebruikersrechten' for everybody who is selected. */
export function BulkVerlengScreen() {
  return <BulkScreen soort="verleng" />;
}

/** A last working day for everybody who is selected. */
export function BulkStopScreen() {
  return <BulkScreen soort="stop" />;
}

function BulkScreen({ soort }: { readonly soort: BulkSoort }) {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const sessie = useStand()?.sessie;
  // What was selected when one came: the list begins anew when the change is made.
  const [gekozen] = useState(() => readGekozen(lijstVan(organisatie.id, sessie)));
  useTitle(t(`bulk.${soort}Title`));
  return (
    <div className="page stack">
      <PageHeading>{t(`bulk.${soort}Title`)}</PageHeading>
      {gekozen === null ? <Nobody /> : <Voorstel soort={soort} gekozen={gekozen} />}
    </div>
  );
}

function Nobody() {
  const t = useText();
  return (
    <>
      <Callout kind="info" title={t('bulk.nobody')}>
        <p>{t('bulk.nobodyText')}</p>
      </Callout>
      <Back />
    </>
  );
}

function Back() {
  const t = useText();
  return (
    <p>
      <Link to="/personen" search={{}} className="button">
        {t('bulk.back')}
      </Link>
    </p>
  );
}

function Voorstel({ soort, gekozen }: { readonly soort: BulkSoort; readonly gekozen: BulkWie }) {
  const t = useText();
  const bulk = useBulk(soort, gekozen);
  const { form, daad, voorstel, hinder, done } = bulk;
  if (done !== null) return <BulkDone daad={daad} done={done} back={<Back />} />;
  const faults = form.faults.length > 0 ? form.faults : hinder;
  return (
    <form className="stack" onSubmit={bulk.submit} noValidate>
      <ErrorSummary faults={faults} refusals={form.refusals} />
      <FormFields form={form}>
        {soort === 'stop' && (
          <div className="bulk-ask">
            <Wat keuze={bulk.keuze} />
          </div>
        )}
        <Asked daad={daad} />
      </FormFields>
      {voorstel === undefined && faults.length === 0 && (
        <Callout kind="warning" title={t('bulk.notYet')} />
      )}
      {voorstel !== undefined && <Shown bulk={bulk} voorstel={voorstel} />}
      <div className="row">
        <Button type="submit" className="button primary">
          {t(`bulk.${daad}Act`, { count: voorstel?.aantallen.gaat ?? 0 })}
        </Button>
        <Link to="/personen" search={{}} className="button quiet">
          {t('wizard.cancel')}
        </Link>
      </div>
    </form>
  );
}

/** A whole werkrelatie, or of all these persons one right. */
function Wat({ keuze }: { readonly keuze: Bulk['keuze'] }) {
  const t = useText();
  const rechten = keuze.map(({ id, naam }) => ({ id, naam: t('bulk.watRecht', { naam }) }));
  return (
    <SelectField
      name="wat"
      label={t('bulk.wat')}
      options={[{ id: ALLES, naam: t('bulk.watAlles') }, ...rechten]}
    />
  );
}

const dayTexts = {
  verleng: ['bulk.newEnd', 'bulk.newEndHint'],
  stop: ['bulk.lastDay', 'bulk.lastDayHint'],
  stopRecht: ['bulk.lastDayRecht', 'bulk.lastDayRechtHint'],
} as const;

function Asked({ daad }: { readonly daad: BulkDaad }) {
  const t = useText();
  const [label, hint] = dayTexts[daad];
  return (
    <div className="bulk-ask">
      <DatumField name="einddatum" label={t(label)} hint={t(hint)} />
      <TextField
        name="reden"
        label={t('bulk.reason')}
        hint={t(daad === 'verleng' ? 'bulk.reasonVerleng' : 'bulk.reasonStop')}
      />
    </div>
  );
}

/** How many go on, who does not, what is left empty, and every row. */
function Shown({ bulk, voorstel }: { readonly bulk: Bulk; readonly voorstel: BulkVoorstel }) {
  const t = useText();
  const rows = useRef<HTMLElement>(null);
  const { geweigerd, gaat, ongewijzigd } = voorstel.aantallen;
  return (
    <>
      <div className="bulk-counts" role="status">
        {bulk.daad === 'stopRecht' ? (
          <span className="strong">{t('bulk.rechtenStop', { count: voorstel.rechten })}</span>
        ) : (
          <>
            <span className="strong">{t('bulk.gaat', { count: gaat })}</span>
            <span>{t('bulk.rechten', { count: voorstel.rechten })}</span>
          </>
        )}
        {ongewijzigd > 0 && <span>{t('bulk.ongewijzigd', { count: ongewijzigd })}</span>}
      </div>
      <Gevolgen gevolgen={voorstel.gevolgen} />
      {geweigerd > 0 && (
        <Callout kind="warning" title={t('bulk.refused', { count: geweigerd })}>
          <p>{t('bulk.refusedText')}</p>
          {gaat > 0 && (
            <Checkbox
              className="checkbox"
              isSelected={bulk.zonderGeweigerde}
              onChange={bulk.setZonder}
            >
              {t('bulk.without', { count: gaat })}
            </Checkbox>
          )}
        </Callout>
      )}
      <section ref={rows} tabIndex={-1} className="bulk-rows" aria-label={t('bulk.rows')}>
        <BulkTable
          rijen={voorstel.rijen}
          onLeaveOut={(persoonId) => {
            // The button goes with its row: what is left of the list takes the focus.
            rows.current?.focus();
            bulk.leaveOut(persoonId);
          }}
        />
        <Paging bulk={bulk} totaal={geweigerd + gaat + ongewijzigd} />
      </section>
    </>
  );
}

function Paging({ bulk, totaal }: { readonly bulk: Bulk; readonly totaal: number }) {
  if (totaal <= RIJEN_PER_PAGINA) return null;
  return <Pages pagina={bulk.pagina} totaal={totaal} onChange={bulk.setPagina} />;
}
