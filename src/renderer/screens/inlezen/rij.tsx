import { Check, CircleDot, OctagonAlert, Pencil, Plus, WandSparkles } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { InlezingRij } from '../../../shared/contract/inlezing.ts';
import { useTell } from '../../api.ts';
import { Changes } from '../../parts/changes.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { RijEditor } from './rij-editor.tsx';
import { useHerstelText } from './use-herstel-text.ts';

type Props = {
  readonly organisatieId: string;
  readonly lijstId: string;
  /** Absent while it is asked for. */
  readonly rij: InlezingRij | undefined;
  readonly index: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
};

const icons = { nieuw: Plus, wijzigt: CircleDot, gekend: Check, geweigerd: OctagonAlert } as const;
const tints = { nieuw: 'ok', wijzigt: 'info', gekend: '', geweigerd: 'error' } as const;

/** One row of the list: its verdict with the reason, and what mends it. */
export function Rij({ organisatieId, lijstId, rij, index, measure }: Props) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const choose = useTell('inlezing.kies');
  if (rij === undefined) {
    return (
      <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
        <td colSpan={7} className="muted">
          …
        </td>
      </tr>
    );
  }
  const { nummer, oordeel } = rij;
  const Icon = icons[oordeel];
  const changes = rij.gevolgen.length > 0;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <td className="tick">
        <label>
          <input
            type="checkbox"
            checked={changes && rij.gekozen}
            disabled={!changes}
            onChange={(event) =>
              void choose({ organisatieId, lijstId, nummers: [nummer], aan: event.target.checked })
            }
          />
          <span className="visually-hidden">{t('inlezen.chooseRow', { rij: nummer })}</span>
        </label>
      </td>
      <td className="number muted">{nummer}</td>
      <td>
        <span className={`tag ${tints[oordeel]}`}>
          <Icon size={13} aria-hidden />
          {t(`inlezen.oordeel.${oordeel}`)}
        </span>
      </td>
      <th scope="row">{naamOf(rij)}</th>
      <td className="nowrap">{cel(rij, 'insz')}</td>
      <td className="why">
        <Why rij={rij} />
        {editing && (
          <RijEditor {...{ organisatieId, lijstId, rij }} onClose={() => setEditing(false)} />
        )}
      </td>
      <td className="acts">
        <Repairs {...{ organisatieId, lijstId, rij }} />
        {!editing && (
          <Button
            className="button small quiet"
            aria-label={t('inlezen.editRow', { rij: nummer })}
            onPress={() => setEditing(true)}
          >
            <Pencil size={13} aria-hidden />
            {t('inlezen.edit')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function Why({ rij }: { readonly rij: InlezingRij }) {
  const t = useText();
  return (
    <>
      {rij.oordeel === 'gekend' && <p className="muted">{t('inlezen.nothing')}</p>}
      {rij.faults.map((fault) => (
        <p key={`${fault.field} ${fault.code}`}>{faultText(fault)}</p>
      ))}
      {rij.gevolgen.map(({ actie, velden }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rights are two lines of one kind, in a fixed order
        <div key={at}>
          <span>{t(`actie.${actie}`)}</span>
          {velden.some(({ voor }) => voor !== null) && <Changes velden={velden} />}
        </div>
      ))}
      <Notas rij={rij} />
      {rij.samenMet.length > 0 && (
        <p className="muted">{t('inlezen.together', { rijen: rij.samenMet.join(', ') })}</p>
      )}
    </>
  );
}

/** What the reader noticed or understood by itself: said, because nothing is done in silence. */
function Notas({ rij }: { readonly rij: InlezingRij }) {
  const t = useText();
  const { kind } = useHerstelText();
  return (
    <>
      {rij.aangepast.map(({ veld, soort }) => (
        <p key={veld} className="muted">
          {t('rijnota.aangepast', { veld: t(`veld.${veld}`), wat: kind(soort) })}
        </p>
      ))}
      {rij.opmerkingen.map((opmerking) => (
        <p key={opmerking} className="muted">
          {t(`rijnota.${opmerking}`)}
        </p>
      ))}
    </>
  );
}

type RepairProps = Pick<Props, 'organisatieId' | 'lijstId'> & { readonly rij: InlezingRij };

/** Where a row has two of a kind, each fills the editor by hand: main would not know which. */
function Repairs({ organisatieId, lijstId, rij }: RepairProps) {
  const herstel = useTell('inlezing.herstel');
  const verbeter = useTell('inlezing.verbeter');
  const { one } = useHerstelText();
  const { nummer, voorstellen } = rij;

  async function apply(voorstel: InlezingRij['voorstellen'][number]) {
    const twins = voorstellen.filter(({ soort }) => soort === voorstel.soort);
    if (twins.length === 1) {
      return void (await herstel({ organisatieId, lijstId, soort: voorstel.soort, nummer }));
    }
    for (const { veld, tekst } of voorstel.cellen) {
      await verbeter({ organisatieId, lijstId, nummer, veld, tekst });
    }
  }

  return voorstellen.map((voorstel) => (
    <Button
      key={one(voorstel)}
      className="button small"
      aria-label={`${one(voorstel)} (${nummer})`}
      onPress={() => void apply(voorstel)}
    >
      <WandSparkles size={13} aria-hidden />
      {one(voorstel)}
    </Button>
  ));
}

export function cel(rij: InlezingRij, veld: InlezingRij['cellen'][number]['veld']): string {
  return rij.cellen.find((each) => each.veld === veld)?.tekst ?? '';
}

function naamOf(rij: InlezingRij): string {
  const apart = `${cel(rij, 'voornaam')} ${cel(rij, 'naam')}`.trim();
  return apart === '' ? cel(rij, 'naamVolledig') : apart;
}
