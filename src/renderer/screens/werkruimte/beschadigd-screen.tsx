import { Button } from 'react-aria-components';
import type { WerkruimteStand } from '../../../shared/contract/werkruimte.ts';
import type { Fault } from '../../../shared/faults.ts';
import { useTell } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useLock } from '../../parts/use-lock.ts';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { KopieLijst } from './kopie-lijst.tsx';

type Props = {
  readonly naam: string;
  readonly pad: string;
  readonly herstel: NonNullable<WerkruimteStand['herstel']>;
};

/** What is wrong, and the ways back; never one that throws something away. */
export function BeschadigdScreen({ naam, pad, herstel }: Props) {
  const t = useText();
  const lock = useLock();
  const openAnyway = useTell('werkruimte.openAnyway');
  const mayOpen = herstel.code === 'bewaren.ouder' || herstel.code === 'bewaren.zonderAnker';
  useTitle(t('herstel.title', { naam }));
  return (
    <div className="page narrow stack">
      <div>
        <PageHeading>{t('herstel.title', { naam })}</PageHeading>
        <p className="lead">{t('herstel.lead')}</p>
        <p className="hint path">{t('veiligheid.where', { pad })}</p>
      </div>
      <Callout kind="error" title={faultText(herstel as unknown as Fault)} />
      <section className="dossier-part">
        <h2>{t('herstel.copies')}</h2>
        <KopieLijst none={t('herstel.noCopies')} />
      </section>
      {mayOpen && (
        <section className="dossier-part">
          <h2>{t('herstel.anyway')}</h2>
          <p className="hint">{t('herstel.anywayText')}</p>
          <Button className="button fit" onPress={() => void openAnyway({})}>
            {t('herstel.anyway')}
          </Button>
        </section>
      )}
      <div className="row">
        <Button className="button quiet" onPress={() => void lock()}>
          {t('herstel.lock')}
        </Button>
      </div>
    </div>
  );
}
