import { CircleCheck, Target } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { LopendeOefening as Lopende } from '../../shared/contract/oefening.ts';
import { AANTAL_HINTS } from '../../shared/values/oefeningen.ts';
import { useAsk, useTell } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { OefeningenLink } from './oefeningen-link.tsx';

const hints = [1, 2, 3] as const;

/** A quiet strip while one practises: the task, the hints one asked for, and that it is solved. */
export function LopendeOefening() {
  const t = useText();
  const answer = useAsk('oefening.lopende', {});
  const stop = useTell('oefening.stop');
  const lopende = answer?.ok ? answer.value.oefening : null;
  // What is announced must be there before its words are.
  return (
    <div className={lopende === null ? undefined : stripClass(lopende)}>
      <div role="status" aria-atomic={false}>
        {lopende !== null && (lopende.opgelost ? <Solved {...lopende} /> : <Task {...lopende} />)}
      </div>
      {lopende !== null && (
        <div className="row">
          {lopende.opgelost ? (
            <OefeningenLink className="button small">{t('oefeningen.alle')}</OefeningenLink>
          ) : (
            <HintButton shown={lopende.getoondeHints} />
          )}
          <Button className="button small" onPress={() => void stop({})}>
            {t(lopende.opgelost ? 'oefeningen.klaar' : 'oefeningen.stop')}
          </Button>
        </div>
      )}
    </div>
  );
}

function stripClass({ opgelost }: Lopende): string {
  return opgelost ? 'exercise-strip solved' : 'exercise-strip';
}

function Task({ id, woorden, getoondeHints }: Lopende) {
  const t = useText();
  return (
    <>
      <p>
        <Target size={15} aria-hidden />
        <strong>{t('oefeningen.lopend', { titel: t(`oefeningen.item.${id}.title`) })}</strong>{' '}
        {t(`oefeningen.item.${id}.opdracht`, woorden)}
      </p>
      {hints.slice(0, getoondeHints).map((nummer) => (
        <p key={nummer} className="exercise-hint">
          {t('oefeningen.hint', { nummer, tekst: t(`oefeningen.item.${id}.hint${nummer}`) })}
        </p>
      ))}
    </>
  );
}

function Solved({ id }: Lopende) {
  const t = useText();
  return (
    <p>
      <CircleCheck size={15} aria-hidden />
      <strong>{t('oefeningen.gelukt', { titel: t(`oefeningen.item.${id}.title`) })}.</strong>{' '}
      {t(`oefeningen.item.${id}.les`)}
    </p>
  );
}

function HintButton({ shown }: { readonly shown: number }) {
  const t = useText();
  const hint = useTell('oefening.hint');
  if (shown >= AANTAL_HINTS) return null;
  return (
    <Button className="button small" onPress={() => void hint({})}>
      {t(shown === 0 ? 'oefeningen.toonHint' : 'oefeningen.volgendeHint')}
    </Button>
  );
}
