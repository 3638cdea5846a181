import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Gelijkstelling, Vergelijking } from '../../../shared/contract/vergelijk.ts';
import { useAsk, useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { Callout } from '../../parts/callout.tsx';
import { useText } from '../../text/use-text.ts';
import { GeefKeuzes } from './geef-keuzes.tsx';

type Persoon = Vergelijking['personen'][number];
type Props = {
  readonly organisatieId: string;
  readonly voorbeeld: Persoon;
  readonly doel: Persoon;
};

/** Every difference with before and after; what is ticked is confirmed as one change. */
export function GeefVoorstel({ organisatieId, voorbeeld, doel }: Props) {
  const t = useText();
  const { form, answer, ticked, toggle, done, submit } = useVoorstel({
    ...{ organisatieId, voorbeeld: voorbeeld.id, doel: doel.id },
  });
  if (answer === undefined) return null;
  const proposal = answer.ok ? answer.value : [];
  const stops = proposal.some(({ soort, keuze }) => soort === 'stop' && ticked.has(keuze));
  return (
    <form className="stack geef" onSubmit={submit} noValidate>
      <div role="status">
        {done !== null && (
          <Callout kind="ok" title={t('geefZoals.done', { count: done, naam: doel.naam })}>
            <p>
              <Link to="/personen/$persoonId" params={{ persoonId: doel.id }} search={{}}>
                {t('geefZoals.toPersoon', { naam: doel.naam })}
              </Link>
            </p>
          </Callout>
        )}
        {answer.ok && proposal.length === 0 && done === null && (
          <p className="empty">
            {t('geefZoals.alike', { doel: doel.naam, voorbeeld: voorbeeld.naam })}
          </p>
        )}
      </div>
      <ErrorSummary faults={answer.ok ? form.faults : answer.faults} refusals={form.refusals} />
      <FormFields form={form}>
        {proposal.length > 0 && (
          <GeefKeuzes {...{ proposal, ticked }} faults={form.faults} onToggle={toggle} />
        )}
        {stops && (
          <TextField name="reden" label={t('geefZoals.reden')} hint={t('geefZoals.redenHint')} />
        )}
      </FormFields>
      {proposal.length > 0 && (
        <div className="row">
          <Button type="submit" className="button primary">
            {t('geefZoals.act', { count: ticked.size })}
          </Button>
        </div>
      )}
    </form>
  );
}

/** What takes something away or reaches further in time is left to the user to tick. */
const tickedAtFirst: readonly Gelijkstelling['soort'][] = ['geef', 'profiel', 'contexten'];

function useVoorstel(paar: {
  readonly organisatieId: string;
  readonly voorbeeld: string;
  readonly doel: string;
}) {
  const answer = useAsk('vergelijk.propose', paar, { keep: true });
  const give = useTell('vergelijk.give');
  const form = useFormState({ reden: '' });
  const [flipped, setFlipped] = useState<readonly string[]>([]);
  const [done, setDone] = useState<number | null>(null);
  const proposal = answer?.ok ? answer.value : [];
  const ticked = new Set(
    proposal
      .filter(({ soort, keuze }) => tickedAtFirst.includes(soort) !== flipped.includes(keuze))
      .map(({ keuze }) => keuze),
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    setDone(null);
    const result = await give({ ...paar, keuzes: [...ticked], reden: form.answers.reden });
    if (!result.ok) return form.refuse(result.faults);
    form.refuse([]);
    form.set('reden', '');
    setFlipped([]);
    setDone(result.value.gewijzigd);
  }

  return {
    ...{ form, answer, ticked, done, submit },
    toggle: (keuze: string) =>
      setFlipped(
        flipped.includes(keuze) ? flipped.filter((one) => one !== keuze) : [...flipped, keuze],
      ),
  };
}
