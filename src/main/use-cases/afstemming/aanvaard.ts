import type { Input, Output } from '../../../shared/contract/contract.ts';
import { type Fault, fault } from '../../../shared/faults.ts';
import { atField, ok, type Result, refuse } from '../../../shared/result.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import type { Afstemming } from '../../domain/afstemming/afstemming.ts';
import { naamVan, type Uitkomst } from '../../domain/afstemming/uitkomst.ts';
import { isBeheerRecht } from '../../domain/gebruikersrecht.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import { layOver } from '../../store/lay-over.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';
import { stempelOf } from '../bulk/besluit.ts';
import { updateAhead } from '../decide-ahead.ts';
import { numberRegels } from '../inlezing/number-regels.ts';
import type { Caller, Outside } from '../outside.ts';
import { MAX_REDEN, optionalText, requiredText } from '../typed-field.ts';
import { decideBevestig } from './decide-bevestig.ts';
import { decideNogTeDoen } from './decide-nog-te-doen.ts';
import { decideOvernemen } from './decide-overnemen.ts';
import { judgeRapport } from './judge-rapport.ts';
import { isGevraagd } from './keuzes.ts';
import type { AfstemmingParts, OpenRapport } from './open-rapporten.ts';

/** Others get a turn after so many. */
const atOnce = 20;
const MAX_GEWEIGERD = 200;
/** Any reason: what becomes of a row does not depend on it. */
const NOG_GEEN_REDEN = '-';

type Welke = Input<'afstemming.voorstel'>;
type Besluit = {
  readonly puts: readonly Put[];
  readonly gaat: readonly Uitkomst[];
  readonly geweigerd: readonly { readonly uitkomst: Uitkomst; readonly faults: readonly Fault[] }[];
  readonly ongewijzigd: number;
};

/** What accepting would do, by the very decisions that would be kept; nothing is stored. */
export async function previewAanvaarding(
  parts: AfstemmingParts,
  caller: Caller,
  input: Welke,
): Promise<Result<Output<'afstemming.voorstel'>>> {
  const found = parts.rapporten.find(input);
  if (!found.ok) return found;
  const gevraagd = await findGevraagd(parts, found.value, input);
  const { view } = parts.outside.store;
  const reden = NOG_GEEN_REDEN;
  const besluit = await decideAll(parts, view, { caller, input, gevraagd, reden });
  const { gaat, geweigerd, ongewijzigd } = besluit;
  return ok({
    aantallen: { gaat: gaat.length, geweigerd: geweigerd.length, ongewijzigd },
    geweigerd: geweigerd.slice(0, MAX_GEWEIGERD).map(({ uitkomst, faults }) => ({
      ...{ naam: naamVan(uitkomst), recht: uitkomst.rechtNaam, faults: [...faults] },
    })),
    gezien: stampOf(besluit),
  });
}

/**
 * Everything that was seen in one durable change with one reason; what the rules refuse is left out
 * only when told so. Decided in parts, and anew where somebody came in between.
 */
export async function aanvaard(
  parts: AfstemmingParts,
  caller: Caller,
  input: Input<'afstemming.aanvaard'>,
): Promise<Result<Output<'afstemming.aanvaard'>>> {
  const found = parts.rapporten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  const { outside, sessions } = parts;
  const reden = readReden(outside, input);
  if (!reden.ok) return reden;
  const gevraagd = await findGevraagd(parts, open, input);
  const kept = await updateAhead(outside.store, async (view) => {
    const about = { caller, input, gevraagd, reden: reden.value };
    const besluit = await decideAll(parts, view, about);
    const { gaat, geweigerd, puts } = besluit;
    if (stampOf(besluit) !== input.gezien) return refuse(fault('afstemming.gewijzigd'));
    if (gaat.length === 0) return refuse(fault('afstemming.niets'));
    if (geweigerd.length > 0 && !input.zonderGeweigerde) {
      return refuse(fault('afstemming.geweigerd', { aantal: geweigerd.length }));
    }
    if (changesBeheer(outside, puts) && !sessions.isBevestigd(outside.clock.now())) {
      return refuse(fault('sessie.bevestigNodig'));
    }
    return ok(keep(outside, { caller, input, open, besluit }));
  });
  return kept ?? refuse(fault('afstemming.gewijzigd'));
}

