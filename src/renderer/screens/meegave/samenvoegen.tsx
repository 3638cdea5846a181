import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { SamenvoegStand } from '../../../shared/contract/samenvoegen.ts';
import { useAsk, useTell } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { BewaarSamenvoeging } from './bewaar-samenvoeging.tsx';
import { SamenRijen } from './samen-rijen.tsx';

type Props = {
  readonly organisatieId: string;
  readonly meegave: string;
  readonly onClose: () => void;
};
type Filter = 'alle' | 'conflict' | 'geweigerd';

/** What would change, what has to be decided, and what is left out with its reason. */
export function Samenvoegen({ organisatieId, meegave, onClose }: Props) {
  const about = { organisatieId, meegave };
  const answer = useAsk('samenvoegen.stand', about, { keep: true });
  const lost = answer?.ok === false;
  // Locked or signed out meanwhile: it does not lie open any more.
  useEffect(() => {
    if (lost) onClose();
  }, [lost, onClose]);
  if (answer?.ok !== true) return null;
  const stand = answer.value;
  if (stand.klaar !== null) return <Klaar {...about} klaar={stand.klaar} onClose={onClose} />;
  return <Nakijken {...about} stand={stand} onClose={onClose} />;
}

function Nakijken({ stand, onClose, ...about }: Props & { readonly stand: SamenvoegStand }) {
  const t = useText();
  const [chosen, setFilter] = useState<Filter | null>(null);
  const { tellingen, naam, van, gegevenOp } = stand;
  const filter = chosen ?? (tellingen.conflicten > 0 ? 'conflict' : 'alle');
  const nothing = tellingen.nieuw + tellingen.gewijzigd + tellingen.geweigerd === 0;
  return (
    <div className="page stack samenvoegen">
      <div>
        <PageHeading>{t('samenvoegen.title')}</PageHeading>
        <p className="lead">
          {t('samenvoegen.fromLine', { naam, van, op: momentText(gegevenOp) })}
        </p>
      </div>
      {!stand.basisBekend && (
        <Callout kind="warning" title={t('samenvoegen.noBase')}>
          <p>{t('samenvoegen.noBaseText')}</p>
        </Callout>
      )}
      {nothing ? (
        <Callout kind="info" title={t('samenvoegen.nothing')}>
          <p>{t('samenvoegen.nothingText')}</p>
        </Callout>
      ) : (
        <>
          <Tellingen tellingen={tellingen} />
          {tellingen.conflicten > 0 && <Alles {...about} />}
          <ChoiceSelect
            label={t('samenvoegen.filter')}
            choices={[
              { id: 'alle', naam: t('samenvoegen.alle') },
              { id: 'conflict', naam: t('samenvoegen.metConflict') },
              { id: 'geweigerd', naam: t('samenvoegen.metWeigering') },
            ]}
            value={filter}
            onChange={(id) => setFilter(id as Filter)}
          />
          <SamenRijen key={filter} {...about} filter={filter} />
        </>
      )}
      <BewaarSamenvoeging {...about} canKeep={tellingen.nieuw + tellingen.gewijzigd > 0} />
      <Sluit {...about} onClose={onClose} />
    </div>
  );
}

function Tellingen({ tellingen }: Pick<SamenvoegStand, 'tellingen'>) {
  const t = useText();
  const { nieuw, gewijzigd, conflicten, onbeslist, geweigerd } = tellingen;
  return (
    <div role="status">
      <ul className="samen-tellingen">
        <li>{t('samenvoegen.nieuw', { count: nieuw })}</li>
        <li>{t('samenvoegen.gewijzigd', { count: gewijzigd })}</li>
        {onbeslist > 0 && (
          <li className="strong">{t('samenvoegen.conflict', { count: onbeslist })}</li>
        )}
        {conflicten > 0 && onbeslist === 0 && <li>{t('samenvoegen.decided')}</li>}
        {geweigerd > 0 && (
          <li className="strong">{t('samenvoegen.geweigerd', { count: geweigerd })}</li>
        )}
      </ul>
    </div>
  );
}

function Alles(about: Omit<Props, 'onClose'>) {
  const t = useText();
  const kies = useTell('samenvoegen.kies');
  return (
    <div className="row">
      <Button className="button" onPress={() => void kies({ ...about, veld: null, kant: 'hier' })}>
        {t('samenvoegen.allHere')}
      </Button>
      <Button
        className="button"
        onPress={() => void kies({ ...about, veld: null, kant: 'ginder' })}
      >
        {t('samenvoegen.allThere')}
      </Button>
    </div>
  );
}

function Sluit({ onClose, ...about }: Props) {
  const t = useText();
  const forget = useTell('samenvoegen.vergeet', { quiet: true });
  return (
    <div className="row">
      <Button className="button quiet" onPress={() => void forget(about).then(onClose)}>
        {t('samenvoegen.close')}
      </Button>
    </div>
  );
}

function Klaar({
  klaar,
  onClose,
  ...about
}: Props & { klaar: NonNullable<SamenvoegStand['klaar']> }) {
  const t = useText();
  const forget = useTell('samenvoegen.vergeet', { quiet: true });
  const { nieuw, gewijzigd } = klaar;
  return (
    <div className="page narrow stack">
      <PageHeading>{t('samenvoegen.done')}</PageHeading>
      <Callout
        kind="ok"
        title={`${t('samenvoegen.nieuw', { count: nieuw })}, ${t('samenvoegen.gewijzigd', { count: gewijzigd })}`}
      >
        <p>{t('samenvoegen.doneText')}</p>
      </Callout>
      <div className="row">
        <Button className="button" onPress={() => void forget(about).then(onClose)}>
          {t('samenvoegen.another')}
        </Button>
      </div>
    </div>
  );
}
