import { Callout } from '../../parts/callout.tsx';
import { useText } from '../../text/use-text.ts';

/** In a Werkdossier the authenticator is a real one, in one's own hand. */
export function EigenApp() {
  const t = useText();
  return (
    <Callout kind="info" title={t('tape.word')}>
      <p>{t('eigen.app')}</p>
      <p>{t('eigen.appBlocked')}</p>
    </Callout>
  );
}
