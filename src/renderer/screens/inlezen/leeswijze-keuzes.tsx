import { type ReactNode, useState } from 'react';
import type { InlezingStand } from '../../../shared/contract/inlezing.ts';
import type { Fault } from '../../../shared/faults.ts';
import {
  type Codering,
  coderingen,
  type Leeswijze,
  type Scheiding,
  scheidingen,
} from '../../../shared/values/inlezing.ts';
import { useTell } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly organisatieId: string;
  readonly stand: InlezingStand;
  /** What is chosen beside it, and takes no reading anew. */
  readonly children: ReactNode;
};

/** As these are called everywhere; a mark in front of UTF-8 is no choice of anybody. */
const codeNames: Readonly<Record<Exclude<Codering, 'utf-8-bom'>, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
};

const scheidingKeys = { ';': 'puntkomma', ',': 'komma', '\t': 'tab', '|': 'streep' } as const;

/** What was recognised of the file itself, each to be chosen otherwise: then it is read anew. */
export function LeeswijzeKeuzes({ organisatieId, stand, children }: Props) {
  const t = useText();
  const { lijstId, herkend, wijze } = stand;
  const tell = useTell('inlezing.leesAnders');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { codering, scheiding, blad } = herkend;

  async function choose(change: Partial<Leeswijze>) {
    const answer = await tell({ organisatieId, lijstId, wijze: { ...wijze, ...change } });
    setFaults(answer.ok ? [] : answer.faults);
  }

  return (
    <fieldset className="inlezen-kolommen">
      <legend className="strong">{t('leeswijze.title')}</legend>
      {faults.length > 0 && (
        <div role="alert" className="across">
          <Callout kind="error" title={t('leeswijze.refused')}>
            {faults.map((each) => (
              <p key={each.code}>{faultText(each)}</p>
            ))}
          </Callout>
        </div>
      )}
      {blad !== null && herkend.andereBladen.length > 0 && (
        <ChoiceSelect
          label={t('leeswijze.blad')}
          value={blad}
          choices={[blad, ...herkend.andereBladen].map((naam) => ({ id: naam, naam }))}
          onChange={(naam) => void choose({ blad: naam, kop: null })}
        />
      )}
      {herkend.soort !== 'xlsx' && (
        <ChoiceSelect
          label={t('leeswijze.scheiding')}
          value={scheiding ?? ''}
          choices={scheidingChoices(scheiding, t)}
          onChange={(value) =>
            void choose({ scheiding: scheidingen.find((one) => one === value) ?? null })
          }
        />
      )}
      {codering !== null && (
        <ChoiceSelect
          label={t('leeswijze.codering')}
          value={codering === 'utf-8-bom' ? 'utf-8' : codering}
          choices={Object.entries(codeNames).map(([id, naam]) => ({ id, naam }))}
          onChange={(value) =>
            void choose({ codering: coderingen.find((one) => one === value) ?? null })
          }
        />
      )}
      <Koprij {...{ stand }} onChoose={(kop) => void choose({ kop })} />
      {children}
      <p className="muted across">{t('leeswijze.remembered')}</p>
    </fieldset>
  );
}

/** A list of one column has none, until somebody says so. */
function scheidingChoices(scheiding: Scheiding | null, t: ReturnType<typeof useText>) {
  const none = scheiding === null ? [{ id: '', naam: t('inlezen.nothingSet') }] : [];
  return [
    ...none,
    ...scheidingen.map((id) => ({ id, naam: t(`inlezen.scheiding.${scheidingKeys[id]}`) })),
  ];
}

function Koprij({
  stand,
  onChoose,
}: {
  readonly stand: InlezingStand;
  readonly onChoose: (kop: number) => void;
}) {
  const t = useText();
  const { koprijen, kopKeuzes } = stand.herkend;
  return (
    <ChoiceSelect
      label={t('leeswijze.kop')}
      value={String(koprijen[0] ?? 0)}
      choices={[
        { id: '0', naam: t('leeswijze.geenKop') },
        ...kopKeuzes.map(({ nummer, tekst }) => ({
          id: String(nummer),
          // A header of two lines is one choice.
          naam: t('leeswijze.rij', {
            rij: nummer === koprijen[0] ? koprijen.join('–') : nummer,
            tekst,
          }),
        })),
      ]}
      onChange={(value) => onChoose(Number(value))}
    />
  );
}
