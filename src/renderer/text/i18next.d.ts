import 'i18next';
import type { nl } from './nl.ts';

declare module 'i18next' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: i18next types its keys by merging this interface
  interface CustomTypeOptions {
    defaultNS: 'text';
    resources: { text: typeof nl };
  }
}
