import { Check, CircleHelp, EqualNot, FileQuestion, FileX2, Minus } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { AfstemmingStand } from '../../../shared/contract/afstemming.ts';
import { type UitkomstSoort, uitkomstSoorten } from '../../../shared/values/afstemming.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly stand: AfstemmingStand;
  readonly soort: UitkomstSoort;
  readonly onSoort: (soort: UitkomstSoort) => void;
};

const icons = {
  anders: EqualNot,
  ontbreekt: Minus,
  onverwacht: FileQuestion,
  dubbelzinnig: CircleHelp,
  nietVergeleken: FileX2,
  klopt: Check,
} as const;

/** The kinds with how many there are of each; pressed, only those are shown. */
export function UitkomstFilters({ stand, soort, onSoort }: Props) {
  const t = useText();
  return (
    <fieldset className="row afstemming-filters not-printed">
      <legend className="visually-hidden">{t('afstemming.filter')}</legend>
      {uitkomstSoorten.map((one) => {
        const Icon = icons[one];
        return (
          <Button
            key={one}
            className={`button small quiet uitkomst-${one}`}
            aria-pressed={soort === one}
            onPress={() => onSoort(one)}
          >
            <Icon size={14} aria-hidden />
            {t(`afstemming.soort.${one}`)} <span className="strong">{stand.tellingen[one]}</span>
          </Button>
        );
      })}
    </fieldset>
  );
}
