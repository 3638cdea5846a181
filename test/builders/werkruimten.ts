import type { Werkruimten } from '../../src/main/use-cases/werkruimte/werkruimten.ts';
import { fault } from '../../src/shared/faults.ts';
import { ok, refuse } from '../../src/shared/result.ts';

const done = async () => ok({});

/** No dossier is known and nothing is kept; each question has the answer of an app that begins. */
export function aFakeWerkruimten(bend: Partial<Werkruimten> = {}): Werkruimten {
  return {
    current: () => ({
      taal: 'nl',
      open: { soort: 'oefen', naam: '', bewaring: 'bewaard' },
      dossier: null,
      herstel: null,
      slot: null,
    }),
    list: async () => ({ dossiers: [], plaats: '/dossiers', kanKiezen: false }),
    setTaal: done,
    openOefen: done,
    choose: async () => refuse(fault('dossier.onbekend')),
    openFrom: async () => refuse(fault('dossier.pad')),
    chooseFolder: async () => null,
    forget: done,
    unlock: async () => refuse(fault('dossier.onbekend')),
    recover: async () => refuse(fault('dossier.onbekend')),
    lock: async () => undefined,
    judgeWachtzin: async () => ({ sterkte: 4, goed: true, zwakte: null }),
    judgePlaats: done,
    prepare: async () => ok({ ontwerp: 'ontwerp', herstelcode: 'code' }),
    create: async () => refuse(fault('dossier.verlopen')),
    changeWachtzin: async () => refuse(fault('dossier.vergrendeld')),
    prepareRenewal: async () => refuse(fault('dossier.vergrendeld')),
    renew: async () => refuse(fault('dossier.vergrendeld')),
    registerMiddelen: async () => refuse(fault('dossier.vergrendeld')),
    backups: async () => refuse(fault('dossier.vergrendeld')),
    backup: async () => refuse(fault('dossier.vergrendeld')),
    previewRestore: async () => refuse(fault('dossier.vergrendeld')),
    restore: async () => refuse(fault('dossier.vergrendeld')),
    openAnyway: async () => refuse(fault('dossier.vergrendeld')),
    verify: async () => refuse(fault('dossier.vergrendeld')),
    verifyStand: () => ({ deel: null }),
    anker: () => refuse(fault('dossier.vergrendeld')),
    receive: () => refuse(fault('meegave.geenMeegave')),
    openReceived: async () => refuse(fault('meegave.verlopen')),
    checkOntvanger: async () => refuse(fault('meegave.verlopen')),
    prepareReceived: async () => refuse(fault('meegave.verlopen')),
    ...bend,
  };
}
