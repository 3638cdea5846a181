import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { InlezingRij } from '../../../shared/contract/inlezing.ts';
import type { LijstVeld } from '../../../shared/values/inlezing.ts';
import { useTell } from '../../api.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly organisatieId: string;
  readonly lijstId: string;
  readonly rij: InlezingRij;
  readonly onClose: () => void;
};

/** The cells of a row, to be typed over in its place; what is refused stands first. */
export function RijEditor({ organisatieId, lijstId, rij, onClose }: Props) {
  const t = useText();
  const tell = useTell('inlezing.verbeter');
  const form = useRef<HTMLFormElement>(null);
  const wrong = new Set(rij.faults.map(({ field }) => field));
  const cellen = withMissing(rij).toSorted(
    (a, b) => Number(wrong.has(b.veld)) - Number(wrong.has(a.veld)),
  );
  const [typed, setTyped] = useState<Readonly<Partial<Record<LijstVeld, string>>>>({});
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  async function save(event: FormEvent) {
    event.preventDefault();
    for (const [veld, tekst] of Object.entries(typed) as [LijstVeld, string][]) {
      await tell({ organisatieId, lijstId, nummer: rij.nummer, veld, tekst });
    }
    onClose();
  }

  return (
    <form
      ref={form}
      className="rij-editor"
      aria-label={t('inlezen.editRow', { rij: rij.nummer })}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {cellen.map(({ veld, tekst }) => (
        <TextField
          key={veld}
          className="field"
          value={typed[veld] ?? shownIn(veld, tekst)}
          onChange={(value) => setTyped((before) => ({ ...before, [veld]: value }))}
          isInvalid={wrong.has(veld)}
          validationBehavior="aria"
        >
          <Label className="label">{t(`veld.${veld}`)}</Label>
          <Input className="input" spellCheck={false} autoComplete="off" />
        </TextField>
      ))}
      <div className="row">
        <Button type="submit" className="button small primary">
          {t('inlezen.apply')}
        </Button>
        <Button className="button small" onPress={onClose}>
          {t('wizard.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** A masked number is no number: it is typed anew, or left. */
function shownIn(veld: LijstVeld, tekst: string): string {
  return veld === 'insz' && tekst.includes('*') ? '' : tekst;
}

/** A field that is refused and has no column can be filled in all the same. */
function withMissing({ cellen, faults }: InlezingRij): InlezingRij['cellen'] {
  const known = new Set<string>(cellen.map(({ veld }) => veld));
  const missing = faults.flatMap(({ field }) =>
    field === undefined || known.has(field) || !isVeld(field) ? [] : [{ veld: field, tekst: '' }],
  );
  return [...cellen, ...missing];
}

const velden: ReadonlySet<string> = new Set<LijstVeld>([
  ...(['insz', 'voornaam', 'naam', 'geboortedatum', 'geslacht', 'email', 'telefoon'] as const),
  ...(['categorie', 'begindatum', 'einddatum', 'gebruikersrecht', 'profiel'] as const),
  'departementen',
]);

function isVeld(field: string): field is LijstVeld {
  return velden.has(field);
}
