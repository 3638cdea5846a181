import { TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components';
import {
  type gewoneSimulatie,
  type SimulatieDeel,
  type SimulatieStand,
  storingenIn,
} from '../../shared/values/simulatie.ts';
import { useTell } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { LopendeOefening } from './lopende-oefening.tsx';
import { Simulatiepaneel } from './simulatiepaneel.tsx';
import { useSimulatie } from './use-simulatie.ts';

/** Below the tape: the panel when it is unfolded, what is disturbed, the exercise that runs. */
export function Oefenruimte({ open }: { readonly open: boolean }) {
  const stand = useSimulatie();
  return (
    <>
      {open && <Simulatiepaneel stand={stand} />}
      <Storingen stand={stand} />
      <LopendeOefening />
    </>
  );
}

function Storingen({ stand }: { readonly stand: SimulatieStand }) {
  const t = useText();
  const herstel = useTell('simulatie.herstel');
  const storingen = storingenIn(stand);
  const shown = storingen.length > 0;
  return (
    <div className={shown ? 'storingen' : undefined}>
      <p role="status">
        {shown && (
          <>
            <TriangleAlert size={15} aria-hidden />
            <strong>{t('simulatie.storing', { count: storingen.length })}</strong>{' '}
            {storingen.map((deel) => t(sentenceOf(deel, stand))).join(' ')}
          </>
        )}
      </p>
      {shown && (
        <Button className="button small" onPress={() => void herstel({})}>
          {t('simulatie.herstel')}
        </Button>
      )}
    </div>
  );
}

/** The usual state of each part has no sentence. */
type Disturbed = {
  [D in SimulatieDeel]: `simulatie.is.${D}.${Exclude<SimulatieStand[D], (typeof gewoneSimulatie)[D]>}`;
}[SimulatieDeel];

function sentenceOf(deel: SimulatieDeel, stand: SimulatieStand): Disturbed {
  return `simulatie.is.${deel}.${stand[deel]}` as Disturbed;
}
