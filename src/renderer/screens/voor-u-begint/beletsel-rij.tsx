import { Link } from '@tanstack/react-router';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { BeletselItem } from '../../../shared/contract/overname.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { ContactDialog } from './contact-dialog.tsx';

type Props = { readonly beletsel: BeletselItem; readonly persoonId: string | null };

/** What is wrong, who lifts it, and one press to where. */
export function BeletselRij({ beletsel, persoonId }: Props) {
  const t = useText();
  const { code, blokkeert } = beletsel;
  const datum = beletsel.datum === null ? '' : day(beletsel.datum);
  const Icon = blokkeert ? CircleAlert : TriangleAlert;
  return (
    <li>
      <span className={blokkeert ? 'icon error' : 'icon warning'}>
        <Icon size={16} aria-hidden />
      </span>
      <div>
        <p>
          <span className={blokkeert ? 'tag error' : 'tag warning'}>
            {t(blokkeert ? 'begin.blocks' : 'begin.note')}
          </span>{' '}
          <span className="strong">
            {t(`beletsel.${code}.what`, { datum, wat: beletsel.wat ?? '' })}
          </span>
        </p>
        <p className="hint">{t('begin.who', { wie: t(`beletsel.${code}.who`) })}</p>
      </div>
      <Remedie beletsel={beletsel} persoonId={persoonId} />
    </li>
  );
}

const toOrganisatie: readonly BeletselItem['code'][] = [
  'geenVertegenwoordiger',
  'geenBeheerder',
  'beheerderEindigt',
  'rang',
];

function Remedie({ beletsel, persoonId }: Props) {
  const t = useText();
  const { code, werkrelatieId, toekenningId } = beletsel;
  const label = t(`beletsel.${code}.act`);
  if (toOrganisatie.includes(code) || persoonId === null) {
    return (
      <Link to="/organisatie" className="button">
        {label}
      </Link>
    );
  }
  if ((code === 'email' || code === 'telefoon') && werkrelatieId !== null) {
    return <ContactDialog persoonId={persoonId} werkrelatieId={werkrelatieId} label={label} />;
  }
  if (code === 'doelgroep') {
    return (
      <Link to="/gebruikersrechten" className="button">
        {label}
      </Link>
    );
  }
  if (code === 'geenWerkrelatie') {
    return (
      <Link to="/personen/$persoonId/koppel" params={{ persoonId }} className="button">
        {label}
      </Link>
    );
  }
  if (werkrelatieId === null) {
    return (
      <Link to="/personen/$persoonId" params={{ persoonId }} search={{}} className="button">
        {label}
      </Link>
    );
  }
  return (
    <Link
      to="/personen/$persoonId/recht/$werkrelatieId"
      params={{ persoonId, werkrelatieId }}
      search={toekenningId === null ? {} : { wijzig: toekenningId }}
      className="button"
    >
      {label}
    </Link>
  );
}
