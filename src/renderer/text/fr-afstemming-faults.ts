import type { AfstemmingFaultParams } from '../../shared/faults-afstemming.ts';

/** What stops a row of a report, or accepting it, with its repair. */
export const frAfstemmingFaults: Readonly<Record<keyof AfstemmingFaultParams, string>> = {
  'afstemming.onbekend':
    'Ce rapport ou cette comparaison n’existe pas (ou plus) ici. Lisez à nouveau le rapport.',
  'afstemming.gewijzigd':
    'Le dossier a été modifié entre-temps. Vérifiez à nouveau ce qui se passe, puis confirmez encore une fois.',
  'afstemming.niets': 'Il n’y a rien ici qui puisse être mis à jour. Choisissez un autre résultat.',
  'afstemming.geweigerd':
    'Rien n’a été modifié : les règles refusent {{aantal}} lignes. Vérifiez-les, et confirmez que les autres continuent sans elles.',
  'afstemming.ongedaan': 'Cette comparaison a déjà été annulée.',
  'afstemming.laterGewijzigd':
    'Autre chose a été modifié depuis pour {{naam}}. Annulez d’abord cela.',
  'afstemming.zonderPersoon':
    'Cette ligne ne contient ni numéro ni nom. Complétez l’un des deux dans le rapport.',
  'afstemming.zonderRecht':
    'Cette ligne ne contient aucun droit d’utilisateur. Il n’y a rien à comparer.',
  'afstemming.rechtOnbekend':
    'Aucun droit du catalogue ne s’appelle « {{getypt}} ». Corrigez le nom dans le rapport, ou laissez ce droit.',
  'afstemming.statusOnbekend':
    'Le statut « {{getypt}} » n’est pas connu ici. Adaptez ce droit sur la page de la personne.',
  'afstemming.welkePersoon':
    'Ceci peut concerner {{aantal}} personnes du dossier. Reprenez le numéro d’identification dans le rapport.',
  'afstemming.welkeToekenning':
    'Cette personne a ce droit plus d’une fois, et les lignes ne disent pas lequel est lequel. Vérifiez sur la page de la personne.',
  'afstemming.persoonOnbekend':
    'Cette personne ne figure pas dans le dossier. Ajoutez-la, ou lisez le rapport comme liste, puis comparez à nouveau.',
  'afstemming.geenWerkrelatie':
    'Cette personne n’a pas de relation de travail en cours ici. Liez-la d’abord à l’organisation.',
};
