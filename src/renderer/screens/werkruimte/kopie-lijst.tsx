import { Archive } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAsk } from '../../api.ts';
import { momentText } from '../../parts/moment-text.ts';
import { useText } from '../../text/use-text.ts';
import { Terugzetten } from './terugzetten.tsx';

/** The copies beside the dossier; none is put back before it was said what that costs. */
export function KopieLijst({ none }: { readonly none: string }) {
  const t = useText();
  const answer = useAsk('werkruimte.backups', {});
  const [chosen, setChosen] = useState<string | null>(null);
  if (answer === undefined) return null;
  const copies = answer.ok ? answer.value : [];
  const kopie = copies.find(({ naam }) => naam === chosen);
  if (kopie !== undefined) {
    return <Terugzetten kopie={kopie} onStay={() => setChosen(null)} />;
  }
  if (copies.length === 0) return <p>{none}</p>;
  return (
    <ul className="dossiers">
      {copies.map(({ naam, op, wijziging }) => (
        <li key={naam}>
          <Archive size={18} aria-hidden />
          <span>{t('kopie.of', { op: momentText(op), wijziging })}</span>
          <Button
            className="button small"
            aria-label={t('kopie.look', { op: momentText(op) })}
            onPress={() => setChosen(naam)}
          >
            {t('kopie.lookShort')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
