import { Link } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useLock } from '../../parts/use-lock.ts';
import { useText } from '../../text/use-text.ts';

/** The dossier that is open: to lock it, or to see to its keys. */
export function EigenDossier({ naam }: { readonly naam: string }) {
  const t = useText();
  const lock = useLock();
  return (
    <section className="aside-section">
      <h2>{t('veiligheid.doorTitle', { naam })}</h2>
      <p className="hint">{t('veiligheid.doorText')}</p>
      <button type="button" className="button wide door" onClick={() => void lock()}>
        <Lock size={16} aria-hidden />
        {t('veiligheid.lock')}
      </button>
      <Link to="/dossier" className="button wide door">
        {t('veiligheid.manage')}
      </Link>
    </section>
  );
}
