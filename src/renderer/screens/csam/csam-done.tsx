import { Link } from '@tanstack/react-router';
import { useStand } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import type { CsamGedaan } from '../../parts/gedaan.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

/** What was just done, and what it opens. */
export function CsamDone({ search }: { readonly search: CsamGedaan }) {
  const t = useText();
  const stand = useStand();
  const { aangesteld, beeindigd } = search;
  if (aangesteld !== undefined) {
    const { naam, organisatie, vanaf } = aangesteld;
    const later = stand !== undefined && vanaf > stand.vandaag;
    return (
      <Callout kind="ok" title={t('csam.doneTitle', { naam, organisatie })}>
        <p>
          {later
            ? t('csam.doneLater', { naam, organisatie, datum: day(vanaf) })
            : t('csam.doneText', { naam, organisatie })}
        </p>
        <p>
          <Link to="/aanmelden/$deur" params={{ deur: 'gebruikersbeheer' }}>
            {t('csam.doneAct')}
          </Link>
        </p>
      </Callout>
    );
  }
  if (beeindigd === undefined) return null;
  return (
    <Callout kind="ok" title={t('csam.ended', { naam: beeindigd })}>
      <p>{t('csam.endedText')}</p>
    </Callout>
  );
}
