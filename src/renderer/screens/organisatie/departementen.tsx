import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { OrganisatieDetail } from '../../../shared/contract/organisatie.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { PlainTable } from '../../parts/plain-table.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Heropen } from './heropen.tsx';
import { NaamDialog } from './naam-dialog.tsx';
import { Sluit } from './sluit.tsx';

type Departement = OrganisatieDetail['departementen'][number];
type Props = { readonly organisatieId: string } & Pick<OrganisatieDetail, 'departementen'>;

/** The list that rights are limited to: the organisatie keeps it itself (docs/domain.md 1.5). */
export function Departementen({ organisatieId, departementen }: Props) {
  const t = useText();
  const { vandaag } = useOrganisatie();
  const [all, setAll] = useState(false);
  const isClosed = ({ geslotenOp }: Departement) => geslotenOp !== null && geslotenOp < vandaag;
  const closed = departementen.filter(isClosed).length;
  const shown = departementen.filter((departement) => all || !isClosed(departement));
  return (
    <section className="section" aria-labelledby="departementen">
      <div className="spread">
        <h2 id="departementen">{t('recht.departementen')}</h2>
        <div className="row">
          {closed > 0 && (
            <Checkbox className="checkbox" isSelected={all} onChange={setAll}>
              {t('departement.showClosed', { count: closed })}
            </Checkbox>
          )}
          <NaamDialog
            organisatieId={organisatieId}
            departement={null}
            act={
              <>
                <Plus size={16} aria-hidden />
                {t('departement.add')}
              </>
            }
          />
        </div>
      </div>
      <p className="hint">{t('departement.hint')}</p>
      {shown.length === 0 && <p className="empty">{t('departement.none')}</p>}
      {shown.length > 0 && (
        <PlainTable
          caption={t('recht.departementen')}
          heads={[t('veld.naam'), t('org.houders'), t('org.stand'), t('beheer.doen')]}
        >
          {shown.map((departement) => (
            <Rij
              key={departement.id}
              {...{ organisatieId, departement, vandaag }}
              closed={isClosed(departement)}
            />
          ))}
        </PlainTable>
      )}
    </section>
  );
}

function Rij(props: {
  readonly organisatieId: string;
  readonly departement: Departement;
  readonly vandaag: string;
  readonly closed: boolean;
}) {
  const t = useText();
  const { organisatieId, departement, vandaag, closed } = props;
  const { naam, geslotenOp, houders } = departement;
  return (
    <tr>
      <td className="strong">{naam}</td>
      <td>{houders}</td>
      <td className="muted">{standText(departement, closed, t)}</td>
      <td>
        <div className="row">
          {!closed && (
            <>
              <NaamDialog
                {...{ organisatieId, departement }}
                act={t('departement.rename')}
                label={t('form.labelled', { label: t('departement.rename'), waarde: naam })}
              />
              <Sluit {...{ organisatieId, departement, vandaag }} />
            </>
          )}
          {geslotenOp !== null && <Heropen {...{ organisatieId, departement }} />}
        </div>
      </td>
    </tr>
  );
}

function standText(
  { geslotenOp }: Departement,
  closed: boolean,
  t: ReturnType<typeof useText>,
): string {
  if (geslotenOp === null) return t('org.open');
  return t(closed ? 'org.closed' : 'departement.closes', { datum: day(geslotenOp) });
}
