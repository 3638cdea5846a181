import { day } from '../text/format.ts';
import { useText } from '../text/use-text.ts';
import { telefoonText } from './telefoon.ts';

type Props = {
  readonly velden: readonly {
    readonly veld: string;
    readonly voor: string | null;
    readonly na: string | null;
  }[];
  readonly reden?: string | null;
};

/** Before and after of each field of a change, and why. */
export function Changes({ velden, reden = null }: Props) {
  const t = useText();
  const translate = t as (key: string) => string;
  const parts: string[] = velden.map(({ veld, voor, na }) => {
    const label = translate(`veld.${veld}`);
    const after = shown(na, veld, translate) ?? t('historiek.empty');
    const before = shown(voor, veld, translate);
    const waarde = before === null || before === after ? after : `${before} → ${after}`;
    return t('form.labelled', { label, waarde });
  });
  if (reden !== null) parts.push(t('historiek.reason', { reden }));
  if (parts.length === 0) return null;
  return <p className="changes">{parts.join(' · ')}</p>;
}

const dagVelden: ReadonlySet<string> = new Set([
  ...['begindatum', 'einddatum', 'geboortedatum', 'geslotenOp'],
]);

/** Days as dd/mm/jjjj, codes as the word of the screen, names as they are. */
export function shown(value: string | null, veld: string, translate: (key: string) => string) {
  if (value === null) return null;
  if (dagVelden.has(veld)) return day(value);
  if (veld === 'telefoon') return telefoonText(value);
  if (veld === 'categorie') return translate(`categorie.${value}`);
  if (veld === 'status') return translate(`status.${value}`);
  if (veld === 'middel') return translate(`middelsoort.${value}`);
  return value;
}
