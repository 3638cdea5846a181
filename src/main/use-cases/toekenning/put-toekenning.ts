import type { Actie } from '../../../shared/values/codelijsten.ts';
import { type Velden, veldWijzigingen } from '../../domain/historiek-rules.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { veldenOf } from './describe-toekenning.ts';

type ToekenningPut = {
  readonly outside: Outside;
  readonly view: StoreView;
  readonly caller: Caller;
  /** As it must become. */
  readonly toekenning: Toekenning;
  readonly actie: Actie;
  readonly reden?: string;
};

/** A new toekenning with its line of Historiek. */
export function putNewToekenning(question: ToekenningPut): readonly Put[] {
  return putToekenning(question, (_namen) => null);
}

/** A toekenning as it must become, and the line that tells what it was. */
export function putChangedToekenning(question: ToekenningPut): readonly Put[] {
  const { view, toekenning } = question;
  const before = view.get('toekenning', toekenning.id);
  if (before === undefined) throw new Error(`No toekenning ${toekenning.id}`);
  return putToekenning(question, (namen) => veldenOf(before, namen));
}

function putToekenning(
  question: ToekenningPut,
  before: (namen: Parameters<typeof veldenOf>[1]) => Velden | null,
): readonly Put[] {
  const { outside, view, caller, toekenning, actie, reden } = question;
  const werkrelatie = view.get('werkrelatie', toekenning.werkrelatieId);
  if (werkrelatie === undefined) throw new Error(`No werkrelatie for ${toekenning.id}`);
  const { persoonId, organisatieId } = werkrelatie;
  const namen = {
    catalogus: outside.catalogus,
    organisatie: findOrganisatie(view, organisatieId),
  };
  const regel = recordChange(outside, {
    ...{ door: caller.naam, actie, persoonId, organisatieId, reden: reden ?? null },
    beeld: {
      soort: 'toekenning',
      voor: view.get('toekenning', toekenning.id) ?? null,
      na: toekenning,
    },
    velden: veldWijzigingen({
      voor: before(namen),
      na: veldenOf(toekenning, namen),
      altijd: 'gebruikersrecht',
    }),
  });
  return [put('toekenning', toekenning), regel];
}
