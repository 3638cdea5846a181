import type { InlezingFaultParams } from '../../shared/faults-inlezing.ts';

export const frInlezingFaults: Readonly<Record<keyof InlezingFaultParams, string>> = {
  'inlezing.onbekend': 'Cette liste n’est plus ouverte. Relisez-la.',
  'inlezing.geenKeuze':
    'Aucune ligne choisie ne change quoi que ce soit. Choisissez au moins une ligne.',
  'inlezing.intussenGewijzigd':
    'Le dossier a été modifié entre-temps. Vérifiez les lignes et confirmez une nouvelle fois.',
  'inlezing.geweigerd':
    'Rien n’a été conservé : {{aantal}} lignes sont refusées. Corrigez-les ou ne choisissez que les autres.',
  'inlezing.ongedaan': 'Cette liste a déjà été annulée.',
  'inlezing.laterGewijzigd':
    'Quelque chose a encore été modifié pour {{naam}} le {{op}}. Annulez d’abord cela.',
  'inlezing.laterToegevoegd':
    '{{naam}} a reçu entre-temps une autre relation de travail ou un autre droit. Arrêtez-le d’abord.',
  'inlezing.andereOrganisatie':
    'Cette ligne n’est pas pour {{organisatie}}. Choisissez d’abord l’autre organisation et lisez-y la liste.',
  'inlezing.rijenVerschillen':
    'Les lignes {{rijen}} concernent la même personne et se contredisent. Rendez-les identiques.',
  'inlezing.rechtOnbekend':
    'Aucun droit ne s’appelle ‘{{getypt}}’. Choisissez le nom du catalogue.',
  'inlezing.departementOnbekend':
    'Aucun département ouvert ne s’appelle ‘{{getypt}}’. Choisissez un département de cette organisation.',
  'inlezing.departementZonderRecht':
    'Il y a un département, mais pas de droit. Indiquez un droit, ou choisissez-en un pour toutes les lignes.',
  'inlezing.naamAnders':
    'Ce numéro est celui de {{naam}}. Vérifiez le numéro, ou prenez le nom connu.',
  'inlezing.geboortedatumAnders':
    'Selon ce numéro, la date de naissance est le {{datum}}. Vérifiez le numéro, ou prenez cette date.',
  'inlezing.geslachtAnders':
    'Pour cette personne, le sexe {{geslacht}} est connu. Vérifiez le numéro, ou prenez-le.',
  'inlezing.einddatumEerder':
    'Ceci court jusqu’au {{einde}} et une liste ne raccourcit rien. Arrêtez-le à la page de la personne, ou gardez cette date.',
  'inlezing.zonderNummerGekend':
    'Le numéro manque. {{naam}} est connu avec le même nom et la même date de naissance.',
  'inlezing.zonderNummerRij':
    'Le numéro manque. La ligne {{rij}} a le même nom et la même date de naissance.',
};
