import type { Categorie, StatusWerkstroom } from '../../shared/values/codelijsten.ts';
import type { Datum } from '../../shared/values/datum.ts';
import type { EmailAdres } from '../../shared/values/email-adres.ts';
import type { Moment, OrganisatieId, PersoonId, WerkrelatieId } from '../../shared/values/ids.ts';
import type { Telefoonnummer } from '../../shared/values/telefoonnummer.ts';

/** A dated link between a persoon and an organisatie; rights are given within it. */
export type Werkrelatie = {
  readonly id: WerkrelatieId;
  readonly persoonId: PersoonId;
  readonly organisatieId: OrganisatieId;
  readonly categorie: Categorie;
  readonly begindatum: Datum;
  readonly einddatum: Datum;
  readonly telefoon: Telefoonnummer | null;
  readonly email: EmailAdres | null;
  readonly status: StatusWerkstroom;
  readonly ingediendOp: Moment;
};
