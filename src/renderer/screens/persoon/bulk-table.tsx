import { Button } from 'react-aria-components';
import type { BulkRij } from '../../../shared/contract/bulk.ts';
import { faultText } from '../../text/fault-text.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly rijen: readonly BulkRij[];
  readonly onLeaveOut: (persoonId: string) => void;
};

/** Per person the werkrelatie and its rights, before and after; who is refused with the reason. */
export function BulkTable({ rijen, onLeaveOut }: Props) {
  const t = useText();
  return (
    <div className="scroll">
      <table className="table bulk">
        <caption className="visually-hidden">{t('bulk.rows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('bulk.who')}</th>
            <th scope="col">{t('verleng.what')}</th>
            <th scope="col">{t('verleng.before')}</th>
            <th scope="col">{t('verleng.after')}</th>
            <th scope="col">{t('verleng.why')}</th>
          </tr>
        </thead>
        {rijen.map((rij) => (
          <Rij key={`${rij.persoonId} ${rij.categorie}`} rij={rij} onLeaveOut={onLeaveOut} />
        ))}
      </table>
    </div>
  );
}

function Rij({ rij, onLeaveOut }: { readonly rij: BulkRij } & Pick<Props, 'onLeaveOut'>) {
  const lines = rij.oordeel === 'geweigerd' ? [] : rij.rechten;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={1 + lines.length}>
          <Wie rij={rij} onLeaveOut={onLeaveOut} />
        </th>
        {rij.oordeel === 'geweigerd' ? <Refused rij={rij} /> : <Werkrelatie rij={rij} />}
      </tr>
      {lines.map((recht) => (
        <Recht key={recht.toekenningId} recht={recht} />
      ))}
    </tbody>
  );
}

function Wie({ rij, onLeaveOut }: { readonly rij: BulkRij } & Pick<Props, 'onLeaveOut'>) {
  const t = useText();
  const { naam, inszMasker, oordeel, persoonId } = rij;
  return (
    <>
      <span className="strong block">{naam}</span>
      <span className="hint block">{inszMasker}</span>
      <span className={oordeel === 'geweigerd' ? 'tag warning' : 'tag'}>
        {t(`bulk.oordeel.${oordeel}`)}
      </span>{' '}
      <Button
        className="button quiet small"
        aria-label={t('bulk.leaveOutNamed', { naam })}
        onPress={() => onLeaveOut(persoonId)}
      >
        {t('bulk.leaveOut')}
      </Button>
    </>
  );
}

function Refused({ rij }: { readonly rij: BulkRij }) {
  return (
    <td colSpan={4}>
      {rij.weigeringen.map((fault) => (
        <p key={fault.code}>{faultText(fault)}</p>
      ))}
    </td>
  );
}

function Werkrelatie({ rij: { werkrelatie, categorie } }: { readonly rij: BulkRij }) {
  const t = useText();
  if (werkrelatie === null || categorie === null) return <td colSpan={4} />;
  const { voor, na, beperktDoor } = werkrelatie;
  return (
    <>
      <td>
        <span className="strong">{t('persoon.werkrelatie')}</span>
        <span className="hint block">{t(`categorie.${categorie}`)}</span>
      </td>
      <Days voor={voor} na={na} />
      <td className="muted">{beperktDoor !== null && t(`bulk.limit.${beperktDoor}`)}</td>
    </>
  );
}

function Recht({ recht }: { readonly recht: BulkRij['rechten'][number] }) {
  const t = useText();
  const { beperktDoor, weigering } = recht;
  return (
    <tr>
      <td>{recht.recht}</td>
      <Days voor={recht.voor} na={recht.na} />
      <td className="muted">
        {weigering !== null && faultText(weigering)}
        {weigering === null && beperktDoor !== null && t(`bulk.limit.${beperktDoor}`)}
      </td>
    </tr>
  );
}

function Days({ voor, na }: { readonly voor: string; readonly na: string }) {
  return (
    <>
      <td className="nowrap">{day(voor)}</td>
      <td className={voor === na ? 'nowrap muted' : 'nowrap strong'}>{day(na)}</td>
    </>
  );
}
