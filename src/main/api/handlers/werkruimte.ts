import type { WerkruimteContract } from '../../../shared/contract/werkruimte.ts';
import { ok } from '../../../shared/result.ts';
import type { Clock } from '../../use-cases/outside.ts';
import {
  checkDossier,
  checkGebruiker,
  judgeNewWachtzin,
  prepareDossier,
} from '../../use-cases/werkruimte/make-dossier.ts';
import { readMiddelen } from '../../use-cases/werkruimte/read-dossier.ts';
import {
  checkOntvanger,
  checkPlaats,
  prepareReceived,
} from '../../use-cases/werkruimte/receive-dossier.ts';
import type { Werkruimten } from '../../use-cases/werkruimte/werkruimten.ts';
import type { HandlersOf } from '../handler.ts';

export type WerkruimteParts = { readonly werkruimten: Werkruimten; readonly clock: Clock };

export function werkruimteHandlers(parts: WerkruimteParts): HandlersOf<WerkruimteContract> {
  const { werkruimten, clock } = parts;
  return {
    'werkruimte.current': () => ok(werkruimten.current()),
    'werkruimte.list': async () => ok(await werkruimten.list()),
    'werkruimte.setTaal': ({ taal }) => werkruimten.setTaal(taal),
    'werkruimte.openOefen': () => werkruimten.openOefen(),
    'werkruimte.choose': ({ dossier }) => werkruimten.choose(dossier),
    'werkruimte.openFrom': ({ plaats }) => werkruimten.openFrom(plaats),
    'werkruimte.chooseFolder': async () => ok({ plaats: await werkruimten.chooseFolder() }),
    'werkruimte.forget': ({ dossier }) => werkruimten.forget(dossier),
    'werkruimte.unlock': ({ wachtzin }) => werkruimten.unlock(wachtzin),
    'werkruimte.recover': async ({ herstelcode, ...given }) => {
      const wachtzin = await judgeNewWachtzin(werkruimten, { ...given, woorden: [] });
      return wachtzin.ok
        ? werkruimten.recover({ herstelcode, wachtzin: wachtzin.value })
        : wachtzin;
    },
    'werkruimte.lock': async () => {
      await werkruimten.lock('hand');
      return ok({});
    },
    'werkruimte.judgeWachtzin': async (input) => ok(await werkruimten.judgeWachtzin(input)),
    'werkruimte.checkDossier': (input) => checkDossier(werkruimten, input),
    'werkruimte.checkGebruiker': (input) => checkGebruiker(clock, input),
    'werkruimte.prepare': (input) => prepareDossier(parts, input),
    'werkruimte.create': (input) => werkruimten.create(input),
    ...keyHandlers(parts),
    ...receiveHandlers(parts),
  };
}

/** What is done with the keys, means and copies of a dossier that is open or does not open. */
function keyHandlers({ werkruimten, clock }: WerkruimteParts) {
  return {
    'werkruimte.changeWachtzin': async ({ huidige, ...given }) => {
      const wachtzin = await judgeNewWachtzin(werkruimten, { ...given, woorden: [] });
      return wachtzin.ok
        ? werkruimten.changeWachtzin({ huidige, wachtzin: wachtzin.value })
        : wachtzin;
    },
    'werkruimte.prepareRenewal': ({ huidige }) => werkruimten.prepareRenewal(huidige),
    'werkruimte.renew': (input) => werkruimten.renew(input),
    'werkruimte.registerMiddelen': async ({ huidige, ...typed }) => {
      const middelen = readMiddelen(typed, clock.today());
      if (!middelen.ok) return middelen;
      return werkruimten.registerMiddelen({ huidige, middelen: middelen.value });
    },
    'werkruimte.backups': () => werkruimten.backups(),
    'werkruimte.backup': () => werkruimten.backup(),
    'werkruimte.previewRestore': ({ kopie }) => werkruimten.previewRestore(kopie),
    'werkruimte.restore': ({ kopie }) => werkruimten.restore(kopie),
    'werkruimte.openAnyway': () => werkruimten.openAnyway(),
    'werkruimte.verify': () => werkruimten.verify(),
    'werkruimte.verifyStand': () => ok(werkruimten.verifyStand()),
    'werkruimte.anker': () => werkruimten.anker(),
  } satisfies Partial<HandlersOf<WerkruimteContract>>;
}

/** A file of a colleague that becomes a dossier here. */
function receiveHandlers(parts: WerkruimteParts) {
  const { werkruimten } = parts;
  return {
    'werkruimte.receive': ({ bytes }) => werkruimten.receive(bytes),
    'werkruimte.openReceived': (input) => werkruimten.openReceived(input),
    'werkruimte.checkPlaats': (input) => checkPlaats(parts, input),
    'werkruimte.checkOntvanger': (input) => checkOntvanger(parts, input),
    'werkruimte.prepareReceived': (input) => prepareReceived(parts, input),
  } satisfies Partial<HandlersOf<WerkruimteContract>>;
}
