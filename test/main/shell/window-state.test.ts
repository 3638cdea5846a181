import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseWindowState,
  placeWindow,
  type Rectangle,
  type WindowState,
} from '../../../src/main/shell/window-state.ts';

const laptop: Rectangle = { x: 0, y: 25, width: 1440, height: 875 };
const besideIt: Rectangle = { x: 1440, y: 0, width: 1920, height: 1080 };

function aState(bend: Partial<WindowState> = {}): WindowState {
  return { x: 100, y: 100, width: 1000, height: 700, maximized: false, ...bend };
}

describe('the place of the window', () => {
  it('is in the middle of the primary display the first time', () => {
    expect(placeWindow(null, [laptop, besideIt])).toEqual({
      x: 80,
      y: 53,
      width: 1280,
      height: 820,
    });
  });

  it('is where it was', () => {
    expect(placeWindow(aState(), [laptop])).toEqual({ x: 100, y: 100, width: 1000, height: 700 });
    const beside = aState({ x: 1600, y: 200 });
    expect(placeWindow(beside, [laptop, besideIt])).toMatchObject({ x: 1600, y: 200 });
  });

  it('is back on the primary display when its own is gone', () => {
    const placed = placeWindow(aState({ x: 1600, y: 200 }), [laptop]);
    expect(placed).toEqual({ x: 220, y: 113, width: 1000, height: 700 });
  });

  it('is pushed back when it hangs over the edge', () => {
    expect(placeWindow(aState({ x: 1000, y: 600 }), [laptop])).toMatchObject({ x: 440, y: 200 });
  });

  it('is on the display that shows most of it', () => {
    const placed = placeWindow(aState({ x: 1300, y: 100 }), [laptop, besideIt]);
    expect(placed.x).toBe(1440);
  });

  it('always lies whole on one display, and is never too small to use', () => {
    const size = fc.integer({ min: 800, max: 4000 });
    const place = fc.integer({ min: -9000, max: 9000 });
    const area = fc.record({ x: place, y: place, width: size, height: size });
    const any = fc.integer({ min: 1, max: 10_000 });
    const state = fc.record({
      x: place,
      y: place,
      width: any,
      height: any,
      maximized: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.option(state), area, fc.array(area, { maxLength: 3 }), (kept, first, more) => {
        const placed = placeWindow(kept, [first, ...more]);
        expect([first, ...more].some((display) => isInside(placed, display))).toBe(true);
        expect(placed.width).toBeGreaterThanOrEqual(360);
        expect(placed.height).toBeGreaterThanOrEqual(480);
      }),
    );
  });
});

describe('what was kept of it', () => {
  it('is read back', () => {
    expect(parseWindowState(JSON.stringify(aState()))).toEqual(aState());
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"x":1}',
    '{"x":1,"y":1,"width":0,"height":5,"maximized":false}',
    '{"x":"1","y":1,"width":5,"height":5,"maximized":false}',
    '{"x":1e999,"y":1,"width":5,"height":5,"maximized":false}',
    '{"x":1.5,"y":1,"width":5,"height":5,"maximized":false}',
  ])('%s is forgotten', (text) => {
    expect(parseWindowState(text)).toBeNull();
  });
});

function isInside(window: Rectangle, display: Rectangle): boolean {
  return (
    window.x >= display.x &&
    window.y >= display.y &&
    window.x + window.width <= display.x + display.width &&
    window.y + window.height <= display.y + display.height
  );
}
