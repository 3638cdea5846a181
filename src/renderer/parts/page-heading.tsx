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

/** The window's title: of the screen one is on, whatever form stands in it. */
const shown = { title: '', wrong: '' };

function showTitle(change: Partial<typeof shown>): void {
  Object.assign(shown, change);
  document.title = `${shown.wrong}${shown.title} – Rechtenklaar`;
}

export function useTitle(title: string): void {
  useEffect(() => showTitle({ title }), [title]);
}

/** 'Fout:' in front of the title for as long as a form is refused (GOV.UK validation pattern). */
export function useWrongTitle(wrong: boolean): void {
  const t = useText();
  useEffect(() => {
    if (!wrong) return;
    showTitle({ wrong: t('form.labelled', { label: t('form.wrong'), waarde: '' }) });
    return () => showTitle({ wrong: '' });
  }, [wrong, t]);
}
