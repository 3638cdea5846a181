import type { WerkrelatieDetail } from '../../../shared/contract/werkrelatie.ts';
import { parseDatum } from '../../../shared/values/datum.ts';
import type { GrantAnswers } from '../../parts/grant-answers.ts';
import { Timeline, yearsAround } from '../../parts/timeline.tsx';
import { useText } from '../../text/use-text.ts';
import { Prepared } from '../../wizard/prepared.tsx';
import type { Grant } from './use-grant.ts';

type Props = {
  readonly grant: Grant;
  readonly werkrelatie: WerkrelatieDetail;
  readonly today: string;
  /** The right is still being chosen: its period follows from it. */
  readonly choosing: boolean;
};

/** The right on the line of its werkrelatie, drawn while one types. */
export function GrantPrepared({ grant, werkrelatie, today, choosing }: Props) {
  const t = useText();
  const answers = choosing ? grant.proposed() : grant.form.answers;
  const { begindatum, einddatum } = answers;
  const drawn = typedPeriod(answers);
  const range = yearsAround(drawn === null ? [werkrelatie] : [werkrelatie, drawn], today);
  const relation = `${werkrelatie.organisatie.naam} · ${t(`categorie.${werkrelatie.categorie}`)}`;
  return (
    <Prepared
      rows={[
        [t('recht.label'), grant.recht?.naam ?? ''],
        [t('persoon.werkrelatie'), relation],
        [t('wizard.period'), begindatum + einddatum && `${begindatum} – ${einddatum}`],
        [t('recht.departementen'), grant.names.join(', ')],
      ]}
    >
      <div className="drawn-period">
        <Timeline
          relation={werkrelatie}
          {...(drawn === null ? {} : { right: { ...drawn, fase: faseFor(drawn, werkrelatie) } })}
          today={today}
          range={range}
        />
        <div className="spread hint">
          <span>{range.begindatum.slice(0, 4)}</span>
          <span>{range.einddatum.slice(0, 4)}</span>
        </div>
        <p className="hint">{t('wizard.drawn')}</p>
      </div>
    </Prepared>
  );
}

function typedPeriod(answers: GrantAnswers) {
  const begin = parseDatum(answers.begindatum);
  const end = parseDatum(answers.einddatum);
  if (!begin.ok || !end.ok || begin.value > end.value) return null;
  return { begindatum: begin.value, einddatum: end.value };
}

/** Outside the werkrelatie it is drawn as what main will refuse. */
function faseFor(
  drawn: { readonly begindatum: string; readonly einddatum: string },
  werkrelatie: WerkrelatieDetail,
) {
  const inside =
    werkrelatie.begindatum <= drawn.begindatum && drawn.einddatum <= werkrelatie.einddatum;
  return inside ? ('actief' as const) : ('fout' as const);
}
