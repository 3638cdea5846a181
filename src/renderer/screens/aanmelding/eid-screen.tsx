import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { Button } from 'react-aria-components';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { CardReader } from './card-reader.tsx';
import { EidHappening } from './eid-happening.tsx';
import { EidHelp } from './eid-help.tsx';
import { useEid } from './use-eid.ts';
import { useOefenpersonen } from './use-oefenpersoon.ts';

/** Identity card in the reader, then the PIN. The reader is drawn beside it and can be handled. */
export function EidScreen() {
  const t = useText();
  const { deur } = useParams({ from: '/buiten/aanmelden/$deur/eid' });
  const { chosen } = useOefenpersonen();
  const stand = useEid(deur, chosen);
  const { form, submit } = stand;
  useTitle(t('eid.title'));
  if (chosen === undefined) return null;

  return (
    <div className="columns">
      <form className="page narrow stack" onSubmit={submit} noValidate>
        <Link
          to="/aanmelden/$deur"
          params={{ deur }}
          search={{ kaart: chosen.kaart }}
          className="back"
        >
          <ChevronLeft size={16} aria-hidden />
          {t('acm.other')}
        </Link>
        <ErrorSummary faults={form.faults} refusals={form.refusals} />
        <div>
          <PageHeading>{t('eid.title')}</PageHeading>
          <p className="lead">{t('eid.intro', { naam: `${chosen.voornaam} ${chosen.naam}` })}</p>
        </div>
        <FormFields form={{ ...form, set: (_, pincode) => stand.type(pincode) }}>
          <div className="pin">
            <TextField
              name="pincode"
              label={t('eid.pincode')}
              hint={
                chosen.rol === 'dossiergebruiker'
                  ? t('eigen.pinHint')
                  : t('eid.hint', { pincode: chosen.pincode })
              }
              secret
              inputMode="numeric"
            />
          </div>
        </FormFields>
        <div className="row">
          <Button type="submit" className="button primary">
            {t('acm.signIn')}
          </Button>
          <Link to="/" className="button quiet">
            {t('wizard.cancel')}
          </Link>
        </div>
        <EidHelp fault={stand.fault} />
        <EidHappening stand={stand} />
      </form>
      <aside className="simulated-ground" aria-label={t('oefen.aside')}>
        <CardReader stand={stand} owner={chosen} />
      </aside>
    </div>
  );
}
