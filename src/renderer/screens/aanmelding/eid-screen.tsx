import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { useAfterSignIn } from './after-sign-in.ts';
import { CardReader, type Reader } from './card-reader.tsx';
import { useOefenpersonen } from './use-oefenpersoon.ts';

/** Identity card in the reader, then the PIN. The reader is drawn beside it and can be handled. */
export function EidScreen() {
  const t = useText();
  const { deur } = useParams({ from: '/buiten/aanmelden/$deur/eid' });
  const { chosen } = useOefenpersonen();
  const [reader, setReader] = useState<Reader>({ plugged: true, card: true });
  const { form, submit } = useEid({ deur, reader, kaart: chosen?.kaart });
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
        <FormFields form={form}>
          <div className="pin">
            <TextField
              name="pincode"
              label={t('eid.pincode')}
              hint={t('eid.hint', { pincode: chosen.pincode })}
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
        <Happening />
      </form>
      <aside className="simulated-ground" aria-label={t('oefen.aside')}>
        <CardReader
          reader={reader}
          onChange={setReader}
          owner={chosen}
          typed={form.answers.pincode.length}
          onKey={(key) => {
            if (key === 'C') form.set('pincode', '');
            else form.set('pincode', (form.answers.pincode + key).slice(0, 12));
          }}
          onOk={() => void submit()}
        />
      </aside>
    </div>
  );
}

/** One try: what is typed goes to main with the reader as it stands, and is wiped at once. */
function useEid(given: {
  readonly deur: Deur;
  readonly reader: Reader;
  readonly kaart: string | undefined;
}) {
  const { deur, reader, kaart } = given;
  const form = useFormState({ pincode: '' });
  const [busy, setBusy] = useState(false);
  const signIn = useTell('aanmelding.eid');
  const enter = useAfterSignIn(deur);

  async function submit(event?: FormEvent) {
    event?.preventDefault();
    if (busy || kaart === undefined) return;
    setBusy(true);
    const { pincode } = form.answers;
    const inserted = reader.card ? kaart : null;
    const result = await signIn({ deur, lezer: reader.plugged, kaart: inserted, pincode });
    setBusy(false);
    form.set('pincode', '');
    if (!result.ok) return form.refuse(result.faults);
    await enter();
  }
  return { form, submit };
}

function Happening() {
  const t = useText();
  return (
    <section className="happening">
      <h2>{t('eid.happening')}</h2>
      <ol>
        <li>{t('eid.happening1')}</li>
        <li>{t('eid.happening2')}</li>
        <li>{t('eid.happening3')}</li>
        <li>{t('eid.happening4')}</li>
      </ol>
    </section>
  );
}
