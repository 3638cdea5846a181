import { FolderLock, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { formatDatum, isDatum } from '../../../shared/values/datum.ts';
import { useAsk, useTell } from '../../api.ts';
import { useText } from '../../text/use-text.ts';

/** The dossiers that were opened here: to open, or to take off the list. */
export function DossierLijst() {
  const t = useText();
  const answer = useAsk('werkruimte.list', {});
  const choose = useTell('werkruimte.choose');
  const forget = useTell('werkruimte.forget');
  const current = useAsk('werkruimte.current', {});
  const stand = current?.ok ? current.value : undefined;
  const all = answer?.ok ? answer.value.dossiers : [];
  const dossiers = all.filter(({ id }) => id !== stand?.dossier?.id);
  if (all.length === 0) return <p className="hint">{t('dossiers.none')}</p>;
  if (dossiers.length === 0) return <p className="hint">{t('dossiers.only')}</p>;

  /** From one dossier to another: nothing of the first stays in the page. */
  async function open(dossier: string) {
    const result = await choose({ dossier });
    if (result.ok && stand?.open?.soort === 'werk') window.location.reload();
  }

  return (
    <>
      <ul className="dossiers">
        {dossiers.map(({ id, naam, pad, geopendOp, gevonden }) => (
          <li key={id}>
            <FolderLock size={18} aria-hidden />
            <div>
              <Button
                className="link strong"
                aria-label={t('dossiers.open', { naam })}
                onPress={() => void open(id)}
              >
                {naam}
              </Button>
              <p className="hint path">{pad}</p>
              <p className="hint">{gevonden ? openedText(t, geopendOp) : t('dossiers.gone')}</p>
            </div>
            <Button
              className="button quiet icon"
              aria-label={t('dossiers.forget', { naam })}
              onPress={() => void forget({ dossier: id })}
            >
              <X size={16} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <p className="hint">{t('dossiers.forgetHint')}</p>
    </>
  );
}

function openedText(t: ReturnType<typeof useText>, geopendOp: string | null): string {
  const day = geopendOp?.slice(0, 10) ?? '';
  return isDatum(day) ? t('dossiers.opened', { dag: formatDatum(day) }) : '';
}
