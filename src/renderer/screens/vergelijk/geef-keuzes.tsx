import { ArrowRight } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import type { Gelijkstelling } from '../../../shared/contract/vergelijk.ts';
import type { Fault } from '../../../shared/faults.ts';
import { FaultLine } from '../../form/field-error.tsx';
import { fieldId } from '../../form/form-state.tsx';
import { useText } from '../../text/use-text.ts';
import { CelText } from './vergelijk-table.tsx';

type Props = {
  readonly proposal: readonly Gelijkstelling[];
  readonly ticked: ReadonlySet<string>;
  readonly faults: readonly Fault[];
  readonly onToggle: (keuze: string) => void;
};

/** One line per difference: tick it, see what it is now and what it becomes. */
export function GeefKeuzes({ proposal, ticked, faults, onToggle }: Props) {
  const t = useText();
  return (
    <fieldset className="geef-list" id={fieldId('keuzes')} tabIndex={-1}>
      <legend className="label">{t('geefZoals.keuzes')}</legend>
      <ul>
        {proposal.map((each) => (
          <li key={each.keuze} className="geef-row">
            <Checkbox
              id={fieldId(each.keuze)}
              className="checkbox"
              isSelected={ticked.has(each.keuze)}
              onChange={() => onToggle(each.keuze)}
              aria-describedby={`fault-${each.keuze}`}
            >
              <span>
                <span className="strong">{t(`geefZoals.soort.${each.soort}`)}</span>
                <span className="block">{each.recht}</span>
              </span>
            </Checkbox>
            <BeforeAfter each={each} />
            <FaultLine
              id={`fault-${each.keuze}`}
              fault={faults.find((fault) => fault.field === each.keuze)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function BeforeAfter({ each }: { readonly each: Gelijkstelling }) {
  const t = useText();
  return (
    <div className="before-after">
      <div>
        <span className="visually-hidden">{t('verleng.before')} </span>
        {each.voor === null ? (
          <span className="muted">{t('vergelijk.lacks')}</span>
        ) : (
          <CelText cel={each.voor} />
        )}
      </div>
      <ArrowRight size={15} aria-hidden />
      <div>
        <span className="visually-hidden">{t('verleng.after')} </span>
        {each.na === null ? (
          <span className="muted">{t('geefZoals.stopped')}</span>
        ) : (
          <CelText cel={each.na} />
        )}
      </div>
    </div>
  );
}
