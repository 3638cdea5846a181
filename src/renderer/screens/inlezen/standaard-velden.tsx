import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { InlezingStand, InlezingStandaard } from '../../../shared/contract/inlezing.ts';
import { categorieen } from '../../../shared/values/codelijsten.ts';
import { formatDatum, parseDatum } from '../../../shared/values/datum.ts';
import { useAsk, useTell } from '../../api.ts';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { useText } from '../../text/use-text.ts';

type Props = { readonly organisatieId: string; readonly stand: InlezingStand };

/** What holds for every row that says nothing itself: a list of names often lacks the rest. */
export function StandaardVelden({ organisatieId, stand }: Props) {
  const t = useText();
  const { lijstId, standaard } = stand;
  const tell = useTell('inlezing.standaard');
  const rechten = useAsk('gebruikersrecht.list', { organisatieId });
  const none = { id: '', naam: t('inlezen.nothingSet') };
  const set = (change: Partial<InlezingStandaard>) =>
    void tell({ organisatieId, lijstId, standaard: { ...standaard, ...change } });
  const offered = rechten?.ok ? rechten.value : [];
  const recht = offered.find(({ id }) => id === standaard.gebruikersrechtId);
  return (
    <fieldset className="inlezen-kolommen">
      <legend className="strong">{t('inlezen.forAll')}</legend>
      <ChoiceSelect
        label={t('veld.categorie')}
        value={standaard.categorie ?? ''}
        choices={[none, ...categorieen.map((id) => ({ id, naam: t(`categorie.${id}`) }))]}
        onChange={(value) =>
          set({ categorie: categorieen.find((categorie) => categorie === value) ?? null })
        }
      />
      <Dag
        name="begindatum"
        value={standaard.begindatum}
        onSet={(begindatum) => set({ begindatum })}
      />
      <Dag name="einddatum" value={standaard.einddatum} onSet={(einddatum) => set({ einddatum })} />
      <ChoiceSelect
        label={t('veld.gebruikersrecht')}
        value={standaard.gebruikersrechtId ?? ''}
        choices={[none, ...offered.map(({ id, naam }) => ({ id, naam }))]}
        onChange={(value) =>
          set({ gebruikersrechtId: value === '' ? null : value, profiel: null, contexten: [] })
        }
      />
      {recht !== undefined && recht.profielen.length > 1 && (
        <ChoiceSelect
          label={t('veld.profiel')}
          value={standaard.profiel ?? ''}
          choices={[none, ...recht.profielen.map((naam) => ({ id: naam, naam }))]}
          onChange={(value) => set({ profiel: value === '' ? null : value })}
        />
      )}
    </fieldset>
  );
}

/** Taken over once it is a day; until then it is only text. */
function Dag(props: {
  readonly name: 'begindatum' | 'einddatum';
  readonly value: string | null;
  readonly onSet: (datum: string | null) => void;
}) {
  const t = useText();
  const [tekst, setTekst] = useState(shown(props.value));
  const parsed = tekst.trim() === '' ? null : parseDatum(tekst);
  const wrong = parsed?.ok === false;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (parsed === null) props.onSet(null);
        else if (parsed.ok) props.onSet(parsed.value);
      }}
    >
      <TextField
        className="field"
        value={tekst}
        onChange={setTekst}
        isInvalid={wrong}
        validationBehavior="aria"
      >
        <Label className="label">{t(`veld.${props.name}`)}</Label>
        <div className="row">
          <Input className="input" autoComplete="off" placeholder="31/12/2030" />
          <Button
            type="submit"
            className="button"
            isDisabled={wrong || tekst === shown(props.value)}
          >
            {t('inlezen.apply')}
          </Button>
        </div>
      </TextField>
    </form>
  );
}

function shown(value: string | null): string {
  return value === null ? '' : formatDatum(value as Parameters<typeof formatDatum>[0]);
}
