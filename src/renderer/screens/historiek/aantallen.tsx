import type { OrganisatieToestand } from '../../../shared/contract/historiek.ts';
import { useText } from '../../text/use-text.ts';

/** How many persons, grants, and holders of each right and departement there were. */
export function Aantallen({ toen }: { readonly toen: OrganisatieToestand }) {
  const t = useText();
  return (
    <>
      <dl className="facts counts">
        <div>
          <dt>{t('toen.personen')}</dt>
          <dd>{toen.personen}</dd>
        </div>
        <div>
          <dt>{t('toen.werkrelaties')}</dt>
          <dd>{toen.werkrelaties}</dd>
        </div>
        <div>
          <dt>{t('toen.toekenningen')}</dt>
          <dd>{toen.toekenningen}</dd>
        </div>
      </dl>
      <div className="tallies">
        <Tally title={t('toen.perRecht')} rijen={toen.rechten} />
        <Tally title={t('toen.perDepartement')} rijen={toen.departementen} />
      </div>
    </>
  );
}

type Rij = OrganisatieToestand['rechten'][number];

function Tally({ title, rijen }: { readonly title: string; readonly rijen: readonly Rij[] }) {
  const t = useText();
  return (
    <section>
      <h3>{title}</h3>
      {rijen.length === 0 && <p className="muted">{t('toen.nothing')}</p>}
      <ul className="tally">
        {rijen.map(({ id, naam, houders }) => (
          <li key={id}>
            <span>{naam}</span>
            <strong>{houders}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
