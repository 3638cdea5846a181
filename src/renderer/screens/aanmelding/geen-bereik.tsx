import { WifiOff } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useHerstel } from '../../frame/use-simulatie.ts';
import { useText } from '../../text/use-text.ts';

/** The phone lost its signal: what that means for this means, and how it comes back. */
export function GeenBereik({ middel }: { readonly middel: 'itsme' | 'sms' }) {
  const t = useText();
  const herstel = useHerstel();
  return (
    <>
      <p>
        <WifiOff size={16} aria-hidden /> {t(`simulatie.geenBereik.${middel}`)}
      </p>
      <Button className="button small" onPress={() => void herstel('netwerkGsm')}>
        {t('simulatie.geenBereik.herstel')}
      </Button>
    </>
  );
}
