import { Link } from '@tanstack/react-router';
import type { AfstemmingUitkomst } from '../../../shared/contract/afstemming.ts';
import { StatusTag } from '../../parts/tag.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { type Aanvaard, AanvaardDialog } from './aanvaard-dialog.tsx';
import { useKantText, useVerschilText } from './kant-text.ts';

type Props = {
  readonly rij: AfstemmingUitkomst;
  readonly organisatieId: string;
  readonly rapportId: string;
  readonly onDone: (done: Aanvaard) => void;
};

/** One uitkomst: who, which right, what the two sides say of it, and what can be done. */
export function UitkomstRij({ rij, organisatieId, rapportId, onDone }: Props) {
  const { soort, id: uitkomst } = rij;
  return (
    <tr>
      <th scope="row">
        <Wie rij={rij} />
      </th>
      <td>{rij.recht}</td>
      <td className="wat">
        <Wat rij={rij} />
      </td>
      <td className="acts">
        {rij.keuzes.map((keuze) => (
          <AanvaardDialog
            key={keuze}
            {...{ organisatieId, rapportId, soort, keuze, uitkomst, onDone }}
            aantal={1}
            wie={`${rij.naam}, ${rij.recht}`}
          />
        ))}
      </td>
    </tr>
  );
}

function Wie({ rij }: Pick<Props, 'rij'>) {
  const { persoonId, naam, inszMasker } = rij;
  return (
    <>
      {persoonId === null ? (
        <span>{naam}</span>
      ) : (
        <Link to="/personen/$persoonId" params={{ persoonId }} search={{}}>
          {naam}
        </Link>
      )}
      {inszMasker !== null && <span className="muted masker">{inszMasker}</span>}
    </>
  );
}

function Wat({ rij }: Pick<Props, 'rij'>) {
  const t = useText();
  const kantText = useKantText();
  const verschilText = useVerschilText();
  const { soort, hier, daar, verschillen, faults } = rij;
  const shown = soort === 'onverwacht' ? daar : hier;
  return (
    <>
      {verschillen.map((one) => (
        <p key={one.veld}>{verschilText(one)}</p>
      ))}
      {verschillen.length === 0 && shown !== null && <p>{kantText(shown)}</p>}
      {soort === 'onverwacht' && rij.persoonId === null && <p>{t('afstemming.unknownPerson')}</p>}
      {faults.map((fault) => (
        <p key={`${fault.field ?? ''} ${fault.code}`}>{faultText(fault)}</p>
      ))}
      <Stand rij={rij} />
      <Rijen rij={rij} />
    </>
  );
}

/** Whether it is still to be done, as far as this dossier knows. */
function Stand({ rij }: Pick<Props, 'rij'>) {
  const t = useText();
  const { soort, wacht, status, keuzes } = rij;
  if (status === null) return null;
  if (soort === 'klopt') {
    return keuzes.includes('bevestig') ? (
      <span className="tag info">{t('afstemming.canConfirm')}</span>
    ) : (
      <StatusTag status={status} />
    );
  }
  if (wacht) return <span className="tag waiting">{t('afstemming.waiting')}</span>;
  return soort === 'ontbreekt' ? (
    <span className="tag warning">{t('afstemming.wasHandedOver')}</span>
  ) : null;
}

function Rijen({ rij }: Pick<Props, 'rij'>) {
  const t = useText();
  const { rijen, aantalRijen } = rij;
  if (aantalRijen === 0) return null;
  const more = aantalRijen - rijen.length;
  const listed = rijen.join(', ');
  return (
    <p className="muted small-text">
      {t('afstemming.rowsOf', {
        count: aantalRijen,
        rijen: more > 0 ? t('afstemming.moreRows', { rijen: listed, count: more }) : listed,
      })}
    </p>
  );
}
