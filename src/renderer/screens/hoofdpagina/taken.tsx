import { Link } from '@tanstack/react-router';
import { CircleAlert, CircleCheck, ClipboardCheck, Contrast, TriangleAlert } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Taak, TaakSoort, TaakTermijn } from '../../../shared/contract/taak.ts';
import type { PersoonFilter } from '../../../shared/values/persoon-lijst.ts';
import { day, daysUntil, listText } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

const icons: Record<TaakSoort, { readonly Icon: typeof Contrast; readonly kind: string }> = {
  zonderWerkrelatie: { Icon: CircleAlert, kind: 'error' },
  zonderRecht: { Icon: TriangleAlert, kind: 'warning' },
  inAfwachting: { Icon: Contrast, kind: '' },
  overTeNemen: { Icon: ClipboardCheck, kind: '' },
  eindigtBinnen30: { Icon: TriangleAlert, kind: 'warning' },
  eindigtBinnen60: { Icon: TriangleAlert, kind: 'warning' },
  eindigtBinnen90: { Icon: TriangleAlert, kind: 'warning' },
  beheerderEindigt: { Icon: TriangleAlert, kind: 'warning' },
  eigenRecht: { Icon: TriangleAlert, kind: 'warning' },
  enigeBeheerder: { Icon: TriangleAlert, kind: 'warning' },
  departementZonderHouder: { Icon: TriangleAlert, kind: 'warning' },
};

const filters: Partial<Record<TaakSoort, PersoonFilter>> = {
  zonderWerkrelatie: 'zonderWerkrelatie',
  zonderRecht: 'zonderRecht',
  inAfwachting: 'inAfwachting',
  eindigtBinnen30: 'eindigtBinnen30',
  eindigtBinnen60: 'eindigtBinnen60',
  eindigtBinnen90: 'eindigtBinnen90',
};

/** The first few names; the count in front says how many there are. */
const NAMES_SHOWN = 3;

type Props = {
  readonly taken: readonly Taak[];
  readonly vandaag: string;
  readonly termijn: TaakTermijn;
  readonly onTermijn: (termijn: TaakTermijn) => void;
};

/** 'Mijn Taken': count, what, who, and one click to where it is lifted. */
export function Taken({ taken, vandaag, termijn, onTermijn }: Props) {
  const t = useText();
  const total = taken.reduce((sum, taak) => sum + taak.aantal, 0);
  return (
    <section className="section" aria-labelledby="taken">
      <div className="row task-head">
        <h2 id="taken">{t('taak.title')}</h2>
        <span className="hint">
          {total === 0
            ? ''
            : `${t('taak.kinds', { count: taken.length })}, ${t('taak.total', { count: total })}`}
        </span>
        <Termijn termijn={termijn} onTermijn={onTermijn} />
      </div>
      {taken.length === 0 ? (
        <p className="row done-all">
          <CircleCheck size={18} aria-hidden />
          {t('taak.none')}
        </p>
      ) : (
        <ul className="task-list">
          {taken.map((taak) => (
            <TaakRij key={taak.soort} taak={taak} vandaag={vandaag} />
          ))}
        </ul>
      )}
    </section>
  );
}

const termijnen: readonly TaakTermijn[] = [30, 60, 90];

/** How far ahead is looked for what ends. */
function Termijn({ termijn, onTermijn }: Pick<Props, 'termijn' | 'onTermijn'>) {
  const t = useText();
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={t('taak.termijn')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[termijn]}
      onSelectionChange={(keys) => onTermijn(termijnen.find((one) => keys.has(one)) ?? 30)}
    >
      {termijnen.map((one) => (
        <ToggleButton key={one} id={one} className="segment">
          {t('hoofd.dagen', { count: one })}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function TaakRij({ taak, vandaag }: { readonly taak: Taak; readonly vandaag: string }) {
  const t = useText();
  const { Icon, kind } = icons[taak.soort];
  const datum = taak.datum === null ? '' : day(taak.datum);
  const count =
    taak.soort === 'eigenRecht' && taak.datum !== null
      ? daysUntil(vandaag, taak.datum)
      : taak.aantal;
  const shown = taak.namen.slice(0, NAMES_SHOWN);
  const more = taak.namen.length === 0 ? 0 : taak.aantal - shown.length;
  const names = more > 0 ? [...shown, t('taak.more', { count: more })] : shown;
  return (
    <li>
      <span className="number">{taak.aantal}</span>
      <span className={`icon ${kind}`}>
        <Icon size={16} aria-hidden />
      </span>
      <span>
        <span className="strong">{t(`taak.${taak.soort}.what`, { count, datum })}</span>
        <span className="hint block">
          {names.length > 0 ? listText(names) : ''}
          {datum !== '' && ` · ${t(`taak.${taak.soort}.when`, { datum })}`}
        </span>
      </span>
      <Remedy taak={taak} />
    </li>
  );
}

function Remedy({ taak }: { readonly taak: Taak }) {
  const t = useText();
  const label = t(`taak.${taak.soort}.act`);
  if (taak.persoonId !== null) {
    return (
      <Link
        to="/personen/$persoonId"
        params={{ persoonId: taak.persoonId }}
        search={{}}
        className="button"
      >
        {label}
      </Link>
    );
  }
  if (taak.gebruikersrechtId !== null) {
    return (
      <Link
        to="/gebruikersrechten/$gebruikersrechtId/contexten"
        params={{ gebruikersrechtId: taak.gebruikersrechtId }}
        className="button"
      >
        {t('taak.verdeel')}
      </Link>
    );
  }
  const filter = filters[taak.soort];
  if (filter !== undefined) {
    return (
      <Link to="/personen" search={{ filter }} className="button">
        {label}
      </Link>
    );
  }
  if (taak.soort === 'overTeNemen') {
    return (
      <Link to="/overnemen" className="button">
        {label}
      </Link>
    );
  }
  return (
    <Link to="/organisatie" className="button">
      {label}
    </Link>
  );
}
