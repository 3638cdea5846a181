import type { Step } from '../run-steps.ts';
import type { Stage } from '../stage.ts';
import { extendAndStop } from './extend-and-stop.ts';
import { hoofdpagina } from './hoofdpagina.ts';
import { kenRechtToe } from './ken-recht-toe.ts';
import { koppelGebruiker } from './koppel-gebruiker.ts';
import { lookAround } from './look-around.ts';
import { openDoor } from './open-door.ts';
import { persoon } from './persoon.ts';
import { refusedDoor } from './refused-door.ts';
import { voegGebruikerToe } from './voeg-gebruiker-toe.ts';

/** The whole procedure on the sample world: from the shut door to the open one. */
export const story: readonly Step<Stage>[] = [
  ...refusedDoor,
  ...hoofdpagina,
  ...voegGebruikerToe,
  ...koppelGebruiker,
  ...kenRechtToe,
  ...persoon,
  ...extendAndStop,
  ...lookAround,
  ...openDoor,
];
