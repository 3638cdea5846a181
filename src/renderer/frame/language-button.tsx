import { Languages } from 'lucide-react';
import type { Taal } from '../../shared/values/codelijsten.ts';
import { useText } from '../text/use-text.ts';
import { useWerkruimte } from './use-werkruimte.ts';

/** Each in its own language. */
export const languageNames: Record<Taal, string> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
};

/** What the button is and says, before its menu is there and after. */
export function useLanguageButton() {
  const t = useText();
  const now = useWerkruimte()?.taal ?? 'nl';
  const props = {
    className: 'nav-link',
    'aria-label': t('form.labelled', {
      label: `${now.toUpperCase()}, ${t('frame.language')}`,
      waarde: languageNames[now],
    }),
    children: (
      <span className="icon-word">
        <Languages size={15} aria-hidden />
        {now.toUpperCase()}
      </span>
    ),
  };
  return { now, props };
}
