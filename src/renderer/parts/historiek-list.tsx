import { Link } from '@tanstack/react-router';
import type { HistoriekItem } from '../../shared/contract/historiek.ts';
import type { Actie } from '../../shared/values/codelijsten.ts';
import { momentInFull, momentText } from '../text/format.ts';
import { useText } from '../text/use-text.ts';
import { Changes } from './changes.tsx';
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
            <Changes velden={line.velden} reden={line.reden} />
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
