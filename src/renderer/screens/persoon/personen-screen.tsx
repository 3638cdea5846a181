import { Link, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useCallback, useRef } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Fault } from '../../../shared/faults.ts';
import { persoonFilters, RIJEN_PER_PAGINA } from '../../../shared/values/persoon-lijst.ts';
import { useAsk } from '../../api.ts';
import { useOrganisatie, useStand } from '../../frame/use-stand.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { Pages } from '../../parts/pages.tsx';
import { useText } from '../../text/use-text.ts';
import { LijstFilters } from './lijst-filters.tsx';
import { type Lijst, lijstVan, useLijst, useScrollKept, withKolommen } from './lijst-stand.ts';
import { LijstToolbar } from './lijst-toolbar.tsx';
import { PersonenTable } from './personen-table.tsx';
import { select } from './selectie.ts';
import { SelectieBalk } from './selectie-balk.tsx';

/** 'Toon alle personen'. A link that asks for something begins with that, whatever was there. */
export function PersonenScreen() {
  const t = useText();
  const search = useSearch({ from: '/binnen/personen' });
  useTitle(t('personen.title'));
  return (
    <div className="page">
      <div className="spread">
        <PageHeading>{t('personen.title')}</PageHeading>
        <Link to="/personen/nieuw" className="button primary">
          <Plus size={16} aria-hidden />
          {t('hoofd.nieuw')}
        </Link>
      </div>
      <Personen key={JSON.stringify(search)} search={search} />
    </div>
  );
}

const none: readonly Fault[] = [];

type Search = { readonly filter?: string; readonly zoek?: string };

function Personen({ search }: { readonly search: Search }) {
  const { organisatie, vandaag } = useOrganisatie();
  const sessie = useStand()?.sessie;
  const filter = persoonFilters.find((one) => one === search.filter);
  const kept = useKolommen(organisatie.id);
  const asked = useLijst(lijstVan(organisatie.id, sessie), {
    ...(filter === undefined ? {} : { filter }),
    ...(search.zoek === undefined ? {} : { zoek: search.zoek }),
  });
  const lijst = withKolommen(asked, kept ?? null);
  const { gevonden, faults } = useGevonden(organisatie.id, lijst);
  const { vraag, filtersOpen } = lijst.stand;
  useScrollKept();
  return (
    <>
      <LijstToolbar lijst={lijst} gevonden={gevonden} organisatieId={organisatie.id} />
      {filtersOpen && (
        <LijstFilters
          criteria={vraag.criteria}
          faults={faults}
          onChange={(change) => lijst.ask({ criteria: { ...vraag.criteria, ...change } })}
        />
      )}
      {gevonden !== undefined && kept !== undefined && (
        <Rows lijst={lijst} gevonden={gevonden} vandaag={vandaag} />
      )}
    </>
  );
}

type Gevonden = Output<'persoon.list'>;

function Rows(props: {
  readonly lijst: Lijst;
  readonly gevonden: Gevonden;
  readonly vandaag: string;
}) {
  const t = useText();
  const { lijst, gevonden } = props;
  const { vraag, pagina, selectie } = lijst.stand;
  const { criteria } = vraag;
  const latest = useRef(lijst);
  latest.current = lijst;
  const onSelect = useCallback((ids: readonly string[], on: boolean) => {
    const { stand, change } = latest.current;
    change({ selectie: select(stand.selectie, ids, on) });
  }, []);
  const onSort = useCallback((sorteer: typeof criteria.sorteer) => {
    const { criteria: now } = latest.current.stand.vraag;
    const aflopend = now.sorteer === sorteer && !now.aflopend;
    latest.current.ask({ criteria: { ...now, sorteer, aflopend } });
  }, []);
  const { totaal, rijen } = gevonden;
  const asked = vraag.zoek !== '' || vraag.filter !== 'alle' || lijst.stand.filtersOpen;
  return (
    <>
      <SelectieBalk lijst={lijst} totaal={totaal} />
      {totaal === 0 && <p className="empty">{t(asked ? 'personen.none' : 'personen.empty')}</p>}
      {gevonden.bijna > 0 && (
        <p className="hint">
          {t(gevonden.bijna === totaal ? 'lijst.onlyNear' : 'lijst.someNear', {
            count: gevonden.bijna,
          })}
        </p>
      )}
      {totaal > 0 && (
        <PersonenTable
          rows={rijen}
          vandaag={props.vandaag}
          zoek={vraag.zoek}
          kolommen={vraag.kolommen}
          criteria={criteria}
          selectie={selectie}
          onSort={onSort}
          onSelect={onSelect}
        />
      )}
      {totaal > RIJEN_PER_PAGINA && (
        <Pages pagina={pagina} totaal={totaal} onChange={(to) => lijst.change({ pagina: to })} />
      )}
    </>
  );
}

/** Undefined until main has said which; null where nobody chose yet. */
function useKolommen(organisatieId: string) {
  const answer = useAsk('weergave.kolommen', { organisatieId });
  return answer?.ok ? answer.value.kolommen : undefined;
}

/** The last good answer stays while a refused one is repaired. */
function useGevonden(organisatieId: string, { stand }: Lijst) {
  const { vraag, pagina, selectie, alleenSelectie } = stand;
  const { zoek, filter, criteria } = vraag;
  const alleen = alleenSelectie && selectie.soort === 'enkele' ? [...selectie.ids] : undefined;
  const answer = useAsk(
    'persoon.list',
    {
      ...{ organisatieId, zoek, filter, pagina, criteria },
      ...(alleen === undefined ? {} : { alleen, zoek: '', filter: 'alle' as const }),
    },
    { keep: true },
  );
  const good = useRef<Gevonden | undefined>(undefined);
  if (answer?.ok) good.current = answer.value;
  const faults = useRef(none);
  faults.current = answer === undefined || answer.ok ? none : answer.faults;
  return { gevonden: good.current, faults: faults.current };
}
