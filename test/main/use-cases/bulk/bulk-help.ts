import { type Put, put } from '../../../../src/main/store/store.ts';
import {
  extendMany,
  proposeVerlengingen,
} from '../../../../src/main/use-cases/bulk/extend-many.ts';
import { proposeStops, stopMany } from '../../../../src/main/use-cases/bulk/stop-many.ts';
import type { Caller, Outside } from '../../../../src/main/use-cases/outside.ts';
import type { Input } from '../../../../src/shared/contract/contract.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import type { WerkrelatieId } from '../../../../src/shared/values/ids.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import { accepted } from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';

/** An persoon `wie` with one werkrelatie and one toekenning in it, known to organisatie-1. */
export function aMedewerker(
  wie: string,
  bend: {
    readonly werkrelatie?: Parameters<typeof aWerkrelatie>[0];
    readonly toekenning?: Parameters<typeof aToekenning>[0] | null;
  } = {},
): readonly Put[] {
  const volgnummer = 100 + wie.charCodeAt(0) + wie.length;
  const persoon = aPersoon({
    id: asId(wie),
    insz: aTstNummer({ jaar: 1990, maand: 4, volgnummer }),
    naam: wie,
    bekendBij: [asId('organisatie-1')],
  });
  const { toekenning = {} } = bend;
  const werkrelatieId = asId(`w-${wie}`) as WerkrelatieId;
  return [
    put('persoon', persoon),
    put(
      'werkrelatie',
      aWerkrelatie({ id: werkrelatieId, persoonId: persoon.id, ...bend.werkrelatie }),
    ),
    ...(toekenning === null
      ? []
      : [put('toekenning', aToekenning({ id: asId(`t-${wie}`), werkrelatieId, ...toekenning }))]),
  ];
}

export function aVraag(
  personen: readonly string[],
  bend: Partial<Input<'bulk.verleng'>> = {},
): Input<'bulk.verleng'> {
  return {
    organisatieId: 'organisatie-1',
    wie: { soort: 'enkele', personen: [...personen] },
    einddatum: '',
    reden: 'Nieuw academiejaar',
    gezien: '',
    zonderGeweigerde: false,
    ...bend,
  };
}

/** Looks at the proposal and confirms exactly that. */
export function extendSeen(outside: Outside, caller: Caller, vraag: Input<'bulk.verleng'>) {
  const { gezien } = accepted(proposeVerlengingen(outside, caller, { ...vraag, pagina: 0 }));
  return extendMany(outside, caller, { ...vraag, gezien });
}

export function stopSeen(
  outside: Outside,
  caller: Caller,
  gevraagd: Input<'bulk.verleng'> & { readonly gebruikersrechtId?: string },
) {
  const vraag = { gebruikersrechtId: null, ...gevraagd };
  const { gezien } = accepted(proposeStops(outside, caller, { ...vraag, pagina: 0 }));
  return stopMany(outside, caller, { ...vraag, gezien });
}

/** Runs until long after today, so that nothing but what a test is about stands in the way. */
export const lang = { einddatum: asDatum('2030-12-31') };
