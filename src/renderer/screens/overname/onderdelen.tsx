import { Pause } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { OvernameDetail, OvernameOnderdeel } from '../../../shared/contract/overname.ts';
import { useTell } from '../../api.ts';
import { StatusTag } from '../../parts/tag.tsx';
import { useText } from '../../text/use-text.ts';
import type { Who } from './nummer.tsx';
import { openVelden } from './scherm-plan.ts';

type Props = {
  readonly script: OvernameDetail;
  readonly who: Who;
  readonly at: string | null;
  readonly onGo: (id: string) => void;
};

/** What is to be handed over for this person: done, still so many fields, or parked and why. */
export function Onderdelen({ script, who, at, onGo }: Props) {
  const t = useText();
  if (script.onderdelen.length === 0) return null;
  return (
    <section className="script-parts" aria-labelledby="onderdelen">
      <h2 id="onderdelen">{t('overname.overview')}</h2>
      <ul>
        {script.onderdelen.map((onderdeel) => (
          <li key={onderdeel.id}>
            <Button
              className="script-part"
              {...(onderdeel.id === at ? { 'aria-current': 'step' as const } : {})}
              onPress={() => onGo(firstOf(onderdeel))}
            >
              <span className="hint">
                {t(`overname.soort.${onderdeel.soort}`)},{' '}
                {t(`overname.handeling.${onderdeel.handeling}`)}
              </span>
              <span className="strong">{onderdeel.wat}</span>
              <Stand onderdeel={onderdeel} />
            </Button>
            {onderdeel.geparkeerd !== null && <Geparkeerd onderdeel={onderdeel} who={who} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where there is still something to do, else the first of its screens. */
function firstOf({ schermen }: OvernameOnderdeel): string {
  const open = schermen.find((scherm) => openVelden(scherm) > 0);
  return (open ?? schermen[0])?.id ?? '';
}

function Stand({ onderdeel }: { readonly onderdeel: OvernameOnderdeel }) {
  const t = useText();
  if (onderdeel.gedaan) return <StatusTag status="actief" />;
  if (onderdeel.geparkeerd !== null) {
    return (
      <span className="tag warning">
        <Pause size={13} aria-hidden />
        {t('overname.parked', { count: 1 })}
      </span>
    );
  }
  const count = onderdeel.schermen.reduce((sum, scherm) => sum + openVelden(scherm), 0);
  return <span className="hint">{t('overname.left', { count })}</span>;
}

function Geparkeerd(props: { readonly onderdeel: OvernameOnderdeel; readonly who: Who }) {
  const t = useText();
  const resume = useTell('overname.resume');
  const { id, wat, geparkeerd } = props.onderdeel;
  if (geparkeerd === null) return null;
  return (
    <div className="script-parked">
      <p className="hint">
        {t('overname.parkedBy', { naam: geparkeerd.door, reden: geparkeerd.reden })}
      </p>
      <Button
        className="button small"
        aria-label={t('overname.unparkNamed', { wat })}
        onPress={() => void resume({ ...props.who, onderdeel: id })}
      >
        {t('overname.unpark')}
      </Button>
    </div>
  );
}
