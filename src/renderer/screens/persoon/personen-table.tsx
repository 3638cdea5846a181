import { Link } from '@tanstack/react-router';
import type { PersoonRij } from '../../../shared/contract/persoon.ts';
import { FaseTag, faseOf, StatusTag } from '../../parts/tag.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Props = { readonly rows: readonly PersoonRij[]; readonly vandaag: string };

export function PersonenTable({ rows, vandaag }: Props) {
  const t = useText();
  return (
    <div className="scroll">
      <table className="table">
        <caption className="visually-hidden">{t('personen.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('veld.naam')}</th>
            <th scope="col">{t('veld.voornaam')}</th>
            <th scope="col">{t('persoon.number')}</th>
            <th scope="col">{t('persoon.werkrelatie')}</th>
            <th scope="col">{t('veld.einddatum')}</th>
            <th scope="col">{t('persoon.rechten')}</th>
            <th scope="col">{t('persoon.status')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to="/personen/$persoonId" params={{ persoonId: row.id }} search={{}}>
                  {row.naam}
                </Link>
              </td>
              <td className="strong">{row.voornaam}</td>
              <td className="nowrap">{row.inszMasker}</td>
              <td>
                {row.werkrelatie === null ? (
                  <span className="muted">{t('personen.noRelation')}</span>
                ) : (
                  (t as (key: string) => string)(`categorie.${row.werkrelatie.categorie}`)
                )}
              </td>
              <td className="nowrap">
                {row.werkrelatie === null ? '' : day(row.werkrelatie.einddatum)}
              </td>
              <td>
                {row.rechten.length === 0 ? (
                  <span className="muted">{t('personen.noRight')}</span>
                ) : (
                  row.rechten.join(', ')
                )}
              </td>
              <td>
                {row.werkrelatie === null || row.status === 'inAfwachting' ? (
                  <StatusTag status={row.status} />
                ) : (
                  <FaseTag
                    fase={faseOf({ status: row.status, ...row.werkrelatie }, vandaag)}
                    einddatum={row.werkrelatie.einddatum}
                    today={vandaag}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
