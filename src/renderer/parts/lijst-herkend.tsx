import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { AfstemmingStand } from '../../shared/contract/afstemming.ts';
import type { InlezingStand } from '../../shared/contract/inlezing.ts';
import { useText } from '../text/use-text.ts';
import { ChoiceSelect } from './choice-select.tsx';

type Datums = 'dmj' | 'mdj' | 'jmd';
type Gelezen = Pick<InlezingStand, 'herkend' | 'overgeslagen' | 'aantalOvergeslagen'> & {
  readonly kolommen: (InlezingStand | AfstemmingStand)['kolommen'];
};

type Props<V extends string> = {
  readonly stand: Gelezen;
  readonly velden: readonly V[];
  /** Whether it stands open from the start: something has to be said first. */
  readonly open: boolean;
  readonly onDatums: (datums: Datums) => void;
  readonly onKoppel: (koppeling: (V | null)[]) => void;
  /** Where the habit of days stands among other choices of how the file is read. */
  readonly rond?: (datums: ReactNode) => ReactNode;
  readonly children?: ReactNode;
};

/** What was recognised of the file and its columns, to be looked at and put right. */
export function LijstHerkend<V extends string>(props: Props<V>) {
  const t = useText();
  const { stand, onDatums } = props;
  const facts = useFacts(stand);
  const datums = (
    <ChoiceSelect
      label={t('inlezen.dates')}
      value={stand.herkend.datums ?? 'dmj'}
      choices={(['dmj', 'mdj', 'jmd'] as const).map((id) => ({
        id,
        naam: t(`inlezen.datum.${id}`),
      }))}
      onChange={(value) => onDatums(value as Datums)}
    />
  );
  return (
    <Disclosure className="inlezen-herkend" defaultExpanded={props.open}>
      <Button slot="trigger" className="button quiet small">
        <ChevronDown size={14} aria-hidden />
        {t('form.labelled', { label: t('inlezen.recognised'), waarde: facts.join(' · ') })}
      </Button>
      <DisclosurePanel className="stack">
        {props.rond === undefined ? datums : props.rond(datums)}
        <Kolommen {...props} />
        {props.children}
        {stand.overgeslagen.length > 0 && <Overgeslagen stand={stand} />}
      </DisclosurePanel>
    </Disclosure>
  );
}

function useFacts({ herkend, aantalOvergeslagen, kolommen }: Gelezen): readonly string[] {
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
function Kolommen<V extends string>({ stand, velden, onKoppel }: Props<V>) {
  const t = useText();
  const translate = t as unknown as (key: string) => string;
  const { kolommen } = stand;
  const choices = [
    { id: '', naam: t('inlezen.aside') },
    ...velden.map((id) => ({ id, naam: translate(`veld.${id}`) })),
  ];

  function couple(at: number, value: string) {
    const chosen = velden.find((veld) => veld === value) ?? null;
    const koppeling = kolommen.map(({ veld }, index) => {
      if (index === at) return chosen;
      return veld === chosen ? null : (veld as V | null);
    });
    onKoppel(koppeling);
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
function Overgeslagen({ stand }: { readonly stand: Gelezen }) {
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
