import { fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import type { HistoriekRegel } from '../../domain/historiek.ts';
import { isUnchanged, restoreToekenning } from '../../domain/ongedaan.ts';
import type { Overgenomen } from '../../domain/overname.ts';
import { onderdeelId } from '../../domain/overname-onderdelen.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { layOver, type Overlay } from '../../store/lay-over.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';
import { judgeRestored } from '../historiek/undo-toekenning.ts';
import type { Caller, Outside } from '../outside.ts';
import { findWerk } from '../overname/find-werk.ts';
import { putStatus } from '../overname/put-status.ts';
import { judgeBeheer } from '../toekenning/judge-beheer.ts';
import { putChangedToekenning } from '../toekenning/put-toekenning.ts';

type Vraag = {
  readonly caller: Caller;
  readonly organisatieId: OrganisatieId;
  /** All lines of one afstemming about one persoon, in the order in which they were written. */
  readonly regels: readonly HistoriekRegel[];
};
type Gewijzigd = { readonly voor: Toekenning | null; readonly na: Toekenning };

/** What one afstemming changed for one persoon becomes as it was. */
export function undoPersoonAfstemming(
  outside: Outside,
  view: StoreView,
  vraag: Vraag,
): Result<readonly Put[]> {
  const overlay = layOver(view);
  const toekenningen = outermost(vraag.regels);
  for (const gewijzigd of toekenningen) {
    const undone = undoOne(outside, overlay.view, { ...vraag, gewijzigd });
    if (!undone.ok) return undone;
    overlay.add(undone.value);
  }
  forgetStand(overlay, vraag, new Set<string>(toekenningen.map(({ na }) => na.id)));
  overlay.add(undoDragers(outside, overlay.view, vraag));
  return ok(overlay.puts());
}

/** Of what was changed twice in it: what it was before the first, and after the last. */
function outermost(regels: readonly HistoriekRegel[]): readonly Gewijzigd[] {
  const found = new Map<string, Gewijzigd>();
  for (const beeld of regels.flatMap(({ beelden }) => beelden)) {
    if (beeld.soort !== 'toekenning') continue;
    const before = found.get(beeld.na.id);
    found.set(beeld.na.id, { voor: before === undefined ? beeld.voor : before.voor, na: beeld.na });
  }
  return [...found.values()];
}

function undoOne(
  outside: Outside,
  view: StoreView,
  question: Vraag & { readonly gewijzigd: Gewijzigd },
): Result<readonly Put[]> {
  const { caller, organisatieId } = question;
  const { voor, na } = question.gewijzigd;
  const nu = view.get('toekenning', na.id);
  const werkrelatie = view.get('werkrelatie', na.werkrelatieId);
  const persoon = view.get('persoon', werkrelatie?.persoonId ?? '');
  if (nu === undefined || werkrelatie === undefined || persoon === undefined) {
    throw new Error(`No ${na.id}`);
  }
  if (!isUnchanged(na, nu) || na.status !== nu.status) {
    const naam = `${persoon.voornaam} ${persoon.naam}`;
    return refuse(fault('afstemming.laterGewijzigd', { naam }));
  }
  const today = outside.clock.today();
  const restored = restoreToekenning(nu, voor, { today, door: caller.naam });
  const toekenning: Toekenning = { ...restored, status: voor?.status ?? 'inAfwachting' };
  const same = JSON.stringify(toekenning) === JSON.stringify(nu);
  const faults = faultsOf([
    ...(same ? [] : judgeRestored(outside, view, { toekenning, werkrelatie })),
    ...judgeBeheer(outside, view, {
      ...{ organisatieId, caller, herstel: voor !== null, gewijzigd: same ? [] : [toekenning] },
    }),
  ]);
  if (faults !== undefined) return refuse(...faults);
  const actie = 'toekenning.undone';
  return ok(putChangedToekenning({ outside, view, caller, toekenning, actie }));
}

/** What was known of Gebruikersbeheer before is known again. */
function forgetStand(
  overlay: Overlay,
  { organisatieId, regels }: Vraag,
  toekenningen: ReadonlySet<string>,
): void {
  const persoonId = regels[0]?.persoonId ?? '';
  const overname = overlay.view.get('overname', `${organisatieId} ${persoonId}`);
  if (overname === undefined) return;
  const overgenomen = overname.overgenomen.flatMap((each): readonly Overgenomen[] => {
    if (each.soort !== 'toekenning' || !toekenningen.has(each.id)) return [each];
    const { soort, id, vorige } = each;
    return vorige === null ? [] : [{ soort, id, stand: vorige, vorige: null, op: null }];
  });
  overlay.add([put('overname', { ...overname, overgenomen })]);
}

/** The persoon and the werkrelatie wait again, unless they carry a right that is active. */
function undoDragers(outside: Outside, view: StoreView, vraag: Vraag): readonly Put[] {
  const overlay = layOver(view);
  for (const regel of vraag.regels.toReversed()) {
    if (regel.actie === 'werkrelatie.handedOver') {
      const id = regel.beelden[0]?.na.id ?? '';
      overlay.add(undoDrager(outside, overlay.view, { ...vraag, soort: 'werkrelatie', id }));
    }
    if (regel.actie === 'persoon.handedOver') {
      const id = regel.persoonId ?? '';
      overlay.add(undoDrager(outside, overlay.view, { ...vraag, soort: 'persoon', id }));
    }
  }
  return overlay.puts();
}

function undoDrager(
  outside: Outside,
  view: StoreView,
  question: Vraag & { readonly soort: 'persoon' | 'werkrelatie'; readonly id: string },
): readonly Put[] {
  const { caller, organisatieId, soort, id, regels } = question;
  const persoon = view.get('persoon', regels[0]?.persoonId ?? '');
  if (persoon === undefined) throw new Error('A line about nobody');
  const werk = findWerk(outside, view, { persoon, organisatieId });
  const onderdeel = werk.onderdelen.find((each) => each.id === onderdeelId(soort, id));
  if (onderdeel?.gedaan !== true || carriesActive(view, soort, id)) return [];
  const turned = putStatus(outside, { caller, werk, onderdeel, gedaan: false });
  const { overname } = werk;
  if (overname === null) return turned;
  const overgenomen = overname.overgenomen.filter((each) => each.soort !== soort || each.id !== id);
  return [...turned, put('overname', { ...overname, overgenomen })];
}

function carriesActive(view: StoreView, soort: 'persoon' | 'werkrelatie', id: string): boolean {
  const werkrelaties =
    soort === 'werkrelatie'
      ? [id]
      : view.by('werkrelatie.persoon', id).map((werkrelatie) => werkrelatie.id as string);
  return werkrelaties.some(
    (each) =>
      (soort === 'persoon' && view.get('werkrelatie', each)?.status === 'actief') ||
      view.by('toekenning.werkrelatie', each).some(({ status }) => status === 'actief'),
  );
}
