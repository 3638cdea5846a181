import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { AfstemmingStand } from '../../../shared/contract/afstemming.ts';
import {
  rapportVelden,
  type UitkomstSoort,
  uitkomstSoorten,
} from '../../../shared/values/afstemming.ts';
import { useAsk, useTell } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { LijstHerkend } from '../../parts/lijst-herkend.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import type { Aanvaard } from './aanvaard-dialog.tsx';
import { OngedaanDialog } from './ongedaan-dialog.tsx';
import { Toestand } from './toestand.tsx';
import { UitkomstFilters } from './uitkomst-filters.tsx';
import { Uitkomsten } from './uitkomsten.tsx';

type Props = {
  readonly organisatie: { readonly id: string; readonly naam: string };
  readonly rapportId: string;
  /** Whether the report was gone by itself: locked meanwhile. */
  readonly onClose: (gone: boolean) => void;
};

/** What came out of the report: what was recognised, every uitkomst, and what will become of it. */
export function Resultaat({ organisatie, rapportId, onClose }: Props) {
  const t = useText();
  const asked = { organisatieId: organisatie.id, rapportId };
  const answer = useAsk('afstemming.stand', asked, { keep: true });
  useEffect(() => {
    if (answer?.ok === false && answer.faults.some(({ code }) => code === 'afstemming.onbekend')) {
      onClose(true);
    }
  }, [answer, onClose]);
  if (answer === undefined) {
    return (
      <p role="status" className="page empty">
        {t('afstemming.comparing')}
      </p>
    );
  }
  if (!answer.ok) return <p className="page">{answer.faults.map(faultText).join(' ')}</p>;
  return <Open organisatie={organisatie} stand={answer.value} onClose={() => onClose(false)} />;
}

type OpenProps = Pick<Props, 'organisatie'> & {
  readonly stand: AfstemmingStand;
  readonly onClose: () => void;
};

function Open({ organisatie, stand, onClose }: OpenProps) {
  const t = useText();
  const { rapportId } = stand;
  const organisatieId = organisatie.id;
  const forget = useTell('afstemming.vergeet', { quiet: true });
  const setDatums = useTell('afstemming.datums');
  const koppel = useTell('afstemming.koppel');
  const [done, setDone] = useState<Aanvaard | null>(null);

  async function close() {
    await forget({ organisatieId, rapportId });
    onClose();
  }

  const naam = { naam: stand.bestand, organisatie: organisatie.naam, count: stand.rijen };
  return (
    <div className="page stack afstemming-page">
      <div className="spread not-printed">
        <PageHeading>{t('afstemming.result')}</PageHeading>
        <Button className="button quiet" onPress={() => void close()}>
          {t('afstemming.other')}
        </Button>
      </div>
      <p className="muted">{t('afstemming.read', naam)}</p>
      <div className="not-printed">
        <LijstHerkend
          key={stand.ontbrekend.length}
          stand={stand}
          velden={rapportVelden}
          open={stand.ontbrekend.length > 0}
          onDatums={(datums) => void setDatums({ organisatieId, rapportId, datums })}
          onKoppel={(koppeling) => void koppel({ organisatieId, rapportId, koppeling })}
        />
      </div>
      <div role="status" className="not-printed">
        {done !== null && <Done {...{ organisatieId, done }} onUndone={() => setDone(null)} />}
      </div>
      {stand.ontbrekend.length > 0 ? (
        <Callout kind="warning" title={t('afstemming.couple')}>
          {stand.ontbrekend.map((one) => (
            <p key={one}>{t(`afstemming.ontbrekend.${one}`)}</p>
          ))}
        </Callout>
      ) : (
        <Views {...{ organisatieId, stand }} onDone={setDone} />
      )}
    </div>
  );
}

function Done(props: {
  readonly organisatieId: string;
  readonly done: Aanvaard;
  readonly onUndone: () => void;
}) {
  const t = useText();
  const { afstemmingId, aantal } = props.done;
  const naam = t('afstemming.done', { count: aantal });
  return (
    <Callout kind="ok" title={naam}>
      <OngedaanDialog
        {...{ afstemmingId, naam }}
        organisatieId={props.organisatieId}
        onDone={props.onUndone}
      />
    </Callout>
  );
}

function Views(props: {
  readonly organisatieId: string;
  readonly stand: AfstemmingStand;
  readonly onDone: (done: Aanvaard) => void;
}) {
  const t = useText();
  const { organisatieId, stand } = props;
  const [view, setView] = useState<'uitkomsten' | 'toestand'>('uitkomsten');
  const first = uitkomstSoorten.find((one) => stand.tellingen[one] > 0) ?? 'klopt';
  const [soort, setSoort] = useState<UitkomstSoort>(first);
  return (
    <>
      <fieldset className="row afstemming-filters not-printed">
        <legend className="visually-hidden">{t('afstemming.views')}</legend>
        <Button
          className="button small"
          aria-pressed={view === 'uitkomsten'}
          onPress={() => setView('uitkomsten')}
        >
          {t('afstemming.viewUitkomsten')}
        </Button>
        <Button
          className="button small"
          aria-pressed={view === 'toestand'}
          onPress={() => setView('toestand')}
        >
          {t('afstemming.viewToestand')}
        </Button>
      </fieldset>
      {view === 'toestand' ? (
        <Toestand {...{ organisatieId }} rapportId={stand.rapportId} />
      ) : (
        <>
          <UitkomstFilters {...{ stand, soort }} onSoort={setSoort} />
          <Uitkomsten key={soort} {...{ organisatieId, stand, soort }} onDone={props.onDone} />
        </>
      )}
    </>
  );
}
