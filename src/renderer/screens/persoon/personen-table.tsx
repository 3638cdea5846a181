import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { PersoonCriteria, PersoonRij } from '../../../shared/contract/persoon-lijst.ts';
import type { PersoonKolom, PersoonSortering } from '../../../shared/values/persoon-lijst.ts';
import { useText } from '../../text/use-text.ts';
import { PersonenRow } from './personen-row.tsx';
import { isSelected, type Selectie } from './selectie.ts';

type Props = {
  readonly rows: readonly PersoonRij[];
  readonly vandaag: string;
  readonly zoek: string;
  readonly kolommen: readonly PersoonKolom[];
  readonly criteria: Pick<PersoonCriteria, 'sorteer' | 'aflopend'>;
  readonly selectie: Selectie;
  readonly onSort: (sorteer: PersoonSortering) => void;
  readonly onSelect: (ids: readonly string[], on: boolean) => void;
};

const sortable: Partial<Record<PersoonKolom, PersoonSortering>> = {
  einddatum: 'einddatum',
  status: 'status',
};

/** A plain table: fifty rows with a grid of widgets would cost more than finding them. */
export const PersonenTable = memo(function PersonenTable(props: Props) {
  const { rows, kolommen, selectie, onSelect } = props;
  const t = useText();
  const ids = rows.map(({ id }) => id);
  const all = ids.every((id) => isSelected(selectie, id));
  return (
    <div className="scroll">
      <table className="table personen">
        <caption className="visually-hidden">{t('personen.title')}</caption>
        <thead>
          <tr>
            <th scope="col" className="tick">
              <label>
                <input
                  type="checkbox"
                  checked={all}
                  onChange={(event) => onSelect(ids, event.target.checked)}
                />
                <span className="visually-hidden">{t('lijst.selectPage')}</span>
              </label>
            </th>
            <SortHeader {...props} sort="naam">
              {t('veld.naam')}
            </SortHeader>
            <th scope="col">{t('veld.voornaam')}</th>
            {kolommen.map((kolom) => (
              <SortHeader key={kolom} {...props} sort={sortable[kolom]}>
                {t(`kolom.${kolom}`)}
              </SortHeader>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PersonenRow
              key={row.id}
              row={row}
              vandaag={props.vandaag}
              zoek={props.zoek}
              kolommen={kolommen}
              selected={isSelected(selectie, row.id)}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
});

function SortHeader(
  props: Pick<Props, 'criteria' | 'onSort'> & {
    readonly sort: PersoonSortering | undefined;
    readonly children: ReactNode;
  },
) {
  const { sort, criteria } = props;
  if (sort === undefined) return <th scope="col">{props.children}</th>;
  const sorted = criteria.sorteer === sort;
  const Arrow = criteria.aflopend ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={sorted ? (criteria.aflopend ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="sort" onClick={() => props.onSort(sort)}>
        {props.children}
        {sorted && <Arrow size={13} aria-hidden />}
      </button>
    </th>
  );
}
