import type { nlSamenvoegenFaults } from './nl-samenvoegen-faults.ts';

/** The refusals of merging a copy of the dossier, in French. */
export const frSamenvoegenFaults: Readonly<Record<keyof typeof nlSamenvoegenFaults, string>> = {
  'samenvoeging.onbekend': 'Cette fusion n’existe plus ici. Revenez et choisissez à nouveau.',
  'samenvoeging.nietOpen':
    'Ce fichier n’est plus ouvert. Choisissez-le à nouveau et donnez la phrase secrète.',
  'samenvoeging.onbeslist':
    'Il reste {{aantal}} différences à trancher. Choisissez pour chaque différence ce qui doit y figurer.',
  'samenvoeging.niets':
    'Il n’y a rien à reprendre : le contenu de ce fichier figure déjà ici ou a déjà été tranché.',
  'samenvoeging.gewijzigd':
    'Entre-temps, quelque chose a été modifié ici. Revoyez l’aperçu, puis enregistrez.',
  'samenvoeging.ongedaan': 'Cette fusion a déjà été annulée.',
  'samenvoeging.laterGewijzigd':
    'Chez {{naam}}, quelque chose a encore été modifié ensuite. Annulez d’abord cela.',
  'samenvoeging.verwijzing':
    'Ceci dépend d’une ligne qui n’est pas reprise. Corrigez d’abord cette ligne dans l’autre dossier et faites-le remettre à nouveau.',
  'samenvoeging.organisatie': 'Ceci dépend d’une organisation qui ne figure pas dans ce dossier.',
  'samenvoeging.nummer':
    'La même personne porte là-bas un autre numéro. Vérifiez lequel est juste et corrigez-le là-bas.',
};
