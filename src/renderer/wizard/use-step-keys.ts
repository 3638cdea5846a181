import { useEffect } from 'react';

type Keys = {
  /** Absent at the first step. */
  readonly onBack: (() => void) | undefined;
  /** Absent at the last step: the act is done by its button only. */
  readonly onNext: (() => void) | undefined;
};

/**
 * Alt+← goes back. Enter goes on from the heading or the summary too, where each step begins; in a
 * field the form does that by itself. A key that is held down does not run through the steps.
 */
export function useStepKeys({ onBack, onNext }: Keys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'ArrowLeft' && event.altKey) {
        event.preventDefault();
        onBack?.();
      }
      if (event.key === 'Enter' && !event.repeat && isNowhere(document.activeElement)) onNext?.();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

/** The focus stands on nothing that has an Enter of its own. */
function isNowhere(focused: Element | null): boolean {
  return focused === document.body || focused?.matches('h1, [role="alert"]') === true;
}
