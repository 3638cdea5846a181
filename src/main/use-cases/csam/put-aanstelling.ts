import {
  persoonVelden,
  type Velden,
  veldWijzigingen,
  werkrelatieVelden,
} from '../../domain/historiek-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { type Put, put } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Caller, Outside } from '../outside.ts';
import { veldenOf } from '../toekenning/describe-toekenning.ts';
import type { AanstellingPlan } from './plan-aanstelling.ts';

/** Everything that the appointment changes, with a line of Historiek for each part (security.md G2). */
export function putAanstelling(
  outside: Outside,
  caller: Caller,
  plan: AanstellingPlan,
): readonly Put[] {
  const { organisatie, persoon, werkrelatie, vorigeWerkrelatie, toekenning, nieuw } = plan;
  const about = {
    door: caller.naam,
    persoonId: persoon.id,
    organisatieId: organisatie.id,
  };
  const added = (velden: Velden) => veldWijzigingen({ voor: null, na: velden });
  const { catalogus } = outside;
  const aangesteld = veldenOf(toekenning, { catalogus, organisatie });
  return [
    ...(nieuw.organisatie ? [put('organisatie', organisatie)] : []),
    ...(nieuw.persoon
      ? [
          put('persoon', persoon),
          recordChange(outside, {
            ...about,
            actie: 'persoon.registered',
            velden: added(persoonVelden(persoon)),
          }),
        ]
      : []),
    put('werkrelatie', werkrelatie),
    ...(vorigeWerkrelatie === null
      ? [
          recordChange(outside, {
            ...about,
            actie: 'werkrelatie.started',
            beeld: { soort: 'werkrelatie', voor: null, na: werkrelatie },
            velden: added(werkrelatieVelden(werkrelatie)),
          }),
        ]
      : []),
    put('toekenning', toekenning),
    recordChange(outside, {
      ...about,
      actie: 'beheerder.appointed',
      beeld: { soort: 'toekenning', voor: null, na: toekenning },
      meer:
        vorigeWerkrelatie === null
          ? []
          : [{ soort: 'werkrelatie', voor: vorigeWerkrelatie, na: werkrelatie }],
      velden: [...added(aangesteld), ...contactWijzigingen(vorigeWerkrelatie, werkrelatie)],
    }),
  ];
}

/** How somebody is reached is asked anew; of a new werkrelatie its own line tells it. */
function contactWijzigingen(voor: Werkrelatie | null, na: Werkrelatie) {
  if (voor === null) return [];
  const contact = ({ email, telefoon }: Werkrelatie): Velden => ({ email, telefoon });
  return veldWijzigingen({ voor: contact(voor), na: contact(na) });
}
