import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Taal } from '../../shared/values/codelijsten.ts';
import { nl } from './nl.ts';
import { nlFaults } from './nl-faults.ts';

/** Dutch is in the first bundle; French and English are fetched when they are chosen. */
const loaders = {
  fr: async () => {
    const [{ fr }, { frFaults }] = await Promise.all([import('./fr.ts'), import('./fr-faults.ts')]);
    return { text: fr, faults: frFaults };
  },
  en: async () => {
    const [{ en }, { enFaults }] = await Promise.all([import('./en.ts'), import('./en-faults.ts')]);
    return { text: en, faults: enFaults };
  },
} as const;

export async function startText(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'nl',
    fallbackLng: 'nl',
    defaultNS: 'text',
    resources: { nl: { text: nl, faults: nlFaults } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

export async function showLanguage(taal: Taal): Promise<void> {
  if (taal !== 'nl' && !i18next.hasResourceBundle(taal, 'text')) {
    const { text, faults } = await loaders[taal]();
    i18next.addResourceBundle(taal, 'text', text);
    i18next.addResourceBundle(taal, 'faults', faults);
  }
  document.documentElement.lang = taal;
  if (i18next.language !== taal) await i18next.changeLanguage(taal);
}
