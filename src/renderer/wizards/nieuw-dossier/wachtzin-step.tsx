import { WachtzinFields } from '../../form/wachtzin-fields.tsx';
import { Callout } from '../../parts/callout.tsx';
import { useText } from '../../text/use-text.ts';
import type { DossierAnswers } from './dossier-answers.ts';

/** What alone opens the dossier. Words of the form itself are the first that a guesser tries. */
export function WachtzinStep({ answers }: { readonly answers: DossierAnswers }) {
  const t = useText();
  const { naam, organisatie, voornaam, achternaam } = answers;
  return (
    <div className="stack">
      <Callout kind="warning" title={t('wachtzin.nobody')} />
      <WachtzinFields woorden={[naam, organisatie, voornaam, achternaam]} />
    </div>
  );
}
