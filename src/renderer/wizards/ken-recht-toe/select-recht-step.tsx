import type { RechtKeuze } from '../../../shared/contract/gebruikersrecht.ts';
import type { WerkrelatieDetail } from '../../../shared/contract/werkrelatie.ts';
import { ComboField } from '../../form/combo-field.tsx';
import { useText } from '../../text/use-text.ts';

type Props = { readonly rechten: readonly RechtKeuze[]; readonly werkrelatie: WerkrelatieDetail };

export function SelectRechtStep({ rechten, werkrelatie }: Props) {
  const t = useText();
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t('veld.organisatie')}</dt>
          <dd>{werkrelatie.organisatie.naam}</dd>
        </div>
        <div>
          <dt>{t('veld.categorie')}</dt>
          <dd>{t(`categorie.${werkrelatie.categorie}`)}</dd>
        </div>
      </dl>
      <ComboField
        name="gebruikersrechtId"
        label={t('recht.label')}
        hint={t('recht.hint')}
        options={rechten
          .filter((recht) => recht.toekenbaar)
          .map((recht) => ({
            id: recht.id,
            naam: recht.naam,
            ...(recht.aliassen.length === 0 ? {} : { uitleg: recht.aliassen.join(', ') }),
          }))}
      />
    </>
  );
}
