import type { EmailAdres } from '../../shared/values/email-adres.ts';
import type { GebruikersrechtId, ToekenningId, WerkrelatieId } from '../../shared/values/ids.ts';
import type { Telefoonnummer } from '../../shared/values/telefoonnummer.ts';
import { type Put, put } from '../store/store.ts';
import { type OrganisatieSleutel, organisatieId } from './organisaties.ts';
import { persoonId } from './persoon-puts.ts';
import type { WerkrelatieRij } from './rijen.ts';
import type { Tijd } from './tijd.ts';

/** A werkrelatie and the toekenningen in it. */
export function werkrelatiePuts(rij: WerkrelatieRij, tijd: Tijd): readonly Put[] {
  const [begindatum, einddatum] = rij.duur;
  const id = `${rij.wie}.${rij.waar}` as WerkrelatieId;
  const werkrelatie = put('werkrelatie', {
    id,
    persoonId: persoonId(rij.wie),
    organisatieId: organisatieId(rij.waar),
    categorie: rij.categorie ?? 'vasteMedewerker',
    begindatum,
    einddatum,
    telefoon: telefoonOf(rij),
    email: emailOf(rij),
    status: rij.status ?? 'actief',
    ingediendOp: tijd.ochtend(begindatum),
  });
  const toekenningen = rij.rechten.map(({ recht, ...inhoud }, index) =>
    put('toekenning', {
      ...inhoud,
      id: `${id}.${index + 1}` as ToekenningId,
      werkrelatieId: id,
      gebruikersrechtId: recht as GebruikersrechtId,
      ingediendOp: tijd.ochtend(inhoud.begindatum),
    }),
  );
  return [werkrelatie, ...toekenningen];
}

/** The top-level domain `.example` is reserved (RFC 2606): mail to it goes nowhere. */
const domeinen: { readonly [S in OrganisatieSleutel]: string } = {
  hogeschool: 'denderland.example',
  vormingscentrum: 'vormingscentrum.example',
  scholengroep: 'proeftuin.example',
  adviesbureau: 'schetspatroon.example',
  gemeente: 'schijnbeke.example',
  taalatelier: 'staalkaart.example',
  startlijn: 'startlijn.example',
};

function emailOf({ wie, waar }: WerkrelatieRij): EmailAdres {
  return `${wie.replaceAll('-', '.')}@${domeinen[waar]}` as EmailAdres;
}

/** Only beheerders have one, because theirs is shown to whoever looks for the beheerder. */
function telefoonOf({ waar, rechten }: WerkrelatieRij): Telefoonnummer | null {
  const isBeheerder = rechten.some(({ recht }) => recht.endsWith('lokale-beheerder'));
  const lijn = Object.keys(domeinen).indexOf(waar) + 1;
  return isBeheerder ? (`+32530000${String(lijn).padStart(2, '0')}` as Telefoonnummer) : null;
}
