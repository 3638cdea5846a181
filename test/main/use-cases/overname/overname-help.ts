import { put } from '../../../../src/main/store/store.ts';
import type { Caller } from '../../../../src/main/use-cases/outside.ts';
import { showOvername } from '../../../../src/main/use-cases/overname/show-overname.ts';
import { tickVelden } from '../../../../src/main/use-cases/overname/tick-velden.ts';
import type { OvernameDetail } from '../../../../src/shared/contract/overname.ts';
import { parseEmailAdres } from '../../../../src/shared/values/email-adres.ts';
import { parseTelefoonnummer } from '../../../../src/shared/values/telefoonnummer.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import { accepted, joke, lies, type TestOutside } from '../../../builders/gebruikersbeheer.ts';

const waits = { status: 'inAfwachting' } as const;

export const organisatieId = 'organisatie-1';
export const who = { organisatieId, persoonId: 'persoon-1' };

/** A new persoon with a werkrelatie and a right, all prepared and ready to be handed over. */
export const prepared = [
  put('persoon', aPersoon({ ...waits, bekendBij: [asId(organisatieId)] })),
  put(
    'werkrelatie',
    aWerkrelatie({
      ...waits,
      telefoon: accepted(parseTelefoonnummer('+3212345678')),
      email: accepted(parseEmailAdres('jef@voorbeeld.be')),
    }),
  ),
  put('toekenning', aToekenning(waits)),
];

export const RECHT = 'toekenning:toekenning-1';
export const RELATIE = 'werkrelatie:werkrelatie-1';
export const PERSOON = 'persoon:persoon-1';

export function show(outside: TestOutside, caller: Caller = lies): OvernameDetail {
  return accepted(showOvername(outside, caller, who));
}

export function tickable(outside: TestOutside, onderdeel: string): string[] {
  const found = show(outside).onderdelen.find(({ id }) => id === onderdeel);
  const velden = found?.schermen.flatMap((scherm) => scherm.velden) ?? [];
  return velden.filter(({ afgevinkt }) => afgevinkt !== null).map(({ id }) => id);
}

export function tick(
  outside: TestOutside,
  question: {
    readonly onderdeel: string;
    readonly velden?: string[];
    readonly aan?: boolean;
    readonly caller?: Caller;
  },
) {
  const { onderdeel, aan = true, caller = joke } = question;
  const velden = question.velden ?? tickable(outside, onderdeel);
  return tickVelden(outside, caller, { ...who, onderdeel, velden, aan });
}

export function statuses({ store }: TestOutside): readonly (string | undefined)[] {
  const { view } = store;
  return [
    view.get('persoon', 'persoon-1')?.status,
    view.get('werkrelatie', 'werkrelatie-1')?.status,
    view.get('toekenning', 'toekenning-1')?.status,
  ];
}
