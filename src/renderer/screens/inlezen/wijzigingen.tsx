import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { InlezingWijziging } from '../../../shared/contract/inlezing.ts';
import { type WijzigingFilter, wijzigingFilters } from '../../../shared/values/inlezing.ts';
import { useAsk } from '../../api.ts';
import { fieldValue } from '../../parts/changes.tsx';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { Pages } from '../../parts/pages.tsx';
import { useText } from '../../text/use-text.ts';

/** So many persons are looked at without losing where one was. */
const PER_PAGINA = 25;

type Props = { readonly organisatieId: string; readonly lijstId: string };

/** Everybody for whom the list changes something: each field as it is, and as it becomes. */
export function Wijzigingen({ organisatieId, lijstId }: Props) {
  const t = useText();
  const [zoek, setZoek] = useState('');
  const [filter, setFilter] = useState<WijzigingFilter>('alle');
  const [pagina, setPagina] = useState(0);
  const answer = useAsk(
    'inlezing.wijzigingen',
    { organisatieId, lijstId, zoek, filter, vanaf: pagina * PER_PAGINA, aantal: PER_PAGINA },
    { keep: true },
  );
  const { totaal = 0, personen = [] } = answer?.ok ? answer.value : {};
  return (
    <div className="stack inlezen-wijzigingen">
      <h3>{t('wijziging.title')}</h3>
      <div className="row filters">
        <SearchField
          className="field"
          value={zoek}
          maxLength={100}
          onChange={(value) => {
            setZoek(value);
            setPagina(0);
          }}
        >
          <Label className="label">{t('wijziging.find')}</Label>
          <Input className="input" autoComplete="off" spellCheck={false} />
        </SearchField>
        <ChoiceSelect
          label={t('wijziging.show')}
          value={filter}
          choices={wijzigingFilters.map((id) => ({ id, naam: t(`wijziging.${id}`) }))}
          onChange={(value) => {
            setFilter(wijzigingFilters.find((one) => one === value) ?? 'alle');
            setPagina(0);
          }}
        />
      </div>
      {answer?.ok && totaal === 0 && <p role="status">{t('wijziging.none')}</p>}
      {totaal > 0 && <Tabel personen={personen} />}
      {totaal > PER_PAGINA && (
        <Pages pagina={pagina} totaal={totaal} perPagina={PER_PAGINA} onChange={setPagina} />
      )}
    </div>
  );
}

function Tabel({ personen }: { readonly personen: readonly InlezingWijziging[] }) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard (WCAG 2.1.1)
    <section className="inlezen-voor-en-na" aria-label={t('wijziging.title')} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            {(['persoon', 'wat', 'nu', 'straks'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`wijziging.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        {personen.map((wijziging) => (
          <Persoon key={wijziging.nummers[0]} wijziging={wijziging} />
        ))}
      </table>
    </section>
  );
}

type Line = {
  readonly wat: string;
  readonly voor: string | null;
  readonly na: string | null;
};

function Persoon({ wijziging }: { readonly wijziging: InlezingWijziging }) {
  const t = useText();
  const { nummers, naam, inszMasker, oordeel } = wijziging;
  const lines = useLines(wijziging);
  return (
    <tbody>
      {lines.map(({ wat, voor, na }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one change in a fixed order, two may say the same
        <tr key={at}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={lines.length}>
              <span className="strong">{naam}</span>{' '}
              <span className={`tag ${oordeel === 'nieuw' ? 'ok' : 'info'}`}>
                {t(`inlezen.oordeel.${oordeel}`)}
              </span>
              <span className="muted nowrap">{inszMasker}</span>
              <span className="muted">
                {t('wijziging.rows', { rijen: nummers.join(', '), count: nummers.length })}
              </span>
            </th>
          )}
          <td colSpan={na === null ? 3 : 1}>{wat}</td>
          {na !== null && <td className="muted">{voor}</td>}
          {na !== null && <td>{na}</td>}
        </tr>
      ))}
    </tbody>
  );
}

/** A line per field, with what was done before it; an act without fields is a line by itself. */
function useLines({ gevolgen }: InlezingWijziging): readonly Line[] {
  const t = useText();
  const translate = t as (key: string) => string;
  return gevolgen.flatMap(({ actie, velden }): readonly Line[] => {
    const done = t(`actie.${actie}`);
    if (velden.length === 0) return [{ wat: done, voor: null, na: null }];
    return velden.map(({ veld, voor, na }) => ({
      wat: t('form.labelled', { label: done, waarde: translate(`veld.${veld}`) }),
      voor: fieldValue(voor, veld, translate) ?? t('historiek.empty'),
      na: fieldValue(na, veld, translate) ?? t('historiek.empty'),
    }));
  });
}
