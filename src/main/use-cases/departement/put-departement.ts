import type { Actie } from '../../../shared/values/codelijsten.ts';
import { departementVelden, veldWijzigingen } from '../../domain/historiek-rules.ts';
import type { Departement, Organisatie } from '../../domain/organisatie.ts';
import { type Put, put } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Caller, Outside } from '../outside.ts';

/** The organisatie with this departement as it must become, and the line that tells what it was. */
export function putDepartement(question: {
  readonly outside: Outside;
  readonly caller: Caller;
  readonly organisatie: Organisatie;
  readonly departement: Departement;
  readonly actie: Actie;
  readonly reden?: string;
  /** How many toekenningen ended with it. */
  readonly beeindigd?: number;
}): readonly Put[] {
  const {
    outside,
    caller,
    organisatie,
    departement,
    actie,
    reden = null,
    beeindigd = 0,
  } = question;
  const { departementen } = organisatie;
  const voor = departementen.find(({ id }) => id === departement.id) ?? null;
  const velden = veldWijzigingen({
    voor: voor === null ? null : departementVelden(voor),
    na: departementVelden(departement),
    altijd: 'departement',
  });
  const aantal = { veld: 'aantal', voor: null, na: String(beeindigd) } as const;
  const regel = recordChange(outside, {
    ...{ door: caller.naam, actie, reden },
    ...{ persoonId: null, organisatieId: organisatie.id },
    beeld: { soort: 'departement', voor, na: departement },
    velden: beeindigd === 0 ? velden : [...velden, aantal],
  });
  const changed =
    voor === null
      ? [...departementen, departement]
      : departementen.map((each) => (each.id === departement.id ? departement : each));
  return [put('organisatie', { ...organisatie, departementen: changed }), regel];
}
