import type { ReactNode } from 'react';
import type { PersoonDetail } from '../../../shared/contract/persoon.ts';
import { nummerText } from '../../parts/number.ts';
import { StatusTag } from '../../parts/tag.tsx';
import { telefoonText } from '../../parts/telefoon.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

/** 'Werkrelatie details': what each werkrelatie says, and the rest of the person's own fields. */
export function PersoonDetails({ persoon }: { readonly persoon: PersoonDetail }) {
  const t = useText();
  const given = (value: string | null) =>
    value ?? <span className="muted">{t('wizard.notGiven')}</span>;
  return (
    <>
      <section className="section-first">
        <h2>{t('persoon.title')}</h2>
        <Rows
          rows={[
            [t('veld.roepnaam'), given(persoon.roepnaam)],
            [t('veld.initialen'), given(persoon.initialen)],
            [t('persoon.reden'), given(persoon.reden)],
          ]}
        />
      </section>
      {persoon.werkrelaties.map((werkrelatie) => (
        <section key={werkrelatie.id} className="section">
          <h2>{werkrelatie.organisatie.naam}</h2>
          <Rows
            rows={[
              [t('kies.number'), nummerText(werkrelatie.organisatie.ondernemingsnummer)],
              [t('veld.categorie'), t(`categorie.${werkrelatie.categorie}`)],
              [t('veld.begindatum'), day(werkrelatie.begindatum)],
              [t('veld.einddatum'), day(werkrelatie.einddatum)],
              [t('veld.telefoon'), given(telefoonText(werkrelatie.telefoon))],
              [t('veld.email'), given(werkrelatie.email)],
              [t('persoon.status'), <StatusTag key="status" status={werkrelatie.status} />],
            ]}
          />
        </section>
      ))}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="summary">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
