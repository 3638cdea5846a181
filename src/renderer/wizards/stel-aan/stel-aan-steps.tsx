import { Button } from 'react-aria-components';
import { useAsk } from '../../api.ts';
import { DatumField } from '../../form/datum-field.tsx';
import { RadioField } from '../../form/radio-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useText } from '../../text/use-text.ts';
import type { Aanstelling } from './use-aanstelling.ts';

export function OndernemingStep() {
  const t = useText();
  return (
    <div className="pin">
      <TextField
        name="ondernemingsnummer"
        label={t('csam.number')}
        hint={t('csam.numberHint')}
        inputMode="numeric"
      />
    </div>
  );
}

type WieProps = { readonly form: Aanstelling['form']; readonly zelf: string };

/** Himself by his session; somebody else by number and name, which must belong together. */
export function WieStep({ form, zelf }: WieProps) {
  const t = useText();
  return (
    <>
      <RadioField
        name="wie"
        label={t('csam.who')}
        hint={t('csam.must')}
        options={[
          { id: 'zelf', naam: t('csam.self', { naam: zelf }) },
          { id: 'ander', naam: t('csam.other') },
        ]}
      />
      {form.answers.wie === 'ander' && <Ander form={form} />}
    </>
  );
}

function Ander({ form }: Pick<WieProps, 'form'>) {
  const t = useText();
  return (
    <>
      <div className="pin">
        <TextField
          name="insz"
          label={t('csam.insz')}
          hint={t('voeg.inszHint')}
          inputMode="numeric"
        />
      </div>
      <div className="two">
        <TextField name="voornaam" label={t('veld.voornaam')} />
        <TextField name="naam" label={t('veld.naam')} />
      </div>
      <p className="hint">{t('csam.nameHint')}</p>
      <Oefennummers
        onChoose={(insz, wie) => {
          const [voornaam = '', ...naam] = wie.split(' ');
          form.merge({ insz, voornaam, naam: naam.join(' ') });
        }}
      />
    </>
  );
}

/** A few are enough. */
const SHOWN = 3;

function Oefennummers(props: { readonly onChoose: (insz: string, naam: string) => void }) {
  const t = useText();
  const answer = useAsk('aanmelding.oefennummers', {});
  const rows = answer?.ok ? answer.value.filter(({ soort }) => soort === 'nieuw') : [];
  if (rows.length === 0) return null;
  return (
    <section className="device oefennummers" aria-labelledby="csam-oefennummers">
      <header>
        <span className="tag sim">{t('tape.word')}</span>
        <h2 id="csam-oefennummers">{t('csam.practice')}</h2>
      </header>
      <p className="hint">{t('csam.practiceHint')}</p>
      <ul className="plain-list">
        {rows.slice(0, SHOWN).map(({ insz, naam }) => (
          <li key={insz}>
            <Button className="link" onPress={() => props.onChoose(insz, naam)}>
              {insz}
            </Button>
            <span className="hint">{naam}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function GegevensStep() {
  const t = useText();
  return (
    <>
      <div className="two">
        <TextField
          name="email"
          label={t('veld.email')}
          hint={t('csam.contactHint')}
          inputMode="email"
        />
        <TextField
          name="telefoon"
          label={t('veld.telefoon')}
          hint={t('koppel.phoneHint')}
          inputMode="tel"
        />
      </div>
      <div className="two">
        <DatumField name="begindatum" label={t('veld.begindatum')} />
        <DatumField name="einddatum" label={t('veld.einddatum')} hint={t('csam.periodHint')} />
      </div>
    </>
  );
}
