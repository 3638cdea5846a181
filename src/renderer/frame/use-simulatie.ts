import {
  gewoneSimulatie,
  type SimulatieDeel,
  type SimulatieStand,
} from '../../shared/values/simulatie.ts';
import { useAsk, useTell } from '../api.ts';

/** How the simulated world stands; as usual until main says otherwise. */
export function useSimulatie(): SimulatieStand {
  const answer = useAsk('simulatie.stand', {});
  return answer?.ok ? answer.value : gewoneSimulatie;
}

/** Repairs one part, as whoever has the device in hand would: plugs in, sets right, finds a signal. */
export function useHerstel(): (deel: SimulatieDeel) => Promise<unknown> {
  const stand = useSimulatie();
  const zet = useTell('simulatie.zet');
  return (deel) => zet({ ...stand, [deel]: gewoneSimulatie[deel] });
}
