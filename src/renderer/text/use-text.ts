import { useTranslation } from 'react-i18next';

/** The words of the chosen language; a key that does not exist does not compile. */
export function useText() {
  return useTranslation('text').t;
}

export type AppTranslate = ReturnType<typeof useText>;
