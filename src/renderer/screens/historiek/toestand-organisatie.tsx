import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import type { OrganisatieToestand } from '../../../shared/contract/historiek.ts';
import { HISTORIEK_PER_PAGINA } from '../../../shared/values/historiek.ts';
import { useAsk } from '../../api.ts';
import { DatumField } from '../../form/datum-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { Pages } from '../../parts/pages.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Aantallen } from './aantallen.tsx';

type Props = { readonly organisatieId: string };

/** The choice that limits nothing; no id is empty. */
const ALLE = '';

/** 'Toestand op datum' of the organisatie: how many had what on that day, and who. */
export function ToestandOrganisatie({ organisatieId }: Props) {
  const t = useText();
  const form = useFormState({ datum: '' });
  const [asked, setAsked] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(form.answers.datum);
  }

  return (
    <>
      <p className="hint">{t('toen.lead')}</p>
      <form className="row toestand-ask" onSubmit={submit} noValidate>
        <FormFields form={form}>
          <DatumField name="datum" label={t('toestand.datum')} hint={t('form.datumHint')} />
        </FormFields>
        <Button type="submit" className="button primary">
          {t('toestand.act')}
        </Button>
      </form>
      {asked !== null && <Antwoord key={asked} organisatieId={organisatieId} datum={asked} />}
    </>
  );
}

function Antwoord({ organisatieId, datum }: Props & { readonly datum: string }) {
  const t = useText();
  const [vraag, setVraag] = useState({ zoek: '', recht: ALLE, pagina: 0 });
  const { zoek, recht, pagina } = vraag;
  const answer = useAsk(
    'historiek.toestandOrganisatie',
    { organisatieId, datum, zoek, gebruikersrechtId: recht === ALLE ? null : recht, pagina },
    { keep: true },
  );
  if (answer === undefined) return null;
  if (!answer.ok) return <ErrorSummary faults={answer.faults} refusals={1} />;
  const toen = answer.value;
  return (
    <section className="stack" aria-labelledby="toen">
      <h2 id="toen">{t('toestand.on', { datum: day(toen.datum) })}</h2>
      <Aantallen toen={toen} />
      <div className="toolbar">
        <SearchField
          className="field find"
          value={zoek}
          onChange={(next) => setVraag({ ...vraag, zoek: next, pagina: 0 })}
        >
          <Label className="label">{t('personen.find')}</Label>
          <div className="search-box">
            <Search size={15} aria-hidden />
            <Input placeholder={t('personen.findHint')} spellCheck={false} />
          </div>
        </SearchField>
        <ChoiceSelect
          label={t('veld.gebruikersrecht')}
          value={recht}
          choices={[{ id: ALLE, naam: t('rapport.allRights') }, ...toen.rechten]}
          onChange={(next) => setVraag({ ...vraag, recht: next, pagina: 0 })}
        />
        <p className="muted count" role="status">
          {t('personen.found', { count: toen.totaal })}
        </p>
      </div>
      {toen.rijen.length === 0 ? (
        <p className="empty">{t('toen.none')}</p>
      ) : (
        <Personen rijen={toen.rijen} />
      )}
      {toen.totaal > HISTORIEK_PER_PAGINA && (
        <Pages
          pagina={pagina}
          totaal={toen.totaal}
          perPagina={HISTORIEK_PER_PAGINA}
          onChange={(next) => setVraag({ ...vraag, pagina: next })}
        />
      )}
    </section>
  );
}

function Personen({ rijen }: Pick<OrganisatieToestand, 'rijen'>) {
  const t = useText();
  return (
    <PlainTable
      caption={t('toen.who')}
      heads={[t('veld.naam'), t('persoon.number'), t('persoon.rechten')]}
    >
      {rijen.map((rij) => (
        <tr key={rij.persoonId}>
          <td>
            <Link to="/personen/$persoonId" params={{ persoonId: rij.persoonId }} search={{}}>
              {rij.naam}
            </Link>
          </td>
          <td className="nowrap">{rij.inszMasker}</td>
          <td>
            {rij.rechten.length === 0 && <span className="muted">{t('persoon.noRights')}</span>}
            {rij.rechten.map((recht) => (
              <span key={`${recht.recht} ${recht.begindatum}`} className="block">
                {recht.contexten.length === 0
                  ? recht.recht
                  : t('form.labelled', { label: recht.recht, waarde: recht.contexten.join(', ') })}
                <span className="muted">
                  {' · '}
                  {t('vergelijk.period', {
                    begin: day(recht.begindatum),
                    einde: day(recht.einddatum),
                  })}
                </span>
              </span>
            ))}
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}
