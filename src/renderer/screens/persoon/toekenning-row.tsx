import { Link } from '@tanstack/react-router';
import type { ToekenningDetail } from '../../../shared/contract/toekenning.ts';
import type { WerkrelatieDetail } from '../../../shared/contract/werkrelatie.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { FaseTag, faseOf } from '../../parts/tag.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { StopDialog } from './stop-dialog.tsx';

type Props = {
  readonly toekenning: ToekenningDetail;
  readonly werkrelatie: WerkrelatieDetail;
  readonly range: { readonly begindatum: string; readonly einddatum: string };
  readonly params: { readonly persoonId: string; readonly werkrelatieId: string };
  readonly organisatieId: string;
  readonly own: boolean;
};

/** One granted right: its period in words and drawn, its state, and Wijzig, Verleng, Stop. */
export function ToekenningRow(props: Props) {
  const { toekenning, werkrelatie, range, params } = props;
  const t = useText();
  const { vandaag } = useOrganisatie();
  const fase = faseOf(toekenning, vandaag);
  const named = (label: string) => t('form.labelled', { label, waarde: toekenning.recht });
  const over = toekenning.einddatum < vandaag;
  const under = [toekenning.profiel, toekenning.contexten.map(({ naam }) => naam).join(', ')];
  return (
    <tr>
      <td>
        <span className="strong">{toekenning.recht}</span>
        <span className="hint block">
          {under.filter((one) => one !== null && one !== '').join(' · ')}
        </span>
      </td>
      <td className="nowrap">{day(toekenning.begindatum)}</td>
      <td className="nowrap">{day(toekenning.einddatum)}</td>
      <td className="drawn">
        <Timeline
          relation={werkrelatie}
          right={{ ...toekenning, fase }}
          today={vandaag}
          range={range}
        />
      </td>
      <td>
        <FaseTag fase={fase} einddatum={toekenning.einddatum} today={vandaag} />
      </td>
      <td className="actions">
        {toekenning.gestopt !== null && (
          <span className="hint block">
            {t('persoon.stoppedBy', { naam: toekenning.gestopt.door })}
          </span>
        )}
        {props.own && !over && toekenning.gestopt === null && (
          <>
            <Link
              to="/personen/$persoonId/recht/$werkrelatieId"
              params={params}
              search={{ wijzig: toekenning.id }}
              className="button quiet small"
              aria-label={named(t('persoon.change'))}
            >
              {t('persoon.change')}
            </Link>
            <Link
              to="/personen/$persoonId/verleng/$werkrelatieId"
              params={params}
              className="button quiet small"
              aria-label={named(t('persoon.extend'))}
            >
              {t('persoon.extend')}
            </Link>
            <StopDialog
              kind="toekenning"
              organisatieId={props.organisatieId}
              id={toekenning.id}
              what={toekenning.recht}
              until={toekenning.einddatum}
            />
          </>
        )}
      </td>
    </tr>
  );
}
