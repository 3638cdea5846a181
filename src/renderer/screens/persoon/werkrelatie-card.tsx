import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { WerkrelatieDetail } from '../../../shared/contract/werkrelatie.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { nummerText } from '../../parts/number.ts';
import { FaseTag, faseOf } from '../../parts/tag.tsx';
import { yearsAround } from '../../parts/timeline.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { StopDialog } from './stop-dialog.tsx';
import { ToekenningRow } from './toekenning-row.tsx';

type Props = {
  readonly persoonId: string;
  readonly organisatieId: string;
  readonly werkrelatie: WerkrelatieDetail;
};

/** One werkrelatie with its rights; what may be done is offered for the chosen organisatie only. */
export function WerkrelatieCard(props: Props) {
  const { persoonId, werkrelatie } = props;
  const t = useText();
  const { vandaag } = useOrganisatie();
  const own = werkrelatie.organisatie.id === props.organisatieId;
  const open = own && werkrelatie.einddatum >= vandaag;
  const params = { persoonId, werkrelatieId: werkrelatie.id };
  const none = werkrelatie.toekenningen.length === 0;
  return (
    <section
      className="card"
      aria-label={`${t('persoon.werkrelatie')} ${werkrelatie.organisatie.naam}`}
    >
      <Head {...props} open={open} />
      {!none && <Rechten {...props} own={own} />}
      {(none || open) && (
        <div className="card-body row">
          {none && <span className="muted">{t('persoon.noRights')}</span>}
          {open && (
            <Link
              to="/personen/$persoonId/recht/$werkrelatieId"
              params={params}
              search={{}}
              className="button primary small"
            >
              <Plus size={15} aria-hidden />
              {t('recht.title')}
            </Link>
          )}
        </div>
      )}
    </section>
  );
}

function Head(props: Props & { readonly open: boolean }) {
  const { werkrelatie } = props;
  const t = useText();
  const { vandaag } = useOrganisatie();
  const period = { begin: day(werkrelatie.begindatum), einde: day(werkrelatie.einddatum) };
  return (
    <header>
      <div>
        <h2>
          {werkrelatie.organisatie.naam}{' '}
          <span className="muted number">
            {nummerText(werkrelatie.organisatie.ondernemingsnummer)}
          </span>
        </h2>
        <p className="hint">
          {t(`categorie.${werkrelatie.categorie}`)} · {t('persoon.valid', period)}
        </p>
      </div>
      <div className="row">
        <FaseTag
          fase={faseOf(werkrelatie, vandaag)}
          einddatum={werkrelatie.einddatum}
          today={vandaag}
        />
        {props.open && (
          <>
            <Link
              to="/personen/$persoonId/verleng/$werkrelatieId"
              params={{ persoonId: props.persoonId, werkrelatieId: werkrelatie.id }}
              className="button small"
            >
              {t('verleng.title')}
            </Link>
            <StopDialog
              kind="werkrelatie"
              organisatieId={props.organisatieId}
              id={werkrelatie.id}
              what={werkrelatie.organisatie.naam}
              until={werkrelatie.einddatum}
            />
          </>
        )}
      </div>
    </header>
  );
}

function Rechten(props: Props & { readonly own: boolean }) {
  const { werkrelatie } = props;
  const t = useText();
  const { vandaag } = useOrganisatie();
  const range = yearsAround([werkrelatie], vandaag);
  return (
    <div className="scroll">
      <table className="table">
        <caption className="visually-hidden">{t('persoon.rechten')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('recht.label')}</th>
            <th scope="col">{t('veld.begindatum')}</th>
            <th scope="col">{t('veld.einddatum')}</th>
            <th scope="col" className="years">
              <span>{range.begindatum.slice(0, 4)}</span>
              <span>{range.einddatum.slice(0, 4)}</span>
            </th>
            <th scope="col">{t('persoon.status')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('persoon.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {werkrelatie.toekenningen.map((toekenning) => (
            <ToekenningRow
              key={toekenning.id}
              toekenning={toekenning}
              werkrelatie={werkrelatie}
              range={range}
              params={{ persoonId: props.persoonId, werkrelatieId: werkrelatie.id }}
              organisatieId={props.organisatieId}
              own={props.own}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
