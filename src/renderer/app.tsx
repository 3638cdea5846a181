import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { readFirstStand } from './api.ts';
import { makeRouter } from './routes.tsx';

const client = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY },
    mutations: { networkMode: 'always', retry: false },
  },
});
export const router = makeRouter();

/** What is known before anything was asked; see readFirstStand. */
export function begin(stand: ReturnType<typeof readFirstStand>): void {
  for (const [procedure, answer] of Object.entries(stand ?? {})) {
    // What is refused while a dossier is locked is asked when it is open.
    if (answer?.ok === true) client.setQueryData([procedure, {}], answer);
  }
}

/** Belgian habits for days and numbers, whatever the language of the words. */
const locales: Record<string, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-BE' };

export function App({ onShown }: { readonly onShown?: () => void }) {
  const { i18n } = useTranslation();
  useEffect(() => onShown?.(), [onShown]);
  return (
    <I18nProvider locale={locales[i18n.language] ?? 'nl-BE'}>
      <QueryClientProvider client={client}>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </I18nProvider>
  );
}
