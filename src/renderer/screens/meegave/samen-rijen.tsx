import { useState } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import type { SamenvoegRij } from '../../../shared/contract/samenvoegen.ts';
import { useAsk, useTell } from '../../api.ts';
import { fieldValue } from '../../parts/changes.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';

type About = { readonly organisatieId: string; readonly meegave: string };
type Veld = SamenvoegRij['velden'][number];

/** As many as main gives at once. */
const PER_KEER = 100;

/** The rows of one selection, a hundred at a time. */
export function SamenRijen(props: About & { readonly filter: 'alle' | 'conflict' | 'geweigerd' }) {
  const t = useText();
  const [vanaf, setVanaf] = useState(0);
  const { filter, ...about } = props;
  const answer = useAsk('samenvoegen.rijen', { ...about, filter, vanaf }, { keep: true });
  if (answer?.ok !== true) return null;
  const { rijen, totaal } = answer.value;
  return (
    <section aria-labelledby="samen-rijen" className="stack">
      <h2 id="samen-rijen">{t('samenvoegen.list')}</h2>
      {rijen.length === 0 && <p className="hint">{t('samenvoegen.none')}</p>}
      <ul className="samen-rijen">
        {rijen.map((rij) => (
          <Rij key={rij.sleutel} rij={rij} about={about} />
        ))}
      </ul>
      {totaal > PER_KEER && (
        <div className="row">
          <Button
            className="button"
            isDisabled={vanaf === 0}
            onPress={() => setVanaf(vanaf - PER_KEER)}
          >
            {t('samenvoegen.previous')}
          </Button>
          <Button
            className="button"
            isDisabled={vanaf + PER_KEER >= totaal}
            onPress={() => setVanaf(vanaf + PER_KEER)}
          >
            {t('samenvoegen.next')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Rij({ rij, about }: { readonly rij: SamenvoegRij; readonly about: About }) {
  const t = useText();
  const { over, soort, nieuw, wie, velden, faults } = rij;
  const stand = faults.length > 0 ? 'refused' : nieuw ? 'new' : 'changed';
  return (
    <li className="samen-rij">
      <p className="samen-kop">
        <span className="strong">{over}</span>
        <span className="muted">{t(`samenvoegen.soort.${soort}`)}</span>
        <span className="tag">{t(`samenvoegen.${stand}`)}</span>
      </p>
      {faults.map((fault) => (
        <p key={fault.code} className="samen-fout">
          {faultText(fault)}
        </p>
      ))}
      {wie !== '' && <p className="muted">{t('samenvoegen.doneBy', { wie })}</p>}
      {velden.map((veld) =>
        veld.uitkomst === 'conflict' && faults.length === 0 ? (
          <Keuze key={veld.veld} veld={veld} rij={rij} about={about} />
        ) : (
          <Wijziging key={veld.veld} veld={veld} />
        ),
      )}
    </li>
  );
}

function useTexts() {
  const t = useText();
  const translate = t as (key: string) => string;
  return {
    label: ({ veld }: Veld) => translate(`veld.${veld}`),
    value: (value: string | null, { veld }: Veld) =>
      fieldValue(value, veld, translate) ?? t('samenvoegen.empty'),
  };
}

function Wijziging({ veld }: { readonly veld: Veld }) {
  const t = useText();
  const { label, value } = useTexts();
  const [before, after] = [value(veld.hier, veld), value(veld.ginder, veld)];
  const waarde =
    veld.uitkomst === 'hier'
      ? t('samenvoegen.kept', { waarde: before })
      : veld.hier === null
        ? after
        : `${before} → ${after}`;
  return <p className="changes">{t('form.labelled', { label: label(veld), waarde })}</p>;
}

/** One conflict: what is here, what is there, and what it was when they parted. */
function Keuze(props: { readonly veld: Veld; readonly rij: SamenvoegRij; readonly about: About }) {
  const t = useText();
  const { label, value } = useTexts();
  const kies = useTell('samenvoegen.kies');
  const { veld, rij, about } = props;
  const named = { sleutel: rij.sleutel, veld: veld.veld };
  return (
    <RadioGroup
      className="field samen-keuze"
      value={veld.keuze}
      onChange={(kant) =>
        void kies({ ...about, veld: named, kant: kant === 'ginder' ? 'ginder' : 'hier' })
      }
    >
      <Label className="label">
        {t('samenvoegen.choice', { veld: label(veld), over: rij.over })}
      </Label>
      <Radio className="radio" value="hier">
        {t('samenvoegen.here', { waarde: value(veld.hier, veld) })}
      </Radio>
      <Radio className="radio" value="ginder">
        {t('samenvoegen.there', { waarde: value(veld.ginder, veld) })}
      </Radio>
      {veld.basis !== null && (
        <p className="hint">{t('samenvoegen.base', { waarde: value(veld.basis, veld) })}</p>
      )}
    </RadioGroup>
  );
}
