import { clipboard } from 'electron';
import type { SystemClipboard } from './guarded-clipboard.ts';

export const electronClipboard: SystemClipboard = {
  write: (text) => clipboard.writeText(text),
  read: () => clipboard.readText(),
  clear: () => clipboard.clear(),
};
