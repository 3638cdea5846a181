import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import {
  type PersoonFilter,
  persoonFilters,
  RIJEN_PER_PAGINA,
} from '../../../shared/values/persoon-lijst.ts';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { FilterSelect } from './filter-select.tsx';
import { PersonenTable } from './personen-table.tsx';

/** 'Toon alle personen': searched and paged in main, at most one page here. */
export function PersonenScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { organisatie, vandaag } = useOrganisatie();
  const search = useSearch({ from: '/binnen/personen' });
  const filter: PersoonFilter = persoonFilters.find((one) => one === search.filter) ?? 'alle';
  const [zoek, setZoek] = useState(search.zoek ?? '');
  const [pagina, setPagina] = useState(0);
  const answer = useAsk(
    'persoon.list',
    { organisatieId: organisatie.id, zoek, filter, pagina },
    { keep: true },
  );
  useTitle(t('personen.title'));
  const totaal = answer?.ok ? answer.value.totaal : 0;
  return (
    <div className="page">
      <div className="spread">
        <PageHeading>{t('personen.title')}</PageHeading>
        <Link to="/personen/nieuw" className="button primary">
          <Plus size={16} aria-hidden />
          {t('hoofd.nieuw')}
        </Link>
      </div>
      <div className="toolbar">
        <SearchField
          className="field find"
          value={zoek}
          onChange={(text) => {
            setZoek(text);
            setPagina(0);
          }}
        >
          <Label className="label">{t('personen.find')}</Label>
          <div className="search-box">
            <Search size={15} aria-hidden />
            <Input placeholder={t('personen.findHint')} spellCheck={false} />
          </div>
        </SearchField>
        <FilterSelect
          filter={filter}
          onChange={(next) => {
            setPagina(0);
            void navigate({ to: '/personen', search: { filter: next } });
          }}
        />
        <p className="muted count" role="status">
          {t('personen.found', { count: totaal })}
        </p>
      </div>
      {answer?.ok && totaal > 0 && <PersonenTable rows={answer.value.rijen} vandaag={vandaag} />}
      {answer?.ok && totaal === 0 && (
        <p className="empty">
          {t(zoek === '' && filter === 'alle' ? 'personen.empty' : 'personen.none')}
        </p>
      )}
      {totaal > RIJEN_PER_PAGINA && <Pages pagina={pagina} totaal={totaal} onChange={setPagina} />}
    </div>
  );
}

function Pages(props: {
  readonly pagina: number;
  readonly totaal: number;
  readonly onChange: (pagina: number) => void;
}) {
  const t = useText();
  const last = Math.ceil(props.totaal / RIJEN_PER_PAGINA) - 1;
  const from = props.pagina * RIJEN_PER_PAGINA + 1;
  const until = Math.min(props.totaal, from + RIJEN_PER_PAGINA - 1);
  return (
    <nav className="row pages" aria-label={t('personen.pages')}>
      <Button
        className="button small"
        isDisabled={props.pagina === 0}
        onPress={() => props.onChange(props.pagina - 1)}
      >
        <ChevronLeft size={15} aria-hidden />
        {t('personen.previous')}
      </Button>
      <span className="muted">{t('personen.range', { from, until, count: props.totaal })}</span>
      <Button
        className="button small"
        isDisabled={props.pagina >= last}
        onPress={() => props.onChange(props.pagina + 1)}
      >
        {t('personen.next')}
        <ChevronRight size={15} aria-hidden />
      </Button>
    </nav>
  );
}
