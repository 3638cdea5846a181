import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { WerkrelatieDetail } from '../../../shared/contract/werkrelatie.ts';
import { useAsk } from '../../api.ts';
import { DatumField } from '../../form/datum-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { FaseTag, faseOf } from '../../parts/tag.tsx';
import { day, listText } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type What = { readonly organisatieId: string; readonly persoonId: string };

/** 'Toestand op datum': what was known of somebody at the end of another day. */
export function Toestand(what: What) {
  const t = useText();
  const form = useFormState({ datum: '' });
  const [asked, setAsked] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(form.answers.datum);
  }

  return (
    <section className="toestand" aria-labelledby="toestand">
      <h2 id="toestand">{t('toestand.title')}</h2>
      <p className="hint">{t('toestand.lead')}</p>
      <form className="row toestand-ask" onSubmit={submit} noValidate>
        <FormFields form={form}>
          <DatumField name="datum" label={t('toestand.datum')} hint={t('form.datumHint')} />
        </FormFields>
        <Button type="submit" className="button">
          {t('toestand.act')}
        </Button>
        {asked !== null && (
          <Button className="button quiet" onPress={() => setAsked(null)}>
            {t('toestand.now')}
          </Button>
        )}
      </form>
      {asked !== null && <Answer key={asked} {...what} datum={asked} />}
    </section>
  );
}

function Answer(props: What & { readonly datum: string }) {
  const t = useText();
  const answer = useAsk('historiek.toestand', props);
  if (answer === undefined) return null;
  if (!answer.ok) return <ErrorSummary faults={answer.faults} refusals={1} />;
  const { datum, werkrelaties } = answer.value;
  return (
    <div role="status">
      <h3>{t('toestand.on', { datum: day(datum) })}</h3>
      {werkrelaties.length === 0 && <p className="empty">{t('toestand.none')}</p>}
      {werkrelaties.map((werkrelatie) => (
        <Werkrelatie key={werkrelatie.id} {...{ werkrelatie, datum }} />
      ))}
    </div>
  );
}

function Werkrelatie(props: { readonly werkrelatie: WerkrelatieDetail; readonly datum: string }) {
  const t = useText();
  const { werkrelatie, datum } = props;
  const { organisatie, categorie, toekenningen } = werkrelatie;
  return (
    <ul className="plain-list">
      <li>
        <span className="strong">{organisatie.naam}</span> · {t(`categorie.${categorie}`)} ·{' '}
        {period(werkrelatie, t)} <Fase what={werkrelatie} datum={datum} />
      </li>
      {toekenningen.length === 0 && <li className="muted">{t('persoon.noRights')}</li>}
      {toekenningen.map((held) => (
        <li key={held.id}>
          {held.recht}
          {held.contexten.length > 0 && `: ${listText(held.contexten.map(({ naam }) => naam))}`}
          {' · '}
          {period(held, t)} <Fase what={held} datum={datum} />
        </li>
      ))}
    </ul>
  );
}

function Fase(props: { readonly what: Parameters<typeof faseOf>[0]; readonly datum: string }) {
  const { what, datum } = props;
  return <FaseTag fase={faseOf(what, datum)} einddatum={what.einddatum} today={datum} />;
}

type Period = { readonly begindatum: string; readonly einddatum: string };

function period({ begindatum, einddatum }: Period, t: ReturnType<typeof useText>): string {
  return t('vergelijk.period', { begin: day(begindatum), einde: day(einddatum) });
}
