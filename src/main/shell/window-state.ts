import { z } from 'zod';

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const windowState = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});
export type WindowState = Readonly<z.infer<typeof windowState>>;

/** As narrow as the hand-over can be beside a browser. */
export const smallestWindow = { width: 360, height: 480 } as const;
const firstWindow = { width: 1280, height: 820 } as const;

/** What was kept at the last closing, or null: a window is never a reason not to start. */
export function parseWindowState(text: string): WindowState | null {
  try {
    return windowState.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Where the window goes: where it was, as far as that still lies on a display. `workAreas` are those
 * of the displays there are now, the first being the primary one.
 */
export function placeWindow(
  kept: WindowState | null,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const [primary] = workAreas;
  if (kept === null) return centre(firstWindow, primary);
  const [best] = workAreas.toSorted((a, b) => shared(kept, b) - shared(kept, a));
  if (best === undefined || shared(kept, best) === 0) return centre(kept, primary);
  const { width, height } = sizeWithin(kept, best);
  return {
    x: clamp(kept.x, best.x, best.x + best.width - width),
    y: clamp(kept.y, best.y, best.y + best.height - height),
    width,
    height,
  };
}

function centre(size: { readonly width: number; readonly height: number }, area: Rectangle) {
  const { width, height } = sizeWithin(size, area);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

/** At least the smallest window, unless the display itself is smaller. */
function sizeWithin(size: { readonly width: number; readonly height: number }, area: Rectangle) {
  return {
    width: Math.min(Math.max(size.width, smallestWindow.width), area.width),
    height: Math.min(Math.max(size.height, smallestWindow.height), area.height),
  };
}

/** Surface in common, in square pixels. */
function shared(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
