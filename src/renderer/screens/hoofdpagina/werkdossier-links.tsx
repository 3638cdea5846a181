import { Link } from '@tanstack/react-router';
import { FolderOutput, GitMerge } from 'lucide-react';
import { useWerkruimte } from '../../frame/use-werkruimte.ts';
import { useText } from '../../text/use-text.ts';

/** What is done with a dossier as a whole; the Oefenomgeving is on every computer already. */
export function WerkdossierLinks() {
  const t = useText();
  if (useWerkruimte()?.open?.soort !== 'werk') return null;
  return (
    <section className="aside-section" aria-labelledby="dossier-delen">
      <h2 id="dossier-delen">{t('meegave.shared')}</h2>
      <ul className="menu-list">
        <li>
          <Link to="/dossier/meegeven">
            <FolderOutput size={16} aria-hidden />
            {t('meegave.open')}
          </Link>
        </li>
        <li>
          <Link to="/dossier/samenvoegen">
            <GitMerge size={16} aria-hidden />
            {t('samenvoegen.open')}
          </Link>
        </li>
      </ul>
    </section>
  );
}
