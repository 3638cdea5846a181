import { powerMonitor } from 'electron';
import type { ComposedApplication } from '../compose.ts';

/**
 * Who locks the screen or closes the lid leaves the app locked too. Linux tells of no locked screen:
 * there the rest that main counts is what locks (security.md T3).
 */
export function lockWithTheMachine({ lock }: Pick<ComposedApplication, 'lock'>): void {
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
  powerMonitor.on('user-did-resign-active', lock);
}
