import type { RechtKeuze } from '../../../shared/contract/gebruikersrecht.ts';
import type { WerkrelatieDetail } from '../../../shared/contract/werkrelatie.ts';
import { DatumField } from '../../form/datum-field.tsx';
import { DualList } from '../../form/dual-list.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Props = { readonly recht: RechtKeuze; readonly werkrelatie: WerkrelatieDetail };

/** 'Details gebruikersrecht': period, profile, and what the right is limited to. */
export function GrantDetailsStep({ recht, werkrelatie }: Props) {
  const t = useText();
  const { context } = recht;
  return (
    <>
      <p className="muted">{recht.omschrijving}</p>
      <div className="two">
        <DatumField name="begindatum" label={t('veld.begindatum')} />
        <DatumField
          name="einddatum"
          label={t('veld.einddatum')}
          hint={t('recht.latest', { datum: day(werkrelatie.einddatum), count: recht.maxMaanden })}
        />
      </div>
      {recht.profielen.length > 0 && (
        <div className="two">
          <SelectField
            name="profiel"
            label={t('veld.profiel')}
            options={recht.profielen.map((naam) => ({ id: naam, naam }))}
          />
        </div>
      )}
      {context.soort !== 'geen' && (
        <DualList
          name="contexten"
          label={context.label ?? t('recht.departementen')}
          hint={t(context.departementen ? 'recht.departementenHint' : 'recht.contextHint')}
          options={context.waarden}
        />
      )}
    </>
  );
}
