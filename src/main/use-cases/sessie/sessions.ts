import type { Deur } from '../../../shared/values/codelijsten.ts';
import type { Moment, OrganisatieId } from '../../../shared/values/ids.ts';
import type { Insz } from '../../../shared/values/insz.ts';

/** Who is signed in. Main alone holds it; what the page believes counts for nothing. */
export type Session = {
  readonly insz: Insz;
  readonly naam: string;
  readonly deur: Deur;
  readonly since: Moment;
  /** The organisatie the person works for now; null until one is chosen. */
  readonly organisatieId: OrganisatieId | null;
};

/** One person at one workstation: there is at most one session, in memory, gone at a restart. */
export type Sessions = {
  current(): Session | null;
  begin(session: Session): void;
  chooseOrganisatie(organisatieId: OrganisatieId | null): void;
  end(): void;
};

export function createSessions(): Sessions {
  let session: Session | null = null;
  return {
    current: () => session,
    begin(next) {
      session = next;
    },
    chooseOrganisatie(organisatieId) {
      if (session !== null) session = { ...session, organisatieId };
    },
    end() {
      session = null;
    },
  };
}
