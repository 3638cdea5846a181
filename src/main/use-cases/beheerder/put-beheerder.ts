import { type Velden, veldWijzigingen } from '../../domain/historiek-rules.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { veldenOf } from '../toekenning/describe-toekenning.ts';

/** The appointment, and how the beheerder is reached where that changed, with one line for both. */
export function putBeheerder(question: {
  readonly outside: Outside;
  readonly view: StoreView;
  readonly caller: Caller;
  readonly toekenning: Toekenning;
  readonly werkrelatie: { readonly voor: Werkrelatie; readonly na: Werkrelatie };
}): readonly Put[] {
  const { outside, view, caller, toekenning, werkrelatie } = question;
  const { persoonId, organisatieId } = werkrelatie.na;
  const organisatie = findOrganisatie(view, organisatieId);
  const contact = ({ email, telefoon }: Werkrelatie): Velden => ({ email, telefoon });
  const reached = veldWijzigingen({ voor: contact(werkrelatie.voor), na: contact(werkrelatie.na) });
  const given = veldenOf(toekenning, { catalogus: outside.catalogus, organisatie });
  const regel = recordChange(outside, {
    ...{ door: caller.naam, actie: 'beheerder.appointed', persoonId, organisatieId },
    velden: [...veldWijzigingen({ voor: null, na: given }), ...reached],
    beeld: { soort: 'toekenning', voor: null, na: toekenning },
    meer: reached.length === 0 ? [] : [{ soort: 'werkrelatie', ...werkrelatie }],
  });
  const changed = reached.length === 0 ? [] : [put('werkrelatie', werkrelatie.na)];
  return [...changed, put('toekenning', toekenning), regel];
}
