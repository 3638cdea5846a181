import { ChevronDown } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { InlezingStand } from '../../../shared/contract/inlezing.ts';
import { lijstVelden } from '../../../shared/values/inlezing.ts';
import { useTell } from '../../api.ts';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { useText } from '../../text/use-text.ts';
import { LeeswijzeKeuzes } from './leeswijze-keuzes.tsx';
import { StandaardVelden } from './standaard-velden.tsx';

type Props = { readonly organisatieId: string; readonly stand: InlezingStand };

/** What was recognised of the file and its columns, to be looked at and put right. */
export function Herkend({ organisatieId, stand }: Props) {
  const t = useText();
  const facts = useFacts(stand);
  const { lijstId, herkend } = stand;
  const datums = useTell('inlezing.datums');
  const missing = stand.kolommen.every(({ veld }) => veld !== 'insz');
  return (
    <Disclosure className="inlezen-herkend" defaultExpanded={missing}>
      <Button slot="trigger" className="button quiet small">
        <ChevronDown size={14} aria-hidden />
        {t('form.labelled', { label: t('inlezen.recognised'), waarde: facts.join(' · ') })}
      </Button>
      <DisclosurePanel className="stack">
        <LeeswijzeKeuzes {...{ organisatieId, stand }}>
          <ChoiceSelect
            label={t('inlezen.dates')}
            value={herkend.datums ?? 'dmj'}
            choices={(['dmj', 'mdj', 'jmd'] as const).map((id) => ({
              id,
              naam: t(`inlezen.datum.${id}`),
            }))}
            onChange={(value) =>
              void datums({ organisatieId, lijstId, datums: value as 'dmj' | 'mdj' | 'jmd' })
            }
          />
        </LeeswijzeKeuzes>
        <Kolommen {...{ organisatieId, stand }} />
        <StandaardVelden {...{ organisatieId, stand }} />
        {stand.overgeslagen.length > 0 && <Overgeslagen stand={stand} />}
      </DisclosurePanel>
    </Disclosure>
  );
}

function useFacts({ herkend, aantalOvergeslagen, kolommen }: InlezingStand): readonly string[] {
  const t = useText();
  const translate = t as unknown as (key: string) => string;
  const { scheiding, codering, taal, koprijen, blad } = herkend;
  const coupled = kolommen.filter(({ veld }) => veld !== null).length;
  return [
    t('inlezen.columns', { gekoppeld: coupled, count: kolommen.length }),
    ...(scheiding === null ? [] : [translate(`inlezen.scheiding.${scheidingKey(scheiding)}`)]),
    ...(codering === null ? [] : [codering]),
    ...(blad === null ? [] : [t('inlezen.sheet', { blad })]),
    ...(taal === null ? [] : [t(`inlezen.taal.${taal}`)]),
    t('inlezen.headers', { count: koprijen.length }),
    ...(aantalOvergeslagen > 0 ? [t('inlezen.skipped', { count: aantalOvergeslagen })] : []),
  ];
}

function scheidingKey(scheiding: string): string {
  const keys: Readonly<Record<string, string>> = { ';': 'puntkomma', ',': 'komma', '|': 'streep' };
  return keys[scheiding] ?? 'tab';
}

/** Each column with what it holds; what is chosen is remembered for lists with the same headers. */
function Kolommen({ organisatieId, stand }: Props) {
  const t = useText();
  const { lijstId, kolommen } = stand;
  const koppel = useTell('inlezing.koppel');
  const choices = [
    { id: '', naam: t('inlezen.aside') },
    ...lijstVelden.map((id) => ({ id, naam: t(`veld.${id}`) })),
  ];

  function couple(at: number, value: string) {
    const chosen = lijstVelden.find((veld) => veld === value) ?? null;
    const koppeling = kolommen.map(({ veld }, index) => {
      if (index === at) return chosen;
      return veld === chosen ? null : veld;
    });
    void koppel({ organisatieId, lijstId, koppeling });
  }

  return (
    <fieldset className="inlezen-kolommen">
      <legend className="strong">{t('inlezen.couple')}</legend>
      {kolommen.map(({ kop, veld, voorbeelden }, at) => {
        const naam = kop === '' ? t('inlezen.column', { nummer: at + 1 }) : kop;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have one header
          <div key={at}>
            <ChoiceSelect
              label={naam}
              value={veld ?? ''}
              choices={choices}
              onChange={(value) => couple(at, value)}
            />
            <p className="muted examples">{voorbeelden.join(' · ')}</p>
          </div>
        );
      })}
    </fieldset>
  );
}

/** Nothing is left out in silence: each row that is none of a person, with the reason. */
function Overgeslagen({ stand }: { readonly stand: InlezingStand }) {
  const t = useText();
  const translate = t as unknown as (key: string) => string;
  return (
    <div>
      <p className="strong">{t('inlezen.skippedTitle')}</p>
      <ul className="plain-list">
        {stand.overgeslagen.map(({ nummer, tot, reden }) => {
          const why = translate(`inlezen.reden.${reden}`);
          return (
            <li key={nummer}>
              {nummer === tot
                ? t('inlezen.skippedRow', { rij: nummer, reden: why })
                : t('leeswijze.skippedRows', { van: nummer, tot, reden: why })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
