import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { PersoonRij } from '../../../shared/contract/persoon-lijst.ts';
import type { PersoonKolom } from '../../../shared/values/persoon-lijst.ts';
import { Highlight } from '../../parts/highlight.tsx';
import { FaseTag, faseOf, StatusTag } from '../../parts/tag.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly row: PersoonRij;
  readonly vandaag: string;
  readonly zoek: string;
  readonly kolommen: readonly PersoonKolom[];
  readonly selected: boolean;
  readonly onSelect: (ids: readonly string[], on: boolean) => void;
};

export const PersonenRow = memo(function PersonenRow(props: Props) {
  const { row, zoek, selected } = props;
  const t = useText();
  return (
    <tr data-selected={selected || undefined}>
      <td className="tick">
        <label>
          <input
            type="checkbox"
            checked={selected}
            onChange={(event) => props.onSelect([row.id], event.target.checked)}
          />
          <span className="visually-hidden">
            {t('lijst.select', { naam: `${row.voornaam} ${row.naam}` })}
          </span>
        </label>
      </td>
      <td>
        <Link to="/personen/$persoonId" params={{ persoonId: row.id }} search={{}}>
          <Highlight text={row.naam} zoek={zoek} />
        </Link>
      </td>
      <td className="strong">
        <Highlight text={row.voornaam} zoek={zoek} />
      </td>
      {props.kolommen.map((kolom) => (
        <Cell key={kolom} kolom={kolom} row={row} vandaag={props.vandaag} />
      ))}
    </tr>
  );
});

function Cell({ kolom, row, vandaag }: { kolom: PersoonKolom; row: PersoonRij; vandaag: string }) {
  const t = useText();
  const { werkrelatie } = row;
  switch (kolom) {
    case 'nummer':
      return <td className="nowrap">{row.inszMasker}</td>;
    case 'werkrelatie':
      return (
        <td>
          {werkrelatie === null ? (
            <span className="muted">{t('personen.noRelation')}</span>
          ) : (
            (t as (key: string) => string)(`categorie.${werkrelatie.categorie}`)
          )}
        </td>
      );
    case 'begindatum':
    case 'einddatum':
      return <td className="nowrap">{werkrelatie === null ? '' : day(werkrelatie[kolom])}</td>;
    case 'rechten':
    case 'departementen':
      return (
        <td>
          {row[kolom].length === 0 ? (
            <span className="muted">{t('personen.noRight')}</span>
          ) : (
            row[kolom].join(', ')
          )}
        </td>
      );
    case 'email':
      return <td className="mail">{werkrelatie?.email ?? ''}</td>;
    case 'status':
      return (
        <td>
          <Status row={row} vandaag={vandaag} />
        </td>
      );
  }
}

function Status({ row, vandaag }: { readonly row: PersoonRij; readonly vandaag: string }) {
  if (row.werkrelatie === null || row.status === 'inAfwachting') {
    return <StatusTag status={row.status} />;
  }
  const { begindatum, einddatum } = row.werkrelatie;
  const fase = faseOf({ status: row.status, begindatum, einddatum }, vandaag);
  return <FaseTag fase={fase} einddatum={einddatum} today={vandaag} />;
}
