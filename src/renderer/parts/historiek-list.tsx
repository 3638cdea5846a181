import { Link } from '@tanstack/react-router';
import type { HistoriekItem } from '../../shared/contract/historiek.ts';
import type { Actie } from '../../shared/values/codelijsten.ts';
import { day, momentInFull, momentText } from '../text/format.ts';
import { useText } from '../text/use-text.ts';
import { telefoonText } from './telefoon.ts';
import { UndoDialog } from './undo-dialog.tsx';

type Props = {
  readonly lines: readonly HistoriekItem[];
  readonly vandaag: string;
  /** On Hoofdpagina each line names its person; on a person's own page it would repeat itself. */
  readonly withPersoon?: boolean;
};

/** Readable sentences, newest first: when, who did what, and what it was before. */
export function HistoriekList({ lines, vandaag, withPersoon = false }: Props) {
  const t = useText();
  if (lines.length === 0) return <p className="muted">{t('historiek.none')}</p>;
  return (
    <ol className="history">
      {lines.map((line) => (
        <li key={line.id}>
          <time className="muted nowrap" dateTime={line.op} title={momentInFull(line.op)}>
            {momentText(line.op, vandaag)}
          </time>
          <div>
            {withPersoon && line.persoon !== null && (
              <>
                <Link to="/personen/$persoonId" params={{ persoonId: line.persoon.id }} search={{}}>
                  {line.persoon.naam}
                </Link>
                {' · '}
              </>
            )}
            <span className="strong">{t(`actie.${line.actie}`)}</span>
            <span className="muted">
              {' '}
              {t('historiek.by', { naam: line.door ?? t(nobodyOf(line.actie)) })}
            </span>
            <Changes line={line} />
            {line.ongedaanVoor !== null && (
              <UndoDialog
                organisatieId={line.ongedaanVoor}
                regelId={line.id}
                wat={`${t(`actie.${line.actie}`)} · ${aboutOf(line)}`}
              />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Whom or what it is about. */
function aboutOf({ persoon, velden, organisatie }: HistoriekItem): string {
  if (persoon !== null) return persoon.naam;
  return velden.find(({ veld }) => veld === 'departement')?.na ?? organisatie ?? '';
}

/** Who did it when no person did. */
function nobodyOf(actie: Actie) {
  return actie.startsWith('middel.')
    ? ('historiek.acm' as const)
    : ('historiek.backOffice' as const);
}

function Changes({ line }: { readonly line: HistoriekItem }) {
  const t = useText();
  const translate = t as (key: string) => string;
  const parts: string[] = line.velden.map(({ veld, voor, na }) => {
    const label = translate(`veld.${veld}`);
    const after = shown(na, veld, translate) ?? t('historiek.empty');
    const before = shown(voor, veld, translate);
    const waarde = before === null || before === after ? after : `${before} → ${after}`;
    return t('form.labelled', { label, waarde });
  });
  if (line.reden !== null) parts.push(t('historiek.reason', { reden: line.reden }));
  if (parts.length === 0) return null;
  return <p className="changes">{parts.join(' · ')}</p>;
}

const dagVelden: ReadonlySet<string> = new Set([
  ...['begindatum', 'einddatum', 'geboortedatum', 'geslotenOp'],
]);

/** Days as dd/mm/jjjj, codes as the word of the screen, names as they are. */
function shown(value: string | null, veld: string, translate: (key: string) => string) {
  if (value === null) return null;
  if (dagVelden.has(veld)) return day(value);
  if (veld === 'telefoon') return telefoonText(value);
  if (veld === 'categorie') return translate(`categorie.${value}`);
  if (veld === 'status') return translate(`status.${value}`);
  if (veld === 'middel') return translate(`middelsoort.${value}`);
  return value;
}
