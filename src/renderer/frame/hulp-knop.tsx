import { Link, useLocation } from '@tanstack/react-router';
import { CircleHelp } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { forgetSeen } from '../seen-fault.ts';
import { useText } from '../text/use-text.ts';
import { middelAt } from './hulp-topics.ts';

/** Fetched when it is asked: the first screen needs no dialog. */
const HulpDialog = lazy(() =>
  import('./hulp-dialog.tsx').then((module) => ({ default: module.HulpDialog })),
);

/** 'Hulp nodig?': while signing in the answer comes here, elsewhere on the help page. */
export function HulpKnop() {
  const t = useText();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is another failure
  useEffect(() => forgetSeen(), [pathname]);

  /**
   * The dialog goes with what held the place of the focus: it is given back by hand. In the frame
   * after the next, since in the next one the dialog gives it back to what it knew of.
   */
  function close() {
    setOpen(false);
    requestAnimationFrame(() => requestAnimationFrame(() => button.current?.focus()));
  }

  const what = (
    <>
      <CircleHelp size={16} aria-hidden />
      {t('frame.help')}
    </>
  );
  if (!pathname.startsWith('/aanmelden')) {
    return (
      <Link to="/hulp" className="button quiet">
        {what}
      </Link>
    );
  }
  return (
    <>
      <Button ref={button} className="button quiet" onPress={() => setOpen(true)}>
        {what}
      </Button>
      <Suspense>{open && <HulpDialog middel={middelAt(pathname)} onClose={close} />}</Suspense>
    </>
  );
}
