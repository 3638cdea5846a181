import type { StatusWerkstroom } from '../../../shared/values/codelijsten.ts';
import {
  persoonVelden,
  type Velden,
  veldWijzigingen,
  werkrelatieVelden,
} from '../../domain/historiek-rules.ts';
import type { Onderdeel } from '../../domain/overname.ts';
import { type Put, put } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Caller, Outside } from '../outside.ts';
import { veldenOf } from '../toekenning/describe-toekenning.ts';
import type { Werk } from './find-werk.ts';

type Question = {
  readonly caller: Caller;
  readonly werk: Werk;
  readonly onderdeel: Onderdeel;
  /** Whether it is handed over now, or taken back. */
  readonly gedaan: boolean;
};

/**
 * What handing over does to the entity: what is new becomes *Actief*, or waits again; what was a
 * change stays as it is. The line of Historiek says who did it, and what of it.
 */
export function putStatus(outside: Outside, question: Question): readonly Put[] {
  const { onderdeel } = question;
  if (onderdeel.soort === 'persoon') return putPersoon(outside, question, onderdeel);
  if (onderdeel.soort === 'werkrelatie') return putWerkrelatie(outside, question, onderdeel);
  return putToekenning(outside, question, onderdeel);
}

type Of<S extends Onderdeel['soort']> = Extract<Onderdeel, { readonly soort: S }>;

function putPersoon(
  outside: Outside,
  question: Question,
  { persoon }: Of<'persoon'>,
): readonly Put[] {
  const after = { ...persoon, status: statusOf(question) };
  const velden = veldWijzigingen({ voor: persoonVelden(persoon), na: persoonVelden(after) });
  const actie = question.gedaan ? 'persoon.handedOver' : 'persoon.takenBack';
  return [put('persoon', after), recordChange(outside, { ...about(question), actie, velden })];
}

function putWerkrelatie(
  outside: Outside,
  question: Question,
  { werkrelatie, voor }: Of<'werkrelatie'>,
): readonly Put[] {
  const actie = question.gedaan ? 'werkrelatie.handedOver' : 'werkrelatie.takenBack';
  const after = { ...werkrelatie, status: voor === null ? statusOf(question) : werkrelatie.status };
  const both = toldVelden(question, {
    ...{ before: werkrelatieVelden(werkrelatie), after: werkrelatieVelden(after) },
    stood: voor === null ? null : werkrelatieVelden(voor),
  });
  const velden = veldWijzigingen({ ...both, altijd: 'categorie' });
  const beeld = { soort: 'werkrelatie', voor: werkrelatie, na: after } as const;
  const shown = voor === null ? { beeld } : {};
  // Put also when nothing of it changes: who waits is found anew then (find-wachtrij.ts).
  return [
    put('werkrelatie', after),
    recordChange(outside, { ...about(question), actie, velden, ...shown }),
  ];
}

function putToekenning(
  outside: Outside,
  question: Question,
  { toekenning, voor }: Of<'toekenning'>,
): readonly Put[] {
  const namen = { catalogus: outside.catalogus, organisatie: question.werk.organisatie };
  const actie = question.gedaan ? 'toekenning.handedOver' : 'toekenning.takenBack';
  const after = { ...toekenning, status: voor === null ? statusOf(question) : toekenning.status };
  const both = toldVelden(question, {
    ...{ before: veldenOf(toekenning, namen), after: veldenOf(after, namen) },
    stood: voor === null ? null : veldenOf(voor, namen),
  });
  const velden = veldWijzigingen({ ...both, altijd: 'gebruikersrecht' });
  const beeld = { soort: 'toekenning', voor: toekenning, na: after } as const;
  const shown = voor === null ? { beeld } : {};
  return [
    put('toekenning', after),
    recordChange(outside, { ...about(question), actie, velden, ...shown }),
  ];
}

/** Of a change: from what stood in Gebruikersbeheer to what stands there now, or the way back. */
function toldVelden(
  { gedaan }: Question,
  velden: { readonly before: Velden; readonly after: Velden; readonly stood: Velden | null },
): { readonly voor: Velden; readonly na: Velden } {
  const { before, after, stood } = velden;
  if (stood === null) return { voor: before, na: after };
  return gedaan ? { voor: stood, na: after } : { voor: after, na: stood };
}

function statusOf({ gedaan }: Question): StatusWerkstroom {
  return gedaan ? 'actief' : 'inAfwachting';
}

function about({ caller, werk }: Question) {
  const organisatieId = werk.organisatie.id;
  return { door: caller.naam, persoonId: werk.persoon.id, organisatieId };
}
