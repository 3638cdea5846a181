import { Link } from '@tanstack/react-router';
import { Check, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { VergelijkCel, Vergelijking } from '../../../shared/contract/vergelijk.ts';
import { day, listText } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly vergelijking: Vergelijking;
  readonly onlyDifferent: boolean;
  readonly onRemove: (id: string) => void;
};

/** A column per person, a row per right; in what a row differs stands under the name of the right. */
export function VergelijkTable({ vergelijking, onlyDifferent, onRemove }: Props) {
  const t = useText();
  const { personen, werkrelatieVerschilt } = vergelijking;
  const rijen = vergelijking.rijen.filter((rij) => !onlyDifferent || rij.verschillen.length > 0);
  return (
    <div className="scroll">
      <table className="table compare">
        <caption className="visually-hidden">{t('vergelijk.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('recht.label')}</th>
            {personen.map((persoon) => (
              <th key={persoon.id} scope="col">
                <Column persoon={persoon} onRemove={onRemove} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(!onlyDifferent || werkrelatieVerschilt) && (
            <tr className={werkrelatieVerschilt ? 'differs' : undefined}>
              <th scope="row">{t('persoon.werkrelatie')}</th>
              {personen.map(({ id, werkrelaties }) => (
                <td key={id}>
                  {werkrelaties.length === 0 && <Lacks text={t('personen.noRelation')} />}
                  {werkrelaties.map((one) => (
                    <p key={`${one.categorie} ${one.begindatum}`}>
                      <span className="strong">{t(`categorie.${one.categorie}`)}</span>
                      <span className="block muted">{period(one, t)}</span>
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          )}
          {rijen.map((rij) => (
            <Row key={rij.gebruikersrechtId} rij={rij} personen={personen} />
          ))}
        </tbody>
      </table>
      {rijen.length === 0 && (
        <p className="empty">{t(onlyDifferent ? 'vergelijk.same' : 'vergelijk.none')}</p>
      )}
    </div>
  );
}

function Column(props: {
  readonly persoon: Vergelijking['personen'][number];
  readonly onRemove: (id: string) => void;
}) {
  const t = useText();
  const { id, naam, inszMasker } = props.persoon;
  return (
    <div className="compare-head">
      <div>
        <Link to="/personen/$persoonId" params={{ persoonId: id }} search={{}}>
          {naam}
        </Link>
        <span className="block muted">{inszMasker}</span>
      </div>
      <Button
        className="eye"
        aria-label={t('vergelijk.remove', { naam })}
        onPress={() => props.onRemove(id)}
      >
        <X size={15} aria-hidden />
      </Button>
    </div>
  );
}

function Row(props: {
  readonly rij: Vergelijking['rijen'][number];
  readonly personen: Vergelijking['personen'];
}) {
  const t = useText();
  const { recht, cellen, verschillen } = props.rij;
  return (
    <tr className={verschillen.length > 0 ? 'differs' : undefined}>
      <th scope="row">
        {recht}
        {verschillen.length > 0 && (
          <span className="block differs-in">
            {verschillen.map((one) => t(`vergelijk.differs.${one}`)).join(', ')}
          </span>
        )}
      </th>
      {props.personen.map(({ id }, index) => (
        <td key={id}>
          <Held cellen={cellen[index] ?? []} />
        </td>
      ))}
    </tr>
  );
}

function Held({ cellen }: { readonly cellen: readonly VergelijkCel[] }) {
  const t = useText();
  if (cellen.length === 0) return <Lacks text={t('vergelijk.lacks')} />;
  return cellen.map((cel) => (
    <div key={cel.begindatum} className="held">
      <Check size={15} aria-hidden />
      <CelText cel={cel} />
    </div>
  ));
}

/** What one holds of a right, in three short lines. */
export function CelText({ cel }: { readonly cel: VergelijkCel }) {
  const t = useText();
  return (
    <div>
      {cel.profiel !== null && <span className="block">{cel.profiel}</span>}
      {cel.contexten.length > 0 && <span className="block">{listText(cel.contexten)}</span>}
      <span className="block muted">{period(cel, t)}</span>
    </div>
  );
}

function Lacks({ text }: { readonly text: string }) {
  return (
    <span className="muted">
      <span aria-hidden>–</span>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}

type Period = { readonly begindatum: string; readonly einddatum: string };

function period({ begindatum, einddatum }: Period, t: ReturnType<typeof useText>): string {
  return t('vergelijk.period', { begin: day(begindatum), einde: day(einddatum) });
}
