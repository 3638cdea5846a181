import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import type { OvernameDetail } from '../../../shared/contract/overname.ts';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useKlembord } from '../../parts/use-klembord.ts';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { Afdrukken } from './afdrukken.tsx';
import { KopieStand } from './kopie-stand.tsx';
import { Nummer } from './nummer.tsx';
import { Onderdelen } from './onderdelen.tsx';
import { SchermKaart } from './scherm-kaart.tsx';
import {
  firstOpen,
  isOpen,
  nextOpen,
  openVelden,
  type SchermRij,
  schermenOf,
} from './scherm-plan.ts';
import { ScriptKlaar } from './script-klaar.tsx';

/** The script of one person, a real screen at a time; as narrow as beside a browser. */
export function ScriptScreen() {
  const { persoonId } = useParams({ from: '/binnen/overnemen/$persoonId' });
  const { organisatie } = useOrganisatie();
  const answer = useAsk('overname.show', { organisatieId: organisatie.id, persoonId });
  if (answer === undefined) return null;
  if (!answer.ok) {
    return (
      <div className="page narrow">
        <Callout kind="error" title={faultText(answer.faults[0])} />
      </div>
    );
  }
  return <Script key={persoonId} script={answer.value} organisatieId={organisatie.id} />;
}

type Props = { readonly script: OvernameDetail; readonly organisatieId: string };

function Script({ script, organisatieId }: Props) {
  const t = useText();
  const klembord = useKlembord();
  const schermen = schermenOf(script);
  const [at, setAt] = useState<string | null>(() => firstOpen(schermen));
  const title = t('form.labelled', { label: t('overname.title'), waarde: script.naam });
  useTitle(title);
  const place = schermen.findIndex(({ scherm }) => scherm.id === at);
  const shown = schermen[place];
  const isOfShown = (rij: SchermRij) => rij.onderdeel === shown?.onderdeel;
  const who = { organisatieId, persoonId: script.persoonId };
  return (
    <div className="script">
      <div className="script-head">
        <Link to="/overnemen" className="back">
          <ChevronLeft size={15} aria-hidden />
          {t('overname.back')}
        </Link>
        <div className="spread">
          <PageHeading>{title}</PageHeading>
          {script.minuten > 0 && (
            <span className="hint">{t('overname.minutes', { count: script.minuten })}</span>
          )}
        </div>
        <Voortgang script={script} at={at} />
      </div>
      <div className="script-columns">
        <div>
          <Blokkades script={script} />
          {!script.nieuw && shown !== undefined && (
            <div className="script-find">
              <p className="hint">{t('overname.find')}</p>
              <Nummer who={who} masker={script.inszMasker} klembord={klembord} />
            </div>
          )}
          {shown === undefined ? (
            <ScriptKlaar script={script} />
          ) : (
            <SchermKaart
              key={shown.scherm.id}
              rij={shown}
              who={who}
              masker={script.inszMasker}
              klembord={klembord}
              previous={schermen[place - 1]?.scherm.id ?? null}
              next={schermen[place + 1]?.scherm.id ?? null}
              onGo={setAt}
              onDone={() => setAt(nextOpen(schermen, [shown]))}
              onParked={() => setAt(nextOpen(schermen, schermen.filter(isOfShown)))}
            />
          )}
          <KopieStand klembord={klembord} />
        </div>
        <div>
          <Onderdelen script={script} who={who} at={shown?.onderdeel.id ?? null} onGo={setAt} />
          {schermen.some((rij) => !rij.onderdeel.gedaan) && <Afdrukken {...who} />}
        </div>
      </div>
    </div>
  );
}

/** It can be handed over all the same: who knows better goes on. */
function Blokkades({ script }: { readonly script: OvernameDetail }) {
  const t = useText();
  const count = script.beletsels.filter(({ blokkeert }) => blokkeert).length;
  if (count === 0) return null;
  return (
    <Callout kind="warning" title={t('overname.blocked', { count })}>
      <p>
        <Link to="/voor-u-begint">{t('overname.check')}</Link>
      </p>
    </Callout>
  );
}

/** One mark per screen: done, here, still to do. */
function Voortgang({
  script,
  at,
}: {
  readonly script: OvernameDetail;
  readonly at: string | null;
}) {
  const t = useText();
  const schermen = schermenOf(script);
  const done = schermen.filter(({ scherm }) => openVelden(scherm) === 0).length;
  const place = schermen.findIndex(({ scherm }) => scherm.id === at);
  const nu = place < 0 ? done : place + 1;
  return (
    <div className="script-progress">
      <span className="visually-hidden">
        {t('overname.progress', { nu, alle: schermen.length })}
      </span>
      {schermen.map((rij) => (
        <span
          key={rij.scherm.id}
          aria-hidden
          className={rij.scherm.id === at ? 'here' : isOpen(rij) ? 'open' : 'done'}
        />
      ))}
    </div>
  );
}
