import { useNavigate } from '@tanstack/react-router';
import { ok } from '../../../shared/result.ts';
import { call, sendSamenvoegen } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { OpenMeegave } from '../../parts/open-meegave.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useKept } from '../../sessie/kept.ts';
import { useText } from '../../text/use-text.ts';
import { EerderSamengevoegd } from './eerder-samengevoegd.tsx';
import { Samenvoegen } from './samenvoegen.tsx';

/** 'Samenvoegen': the file that a colleague gave back, looked at row by row, kept as one change. */
export function SamenvoegenScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { organisatie } = useOrganisatie();
  const [meegave, setMeegave] = useKept<string | null>('samenvoegen', null);
  const organisatieId = organisatie.id;
  useTitle(t('samenvoegen.title'));
  if (meegave !== null) {
    const onClose = () => setMeegave(null);
    return <Samenvoegen organisatieId={organisatieId} meegave={meegave} onClose={onClose} />;
  }
  return (
    <div className="page narrow stack">
      <div>
        <PageHeading>{t('samenvoegen.title')}</PageHeading>
        <p className="lead">{t('samenvoegen.lead')}</p>
      </div>
      <OpenMeegave
        send={async (bytes) => {
          const result = await sendSamenvoegen(bytes, organisatieId);
          return result.ok ? ok(result.value.meegave) : result;
        }}
        open={async (id, wachtzin) => {
          const result = await call('samenvoegen.open', { organisatieId, meegave: id, wachtzin });
          if (result.ok) setMeegave(id);
          return result;
        }}
        onCancel={() => void navigate({ to: '/hoofdpagina' })}
      />
      <EerderSamengevoegd organisatieId={organisatieId} />
    </div>
  );
}
