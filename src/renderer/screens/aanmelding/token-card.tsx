import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import { useText } from '../../text/use-text.ts';

/** The paper card: 24 numbered codes in three columns. */
export function TokenCard({ owner }: { readonly owner: Oefenpersoon }) {
  const t = useText();
  const numbered = owner.tokencodes.map((code, index) => ({ code, nummer: index + 1 }));
  return (
    <div className="paper-card">
      <p>
        <strong>{t('code.token.card')}</strong>
        {owner.voornaam} {owner.naam}
      </p>
      <ol>
        {numbered.map(({ code, nummer }) => (
          <li key={nummer}>
            <span className="muted">{nummer}</span> <code>{code}</code>
          </li>
        ))}
      </ol>
    </div>
  );
}
