import type {
  OvernameDetail,
  OvernameOnderdeel,
  OvernameScherm,
} from '../../../shared/contract/overname.ts';

/** One screen of the script with the onderdeel that it belongs to. */
export type SchermRij = {
  readonly onderdeel: OvernameOnderdeel;
  readonly scherm: OvernameScherm;
};

export function schermenOf({ onderdelen }: OvernameDetail): readonly SchermRij[] {
  return onderdelen.flatMap((onderdeel) =>
    onderdeel.schermen.map((scherm) => ({ onderdeel, scherm })),
  );
}

/** How many velden of a screen still ask for something. */
export function openVelden({ velden }: OvernameScherm): number {
  return velden.filter(({ afgevinkt }) => afgevinkt === false).length;
}

export function isOpen({ onderdeel, scherm }: SchermRij): boolean {
  return onderdeel.geparkeerd === null && openVelden(scherm) > 0;
}

/** The first screen with something to do. */
export function firstOpen(schermen: readonly SchermRij[]): string | null {
  return schermen.find(isOpen)?.scherm.id ?? null;
}

/**
 * The next screen with something to do, after these and else from the start; null for none. They are
 * done or parked, whatever was last heard of them.
 */
export function nextOpen(
  schermen: readonly SchermRij[],
  leaving: readonly SchermRij[],
): string | null {
  const place = schermen.findLastIndex((rij) => leaving.includes(rij));
  const others = (rij: SchermRij) => isOpen(rij) && !leaving.includes(rij);
  const next = schermen.slice(place + 1).find(others) ?? schermen.find(others);
  return next?.scherm.id ?? null;
}
