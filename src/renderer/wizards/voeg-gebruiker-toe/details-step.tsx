import { RefreshCw } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Result } from '../../../shared/result.ts';
import { geslachten } from '../../../shared/values/codelijsten.ts';
import { DatumField } from '../../form/datum-field.tsx';
import type { Answers, FormState } from '../../form/form-state.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useText } from '../../text/use-text.ts';
import type { Found } from './use-voeg-toe.ts';

type Props<A extends Answers> = {
  readonly found: Found;
  readonly form: FormState<A>;
  readonly onReload: () => Promise<Result<unknown> | 'left'>;
};

/** Names from the register are read-only; 'Herlaad data van Rijksregister' asks for them again. */
export function DetailsStep<A extends Answers>({ found, form, onReload }: Props<A>) {
  const t = useText();
  const sexes = t('geslacht', { returnObjects: true });
  const fromRegister = found.bron === 'VKBP';

  async function reload() {
    const result = await onReload();
    if (result !== 'left') form.refuse(result.ok ? [] : result.faults);
  }

  return (
    <>
      {fromRegister ? (
        <div className="two">
          <TextField name="voornaam" label={t('veld.voornaam')} readOnly />
          <TextField name="naam" label={t('veld.naam')} readOnly />
          <TextField name="geboortedatum" label={t('veld.geboortedatum')} readOnly />
          <TextField name="geslacht" label={t('veld.geslacht')} readOnly words={sexes} />
        </div>
      ) : (
        <div className="two">
          <TextField name="voornaam" label={t('veld.voornaam')} />
          <TextField name="naam" label={t('veld.naam')} />
          <DatumField
            name="geboortedatum"
            label={t('veld.geboortedatum')}
            hint={t('voeg.suggested')}
          />
          <SelectField
            name="geslacht"
            label={t('veld.geslacht')}
            hint={t('voeg.suggested')}
            options={geslachten.map((id) => ({ id, naam: sexes[id] }))}
          />
        </div>
      )}
      <div className="two">
        <TextField name="roepnaam" label={t('veld.roepnaam')} optional />
        <TextField name="initialen" label={t('veld.initialen')} optional />
      </div>
      <TextField name="reden" label={t('persoon.reden')} hint={t('voeg.redenHint')} optional />
      <div className="row">
        <span className="muted">
          {t('form.labelled', { label: t('persoon.bron'), waarde: '' })}
          <strong>{t(`bron.${found.bron}`)}</strong>
        </span>
        {fromRegister && (
          <Button className="button small" onPress={() => void reload()}>
            <RefreshCw size={15} aria-hidden />
            {t('persoon.refresh')}
          </Button>
        )}
      </div>
    </>
  );
}
