import type { Output } from '../../../shared/contract/contract.ts';
import type { OvernameOnderdeel } from '../../../shared/contract/overname.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { Onderdeel } from '../../domain/overname.ts';
import { isTickable } from '../../domain/overname-scherm.ts';
import { rechtNaamOf, type ScriptOmgeving } from '../../domain/overname-velden.ts';
import { type Script, standingVinkjes, veldKey } from '../../domain/overname-vinkjes.ts';
import type { Caller, Outside } from '../outside.ts';
import { findWerkOf, omgevingOf, scriptsOf, type Werk } from './find-werk.ts';
import { judgeWerk } from './judge-werk.ts';
import { describeWie, minutesOf, secondsOf } from './list-overnames.ts';

type Input = { readonly organisatieId: string; readonly persoonId: string };

/** The script of one persoon: every screen with every veld, and what is ticked off. */
export function showOvername(
  outside: Outside,
  caller: Caller,
  input: Input,
): Result<Output<'overname.show'>> {
  const found = findWerkOf(outside, outside.store.view, { caller, ...input });
  if (!found.ok) return found;
  const werk = found.value;
  return ok({
    ...describeWie(werk.persoon),
    nieuw: werk.persoon.status === 'inAfwachting',
    beletsels: judgeWerk(outside, werk, caller.hoedanigheid).map((each) => ({ ...each })),
    onderdelen: scriptsOf(outside, werk).map((script) => describeScript(outside, werk, script)),
    minuten: minutesOf([secondsOf(outside, werk)]),
  });
}

function describeScript(outside: Outside, werk: Werk, script: Script): OvernameOnderdeel {
  const { onderdeel, schermen } = script;
  const { id, soort, handeling, gedaan } = onderdeel;
  const standing = standingVinkjes(script, werk.overname?.vinkjes ?? []);
  const parked = werk.overname?.geparkeerd.find((each) => each.onderdeel === id);
  return {
    ...{ id, soort, handeling, gedaan },
    wat: watOf(onderdeel, omgevingOf(outside, werk)),
    vanaf: vanafOf(onderdeel, outside.clock.today()),
    geparkeerd:
      parked === undefined ? null : { reden: parked.reden, door: parked.door, op: parked.op },
    schermen: schermen.map((scherm) => ({
      ...{ id: `${id}/${scherm.id}`, titel: scherm.titel, stap: scherm.stap },
      velden: scherm.velden.map((veld) => {
        const key = veldKey(id, scherm, veld);
        return { ...veld, id: key, afgevinkt: isTickable(veld) ? standing.has(key) : null };
      }),
    })),
  };
}

export function watOf(onderdeel: Onderdeel, omgeving: ScriptOmgeving): string {
  if (onderdeel.soort === 'persoon') return namenOf(onderdeel.persoon);
  if (onderdeel.soort === 'werkrelatie') return omgeving.organisatie.naam;
  return rechtNaamOf(onderdeel.toekenning, omgeving);
}

function namenOf({ voornaam, naam }: { readonly voornaam: string; readonly naam: string }) {
  return `${voornaam} ${naam}`;
}

/** Of a new right that begins later: the day from which it can be given. */
export function vanafOf(onderdeel: Onderdeel, today: Datum): Datum | null {
  if (onderdeel.soort !== 'toekenning' || onderdeel.handeling !== 'nieuw') return null;
  const { begindatum } = onderdeel.toekenning;
  return begindatum > today ? begindatum : null;
}