/** Taking over what the report says changes what was prepared: that always has a reason. */
function readReden(
  { clock }: Outside,
  { keuze, reden }: Input<'afstemming.aanvaard'>,
): Result<string> {
  const typed = withoutNumbers(reden, clock.today());
  if (keuze === 'overnemen') return atField('reden', requiredText(typed, MAX_REDEN));
  const text = atField('reden', optionalText(typed, MAX_REDEN));
  return text.ok ? ok(text.value ?? '') : text;
}

async function findGevraagd(
  parts: AfstemmingParts,
  open: OpenRapport,
  { keuze, soort, uitkomst }: Welke,
): Promise<readonly Uitkomst[]> {
  const afgestemd = await judgeRapport(parts, open);
  return afgestemd.uitkomsten.filter(
    (one) =>
      one.soort === soort &&
      (uitkomst === null || one.id === uitkomst) &&
      isGevraagd(afgestemd, one, keuze),
  );
}

type About = {
  readonly caller: Caller;
  readonly input: Welke;
  readonly gevraagd: readonly Uitkomst[];
  readonly reden: string;
};

async function decideAll(
  { outside, adem }: AfstemmingParts,
  view: StoreView,
  { caller, input, gevraagd, reden }: About,
): Promise<Besluit> {
  const overlay = layOver(view);
  const gaat: Uitkomst[] = [];
  const geweigerd: { uitkomst: Uitkomst; faults: readonly Fault[] }[] = [];
  let ongewijzigd = 0;
  for (const [at, uitkomst] of gevraagd.entries()) {
    if (at % atOnce === 0) await adem();
    const decided = decideOne(outside, overlay.view, { caller, input, uitkomst, reden });
    if (!decided.ok) geweigerd.push({ uitkomst, faults: decided.faults });
    else if (decided.value.length === 0) ongewijzigd += 1;
    else {
      overlay.add(decided.value);
      gaat.push(uitkomst);
    }
  }
  return { puts: overlay.puts(), gaat, geweigerd, ongewijzigd };
}

function decideOne(
  outside: Outside,
  view: StoreView,
  question: Pick<About, 'caller' | 'input' | 'reden'> & { readonly uitkomst: Uitkomst },
): Result<readonly Put[]> {
  const { caller, input, uitkomst, reden } = question;
  const organisatieId = input.organisatieId as OrganisatieId;
  const about = { caller, organisatieId, uitkomst };
  if (input.keuze === 'overnemen') return decideOvernemen(outside, view, { ...about, reden });
  // As it is in this change: what came before may have touched it.
  const toekenning = view.get('toekenning', uitkomst.toekenningen[0]?.id ?? '');
  if (toekenning === undefined) return refuse(fault('toekenning.onbekend'));
  const told = { ...about, toekenning, reden: reden === '' ? null : reden };
  return input.keuze === 'bevestig'
    ? decideBevestig(outside, view, told)
    : decideNogTeDoen(outside, view, told);
}

/** Of what was shown: which go, and which are refused with which sentence. */
function stampOf({ gaat, geweigerd }: Besluit): string {
  return stempelOf([
    ...gaat.map(({ id, verschillen }) => [id, verschillen]),
    ...geweigerd.map(({ uitkomst, faults }) => [uitkomst.id, faults]),
  ]);
}

function changesBeheer({ catalogus }: Outside, puts: readonly Put[]): boolean {
  return puts.some(
    (one) =>
      one.collection === 'toekenning' && isBeheerRecht(catalogus, one.entity.gebruikersrechtId),
  );
}

function keep(
  outside: Outside,
  about: {
    readonly caller: Caller;
    readonly input: Welke;
    readonly open: OpenRapport;
    readonly besluit: Besluit;
  },
) {
  const { caller, input, open, besluit } = about;
  const id = outside.ids.next();
  const { puts, regels } = numberRegels(besluit.puts, id);
  const afstemming: Afstemming = {
    ...{ id, organisatieId: input.organisatieId as OrganisatieId, op: outside.clock.now() },
    ...{ door: caller.naam, bestand: open.bestand, keuze: input.keuze },
    ...{ aantal: besluit.gaat.length, regels, ongedaanOp: null },
  };
  return {
    puts: [...puts, put('afstemming', afstemming)],
    value: { afstemmingId: id, aantal: besluit.gaat.length },
  };
}
