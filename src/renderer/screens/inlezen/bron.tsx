import { sendFile } from '../../api.ts';
import { LijstBron } from '../../parts/lijst-bron.tsx';
import { useText } from '../../text/use-text.ts';
import { Eerdere } from './eerdere.tsx';

type Props = {
  readonly organisatie: { readonly id: string; readonly naam: string };
  /** A list that lay open is not there any more. */
  readonly gone: boolean;
  readonly onOpen: (lijstId: string) => void;
};

/** Where the list comes from, and what was read in before. */
export function Bron({ organisatie, gone, onOpen }: Props) {
  const t = useText();
  return (
    <LijstBron
      title={t('inlezen.title')}
      lead={t('inlezen.lead', { organisatie: organisatie.naam })}
      drop={t('inlezen.drop')}
      notRead={t('inlezen.notRead')}
      gone={gone ? t('inlezen.gone') : null}
      paste
      onRead={async (bytes, naam) => {
        const result = await sendFile('inlezing', bytes, { organisatieId: organisatie.id, naam });
        if (result.ok) onOpen(result.value.lijstId);
        return result;
      }}
    >
      <Eerdere organisatieId={organisatie.id} />
    </LijstBron>
  );
}
