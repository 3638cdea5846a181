import { describe, expect, it } from 'vitest';
import {
  byHand,
  inRoom,
  situatieOf,
  workingReader,
} from '../../src/renderer/screens/aanmelding/eid-situatie.ts';

const usual = { kaartlezer: 'aangesloten', certificaat: 'geldig' } as const;
const disturbed = { kaartlezer: 'losgekoppeld', certificaat: 'vervallen' } as const;

describe('the reader beside the screen', () => {
  it('stands as the Simulatiepaneel left the room', () => {
    expect(inRoom(workingReader, usual)).toEqual(workingReader);
    expect(situatieOf(inRoom(workingReader, disturbed), false)).toBe('geenLezer');
    const plugged = inRoom(workingReader, { ...disturbed, kaartlezer: 'aangesloten' });
    expect(situatieOf(plugged, false)).toBe('vervallen');
  });

  it('keeps of a disturbed room only what was done by hand', () => {
    const shown = inRoom(workingReader, disturbed);
    const handled = byHand({ ...shown, card: false }, disturbed);
    expect(inRoom(handled, usual)).toEqual({ ...workingReader, card: false });
  });

  it('stays as bad as somebody made it, in any room', () => {
    const revoked = { ...workingReader, certificaat: 'ingetrokken' } as const;
    expect(inRoom(byHand(revoked, disturbed), usual)).toEqual(revoked);
    expect(inRoom(revoked, disturbed).certificaat).toBe('ingetrokken');
    const unplugged = { ...workingReader, plugged: false };
    expect(inRoom(byHand(unplugged, usual), usual)).toEqual(unplugged);
  });
});
