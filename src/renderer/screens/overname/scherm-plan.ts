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

/** The next screen with something to do, after this one and else from the start; null for none. */
export function nextOpen(schermen: readonly SchermRij[], after: string | null): string | null {
  const place = schermen.findIndex(({ scherm }) => scherm.id === after);
  const later = schermen.slice(place + 1).find(isOpen);
  return (later ?? schermen.find(isOpen))?.scherm.id ?? null;
}
