import { Button } from 'react-aria-components';
import { Callout } from '../../parts/callout.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';

/** It was done and is kept; from here one goes back. */
export function Done({ title, onStop }: { readonly title: string; readonly onStop: () => void }) {
  const t = useText();
  return (
    <div className="page narrow stack">
      <PageHeading>{t('veiligheid.title')}</PageHeading>
      <Callout kind="ok" title={title} />
      <div className="row">
        <Button className="button" onPress={onStop}>
          {t('veiligheid.back')}
        </Button>
      </div>
    </div>
  );
}
