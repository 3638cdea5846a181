import type { TextOf } from './nl.ts';
import type { nlWie } from './nl-wie.ts';

/** « Qui est le gestionnaire local ? », et la lettre au représentant légal. */
export const frWie: TextOf<typeof nlWie> = {
  wie: {
    title: 'Qui est le gestionnaire local ?',
    intro:
      'Le gestionnaire local octroie les droits d’utilisateur de votre organisation. Indiquez son numéro : vous verrez qui c’est, ou qui peut en désigner un.',
    number: 'Numéro d’entreprise ou d’unité d’établissement',
    numberHint: '10 chiffres, par exemple 1999.000.051. Il figure sur chaque facture.',
    find: 'Rechercher les gestionnaires',
    practice: 'Numéros d’exercice',
    practiceHint: 'Choisissez un numéro pour voir ce que le registre répond.',
    oefen: {
      beheerd: '{{naam}} : avec gestionnaires',
      enigeBeheerder: '{{naam}} : un seul gestionnaire',
      zonderBeheerder: '{{naam}} : pas encore de gestionnaire',
      vestiging: '{{naam}} : un établissement',
      nieuwInGebruikersbeheer: '{{naam}} : nouvelle',
      faillissement: '{{naam}} : en faillite',
      stopgezet: '{{naam}} : cessée',
      doorgehaald: '{{naam}} : radiée',
      onbereikbaar: '{{naam}} : la BCE ne répond pas un instant',
      onbekend: 'Un numéro que personne n’a',
    },
    manual: 'Telle que vous l’avez saisie vous-même ; la BCE n’a pas été consultée.',
    vestigingTitle: '{{naam}} est un établissement de {{onderneming}}',
    vestigingText:
      'Vous avez indiqué le numéro d’unité d’établissement {{nummer}}. Les gestionnaires sont désignés pour l’entreprise, pas pour un établissement. Vous voyez donc ici l’entreprise.',
    faillietTitle: 'Cette entreprise est en faillite',
    faillietText: 'Seul le curateur agit encore pour elle. Prenez contact avec lui ou elle.',
    managers: 'Gestionnaires',
    unreachable: 'Ni e-mail ni téléphone connus',
    ends: 'Droit jusqu’au {{datum}}',
    endsIn_one: 'Encore {{count}} jour',
    endsIn_other: 'Encore {{count}} jours',
    hidden_one: 'Il y a {{count}} gestionnaire',
    hidden_other: 'Il y a {{count}} gestionnaires',
    hiddenText:
      'Connectez-vous pour voir de qui il s’agit et comment prendre contact. Les noms et coordonnées des gestionnaires ne sont pas publics ; ce qui figure dans la BCE l’est.',
    signIn: 'Se connecter',
    onlyOneTitle: 'Il n’y a qu’un seul gestionnaire',
    onlyOneText:
      'S’il s’en va, plus personne ne peut octroyer de droits. Faites-en désigner un deuxième tant que c’est possible.',
    noneTitle: 'Personne n’est encore gestionnaire de cette organisation',
    noneText:
      'Un représentant légal peut octroyer les droits lui-même, ou désigner dans CSAM un Gestionnaire d’accès principal. Vous voyez ci-dessous qui c’est. Vous pouvez lui écrire tout de suite.',
    noneNobody:
      'La BCE ne mentionne pas non plus de représentant légal. Faites-le d’abord inscrire auprès d’un guichet d’entreprises ou du greffe ; cela prend jusqu’à cinq jours ouvrables.',
    askThem: 'Demandez-le à un représentant légal : {{namen}}.',
    write: 'Écrire au représentant légal',
    appoint: 'Vous êtes vous-même représentant légal ? Désignez quelqu’un dans CSAM',
    outside:
      'Vous êtes vous-même représentant légal ? Désignez quelqu’un sur csam.be. La lettre décrit chaque étape.',
    functies: 'Fonctions dans la BCE',
    functiesHint: 'Qui représente légalement l’entreprise aujourd’hui, et pourquoi.',
    noFuncties: 'La BCE ne mentionne pas de fonctions.',
    represents: 'Représente',
    representsNot: 'Ne représente pas',
    from: 'depuis le {{begin}}',
    fromFuture: 'à partir du {{begin}}',
    fromUntil: 'du {{begin}} au {{einde}}',
    viaCompany: 'au nom de {{onderneming}} ({{nummer}})',
    more: 'Qui représente {{organisatie}}, et une lettre à leur envoyer',
    other: 'Rechercher votre organisation',
    waarom: {
      bestuurder: 'Un administrateur représente l’entreprise.',
      gedelegeerdBestuurder:
        'Un administrateur délégué représente l’entreprise pour la gestion journalière.',
      zaakvoerder:
        'Un gérant représente l’entreprise. Cette fonction s’appelle à présent le plus souvent administrateur.',
      lidDirectiecomite:
        'Un membre du comité de direction représente l’entreprise pour ce qui est confié à ce comité.',
      vasteVertegenwoordiger:
        '{{rechtspersoon}} exerce ici la fonction « {{functie}} » et agit par cette personne. C’est pourquoi elle représente l’entreprise.',
      curator: 'L’entreprise est en faillite. Seul le curateur agit encore pour elle.',
      ondernemersvaardigheden:
        'Les compétences entrepreneuriales prouvent des connaissances et ne donnent pas de pouvoir de représentation.',
      geeindigd: 'La fonction a pris fin le {{datum}}.',
      begintLater: 'La fonction ne commence que le {{datum}}.',
      rechtspersoonNiet:
        '{{rechtspersoon}} n’a pas ici aujourd’hui de fonction qui représente. Celui qui agit pour elle ne représente donc pas non plus.',
      failliet: 'L’entreprise est en faillite. Depuis le jugement, seul le curateur agit.',
      geenFaillissement: 'Un curateur ne représente qu’une entreprise en faillite.',
    },
    bron: 'Source : code de fonction BCE {{code}}',
    bronWet: 'Source : code de fonction BCE {{code}} ; {{wet}} art. {{artikels}}',
    wet: { wvv: 'CSA', wer: 'CDE' },
  },
  brief: {
    title: 'Lettre au représentant légal',
    intro:
      'Copiez le texte dans un e-mail, ou imprimez-le. Il ne contient pas de numéro de registre national. N’en ajoutez jamais.',
    back: 'Retour à {{organisatie}}',
    language: 'Langue de la lettre',
    asker: 'Votre nom',
    askerHint: 'Au bas de la lettre et dans la première phrase.',
    candidate: 'Qui peut devenir gestionnaire ?',
    candidateHint: 'Un travailleur ou un représentant légal.',
    copy: 'Copier le texte',
    copied: 'Copié. Collez le texte dans votre e-mail.',
    notCopied: 'La copie ne fonctionne pas ici. Sélectionnez le texte et copiez avec Ctrl+C.',
    print: 'Imprimer',
    preview: 'La lettre',
    nobody:
      'Selon la BCE, personne ne représente cette entreprise aujourd’hui. Il n’y a donc personne à qui écrire.',
    noMail:
      'Rechtenklaar n’ouvre pas de programme de messagerie : l’application ne sort jamais. Copiez le texte.',
  },
};
