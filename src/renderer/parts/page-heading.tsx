import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../text/use-text.ts';

/** The one h1 of a screen. It takes the focus when the screen comes, so that it is read aloud. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** The window's title; 'Fout:' in front when the form was refused (GOV.UK validation pattern). */
export function useTitle(title: string, wrong = false): void {
  const t = useText();
  useEffect(() => {
    document.title = `${wrong ? `${t('form.wrong')}: ` : ''}${title} – Rechtenklaar`;
  }, [title, wrong, t]);
}
