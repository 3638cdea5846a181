import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { makeRouter } from './routes.tsx';

const client = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY },
    mutations: { networkMode: 'always', retry: false },
  },
});
const router = makeRouter();

/** Belgian habits for days and numbers, whatever the language of the words. */
const locales: Record<string, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-BE' };

export function App() {
  const { i18n } = useTranslation();
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
