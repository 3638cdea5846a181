import type { FaultCode } from '../../shared/faults.ts';
import { frAfstemmingFaults } from './fr-afstemming-faults.ts';
import { frBeheerFaults } from './fr-beheer-faults.ts';
import { frDossierFaults } from './fr-dossier-faults.ts';
import { frFaultsAanmelden } from './fr-faults-aanmelden.ts';
import { frFaultsBulk } from './fr-faults-bulk.ts';
import { frInlezingFaults } from './fr-inlezing-faults.ts';
import { frLijstFaults } from './fr-lijst-faults.ts';
import { frMeegaveFaults } from './fr-meegave-faults.ts';
import { frSamenvoegenFaults } from './fr-samenvoegen-faults.ts';

/** One sentence per refusal, each with its repair, in French. */
export const frFaults: Readonly<Record<FaultCode, string>> = {
  ...frFaultsAanmelden,
  ...frFaultsBulk,
  ...frDossierFaults,
  ...frBeheerFaults,
  ...frInlezingFaults,
  ...frAfstemmingFaults,
  ...frLijstFaults,
  ...frMeegaveFaults,
  ...frSamenvoegenFaults,

  'insz.empty': 'Complétez un numéro de registre national ou un numéro BIS : 11 chiffres.',
  'insz.letters':
    'Ne tapez que des chiffres : « {{teken}} » n’a pas sa place dans un numéro de registre national.',
  'insz.length':
    'Un numéro de registre national compte 11 chiffres ; vous en avez tapé {{aantal}}. Vérifiez-le.',
  'insz.maand':
    'Le mois {{maand}} n’existe pas dans un numéro de registre national ou BIS. Vérifiez les chiffres 3 et 4.',
  'insz.dag': 'Le jour {{dag}} n’existe pas. Vérifiez les chiffres 5 et 6.',
  'insz.volgnummer':
    'Le numéro d’ordre {{volgnummer}} n’existe pas. Vérifiez les chiffres 7, 8 et 9.',
  'insz.toekomst':
    'D’après ce numéro, la personne n’est pas encore née. Vérifiez les six premiers chiffres.',
  'insz.controle':
    'Les deux derniers chiffres ne correspondent pas au reste. Vérifiez le numéro chiffre par chiffre.',
  'insz.verwisseld':
    'Ce numéro n’est pas correct. Les chiffres {{eerste}} et {{tweede}} sont-ils inversés ? Alors c’est {{voorstel}}.',
  'insz.isOndernemingsnummer':
    'Ceci est un numéro d’entreprise. Complétez le numéro de la personne.',
  'insz.echtInOefenomgeving':
    'Ceci est un vrai numéro. Dans l’environnement d’exercice, utilisez seulement des numéros de test, jamais celui d’une personne existante.',
  'insz.testInWerkdossier':
    'Ceci est un numéro de test. Dans un dossier de travail, complétez le vrai numéro de la personne.',

  'ondernemingsnummer.empty': 'Complétez un numéro d’entreprise : 10 chiffres.',
  'ondernemingsnummer.letters':
    'Ne tapez que des chiffres : « {{teken}} » n’a pas sa place dans un numéro d’entreprise.',
  'ondernemingsnummer.length':
    'Un numéro d’entreprise compte 10 chiffres ; vous en avez tapé {{aantal}}. Vérifiez-le.',
  'ondernemingsnummer.eersteCijfer':
    'Un numéro d’entreprise commence par 0 ou 1, pas par {{cijfer}}. Vérifiez-le.',
  'ondernemingsnummer.isVestiging':
    'Ceci est un numéro d’unité d’établissement. Complétez le numéro de l’entreprise ; il commence par 0 ou 1.',
  'ondernemingsnummer.isInsz':
    'Ceci est le numéro d’une personne. Complétez le numéro de l’entreprise.',
  'ondernemingsnummer.controle':
    'Les deux derniers chiffres ne correspondent pas au reste. Vérifiez le numéro chiffre par chiffre.',
  'ondernemingsnummer.verwisseld':
    'Ce numéro n’est pas correct. Les chiffres {{eerste}} et {{tweede}} sont-ils inversés ? Alors c’est {{voorstel}}.',
  'vestigingseenheidsnummer.empty': 'Complétez un numéro d’unité d’établissement : 10 chiffres.',
  'vestigingseenheidsnummer.letters':
    'Ne tapez que des chiffres : « {{teken}} » n’a pas sa place dans un numéro d’unité d’établissement.',
  'vestigingseenheidsnummer.length':
    'Un numéro d’unité d’établissement compte 10 chiffres ; vous en avez tapé {{aantal}}. Vérifiez-le.',
  'vestigingseenheidsnummer.eersteCijfer':
    'Un numéro d’unité d’établissement commence par un chiffre de 2 à 8, pas par {{cijfer}}. Vérifiez-le.',
  'vestigingseenheidsnummer.controle':
    'Les deux derniers chiffres ne correspondent pas au reste. Vérifiez le numéro.',

  'telefoon.letters':
    'Ne tapez que des chiffres : « {{teken}} » n’a pas sa place dans un numéro de téléphone.',
  'telefoon.teKort':
    'Ce numéro de téléphone est trop court. Tapez-le en entier, par exemple +32 12 34 56 78.',
  'telefoon.teLang':
    'Ce numéro de téléphone est trop long. Tapez-le sous la forme +32 12 34 56 78.',
  'telefoon.onbekend':
    'Ce numéro de téléphone n’existe pas. Tapez-le sous la forme +32 12 34 56 78.',
  'email.zonderAt': 'Une adresse e-mail contient un @, par exemple nom@exemple.be.',
  'email.spatie': 'Retirez l’espace de l’adresse e-mail.',
  'email.tweeAt': 'Une adresse e-mail ne contient qu’un seul @. Retirez l’autre.',
  'email.zonderNaam': 'Il manque le nom devant le @, par exemple nom@exemple.be.',
  'email.domein':
    'La partie après le @ (« {{domein}} ») n’est pas correcte. Tapez-la sous la forme exemple.be.',
  'email.teken': '« {{teken}} » n’a pas sa place dans une adresse e-mail. Retirez-le.',
  'email.teLang': 'Cette adresse e-mail est trop longue. Vérifiez-la.',

  'datum.empty': 'Complétez une date, par exemple 31/08/2028.',
  'datum.vorm':
    '« {{getypt}} » n’est pas une date. Tapez le jour, le mois et l’année, par exemple 31/08/2028.',
  'datum.maand': 'Le mois {{maand}} n’existe pas. Choisissez un mois de 1 à 12.',
  'datum.dag':
    'Ce jour n’existe pas : le mois {{maand}} de {{jaar}} compte {{dagen}} jours. Choisissez l’un d’eux.',
  'datum.jaar': 'L’année {{jaar}} n’est pas possible. Tapez quatre chiffres, par exemple 2028.',
  'periode.eindeVoorBegin':
    'La date de fin précède la date de début. Choisissez le {{begin}} ou plus tard.',
  'periode.naEinde': 'La fin est déjà fixée au {{einde}}. Choisissez ce jour ou plus tôt.',

  'veld.verplicht': '{{veld}} : complétez ce champ.',
  'veld.teLang': '{{veld}} : {{max}} caractères au maximum. Raccourcissez le texte.',
  'veld.keuze': '{{veld}} : faites un choix dans la liste.',

  'persoon.onbekendInRegister':
    'Le Registre national ne connaît pas ce numéro. Vérifiez-le auprès de la personne elle-même.',
  'persoon.registerOnbereikbaar':
    'Le Registre national ne répond pas. Réessayez dans un instant ; si cela dure, appelez le 1700.',
  'persoon.bestaatAl':
    'Cette personne est déjà ajoutée. Retrouvez-la avec « Rechercher une personne ».',
  'persoon.onbekend': 'Cette personne est introuvable. Recherchez à nouveau par nom ou par numéro.',
  'persoon.geboortedatumToekomst': 'La date de naissance se situe dans le futur. Vérifiez l’année.',
  'persoon.nietUitRegister':
    'Les données de cette personne ne viennent pas du Registre national et ne peuvent donc pas être rechargées.',
  'organisatie.onbekend':
    'Cette organisation est introuvable. Vérifiez le numéro ou choisissez une organisation de votre liste.',

  'werkrelatie.onbekend':
    'Il n’y a pas de relation de travail avec cette organisation. Liez d’abord la personne à l’organisation.',
  'werkrelatie.teLang':
    'Une relation de travail dure 10 ans au maximum. Choisissez le {{uiterlijk}} ou plus tôt.',
  'werkrelatie.overlapt':
    'Il existe déjà une telle relation de travail du {{begin}} au {{einde}}. Choisissez une période avant ou après, ou prolongez-la.',
  'werkrelatie.beeindigd':
    'La relation de travail a pris fin le {{einde}}. Ajoutez une nouvelle relation de travail.',
  'werkrelatie.verlengingKorter':
    'La relation de travail court jusqu’au {{einde}}. Choisissez un jour plus tardif pour prolonger.',
  'werkrelatie.categorie': 'Choisissez une catégorie dans la liste.',

  'gebruikersrecht.onbekend': 'Choisissez un droit d’utilisateur dans la liste.',
  'gebruikersrecht.doelgroep':
    'Le droit {{recht}} n’est pas ouvert à cette organisation. Choisissez un autre droit.',
  'overname.onbekend':
    'Cette partie n’existe plus, ou elle est déjà reportée. Rouvrez la personne depuis la liste.',
  'overname.gewijzigd':
    'Ce que vous avez préparé a changé entre-temps. Relisez les champs, puis cochez-les.',
  'historiek.onbekend': 'Cette modification est introuvable. Rechargez la page.',
  'historiek.nietOngedaan':
    'Ceci ne peut pas être annulé. Une personne ou une relation de travail continue d’exister : arrêtez plutôt la relation de travail.',
  'historiek.laterGewijzigd':
    'Ceci a encore été modifié le {{op}}. Annulez d’abord cette modification plus récente.',
  'historiek.rechtLoopt':
    'La relation de travail se terminerait avant des droits qui courent jusqu’au {{einde}} ({{aantal}}). Raccourcissez ou arrêtez d’abord ces droits.',
  'matrix.intussenGewijzigd':
    'Quelqu’un a modifié cette ligne entre-temps. Annulez votre modification de cette ligne, rechargez et recommencez.',
  'vergelijk.geenKeuze': 'Choisissez au moins une différence à reprendre.',
  'vergelijk.geenWerkrelatie':
    'Cette personne n’a pas de relation de travail en cours avec votre organisation. Liez-la d’abord, ensuite elle peut recevoir des droits.',
  'vergelijk.gewijzigd':
    'Quelque chose a changé entre-temps : ce que vous aviez choisi n’est plus proposé. Revoyez la proposition et choisissez à nouveau.',
  'toekenning.onbekend':
    'Ce droit d’utilisateur est introuvable. Rechargez la page de la personne.',
  'toekenning.voorWerkrelatie':
    'La relation de travail ne commence que le {{begin}}. Choisissez ce jour ou plus tard.',
  'toekenning.naWerkrelatie':
    'La relation de travail prend fin le {{einde}}. Choisissez ce jour ou plus tôt.',
  'toekenning.teLang':
    'Ce droit dure {{maanden}} mois au maximum. Choisissez le {{uiterlijk}} ou plus tôt.',
  'toekenning.geenContext': 'Choisissez au moins un département, par exemple {{voorbeeld}}.',
  'toekenning.contextOnbekend': '{{context}} n’est pas ou plus ouvert. Retirez-le de la liste.',
  'toekenning.eenContext': 'Ce droit vaut pour un seul choix. Retirez les autres de la liste.',
  'toekenning.geenContextNodig': 'Ce droit se donne sans départements. Videz la liste.',
  'toekenning.profiel': 'Choisissez un profil dans la liste.',
  'toekenning.bestaatAl':
    'La personne a déjà ce droit du {{begin}} au {{einde}}. Modifiez ce droit, ou choisissez une autre période.',
  'toekenning.botst': 'Ceci est incompatible avec le droit {{recht}}. Arrêtez d’abord ce droit.',
  'toekenning.gestopt':
    'Ce droit a pris fin le {{einde}} et ne peut plus être modifié. Attribuez-le à nouveau.',
  'toekenning.voorVandaag': 'Ce jour est déjà passé. Choisissez aujourd’hui ou plus tard.',
  'beheerder.alleenHoofdbeheerder':
    'Seul un gestionnaire local principal ou un représentant légal désigne des gestionnaires. Demandez à l’un d’eux.',
  'beheerder.laatste':
    'C’est le dernier gestionnaire de l’organisation. Désignez d’abord quelqu’un d’autre.',

  'kbo.onbekend':
    'La BCE ne connaît pas ce numéro. Vérifiez-le sur une facture ou sur le site de l’entreprise.',
  'kbo.vestigingOnbekend':
    'La BCE ne connaît pas d’établissement avec ce numéro. Indiquez le numéro d’entreprise ; il commence par 0 ou 1.',
  'kbo.stopgezet':
    '{{onderneming}} a cessé ses activités le {{datum}} et n’a plus besoin de gestionnaire. Cherchez le numéro de l’entreprise qui existe aujourd’hui.',
  'kbo.doorgehaald':
    'La BCE a radié {{onderneming}} le {{datum}}. Que l’entreprise fasse d’abord rectifier cela auprès d’un guichet d’entreprises.',
  'kbo.onbereikbaar':
    'La BCE ne répond pas. Réessayez dans un instant ; si cela dure, appelez le 1700.',
  'kbo.nietInDossier':
    'Dans ce dossier, la BCE n’est pas accessible et cette entreprise n’y figure pas encore. Cherchez-la dans BCE Public Search et saisissez-la vous-même.',
  'csam.alleenOefening':
    'CSAM n’est imité que dans l’environnement d’exercice. Désignez le Gestionnaire d’accès principal sur csam.be.',
  'csam.geenFunctie':
    'Selon la BCE, vous n’avez pas de fonction chez {{onderneming}}. Demandez à un représentant légal de le faire ; « Qui est le gestionnaire local ? » montre qui c’est.',
  'csam.functieGeeindigd':
    'Votre fonction chez {{onderneming}} a pris fin le {{einde}}. Demandez à qui la représente aujourd’hui de le faire.',
  'csam.functieBegintLater':
    'Votre fonction chez {{onderneming}} ne commence que le {{begin}}. Faites-le à partir de ce jour, ou demandez-le à qui la représente aujourd’hui.',
  'csam.functieVertegenwoordigtNiet':
    'Votre fonction chez {{onderneming}} ne donne pas de pouvoir de représentation. Demandez à un représentant légal de le faire.',
  'csam.rechtspersoonNiet':
    '{{rechtspersoon}} n’est pas administrateur de {{onderneming}} aujourd’hui, vous ne la représentez donc pas. Demandez à un représentant légal de le faire.',
  'csam.failliet':
    '{{onderneming}} est en faillite : seul le curateur agit encore pour elle. Prenez contact avec le curateur.',
  'aanstelling.wie': 'Choisissez qui vous désignez, vous-même ou une autre personne.',
  'aanstelling.naamAnders':
    'Ce nom ne va pas avec ce numéro. Vérifiez les deux sur la carte d’identité de la personne.',
  'aanstelling.laatste':
    'Ensuite, l’entreprise n’aura plus de Gestionnaire d’accès principal. Désignez d’abord un successeur, ou cochez que vous le savez.',

  'aanmelding.verlopen':
    'La connexion a duré plus de dix minutes. Introduisez à nouveau votre nom d’utilisateur et votre mot de passe.',

  'weergave.onbekend': 'Cette vue n’existe plus. Conservez la liste à nouveau sous un nom.',
  'weergave.bestaatAl': 'Il existe déjà une vue « {{naam}} ». Choisissez un autre nom.',
  'weergave.teVeel':
    '{{max}} vues sont déjà conservées. Supprimez d’abord celle que vous n’utilisez plus.',

  'bewaren.schijfVol':
    'Le disque est plein : ceci n’est pas enregistré. Libérez de l’espace et réessayez.',
  'bewaren.geenToegang':
    'Rechtenklaar ne peut pas écrire dans son dossier : ceci n’est pas enregistré. Demandez le droit d’écriture à votre service informatique.',
  'bewaren.mislukt': 'L’enregistrement a échoué : ceci n’est pas enregistré. Réessayez.',
  'bewaren.alleenLezen':
    'Après une erreur de disque, plus rien ne peut être enregistré. Fermez Rechtenklaar et rouvrez-le.',
  'bewaren.onleesbaar':
    'Le fichier contenant vos données est endommagé. Rien n’est effacé ; remettez une copie en place.',
  'bewaren.nieuwereVersie':
    'Ce fichier a été créé avec un Rechtenklaar plus récent (version {{versie}}). Mettez d’abord l’application à jour.',
  'bewaren.ontbreekt':
    'Vos données ne se trouvent pas là où elles devraient être. Remettez le dossier en place, ou restaurez une copie de sauvegarde.',
  'bewaren.bestaatAl': 'Ce dossier contient déjà des données. Choisissez un dossier vide.',
  'bewaren.verkeerdeSleutel':
    'Cette clé ne correspond pas à ces données. Essayez une autre phrase secrète ou le code de récupération.',
  'bewaren.intussenGewijzigd':
    'Un autre Rechtenklaar a modifié ces données entre-temps : ceci n’est pas enregistré. Fermez Rechtenklaar et rouvrez-le.',
  'bewaren.ouder':
    'Ces données sont plus anciennes que les dernières enregistrées ici (modification {{gevonden}}, connues jusqu’à {{bekend}}). Restaurez la copie la plus récente, ou confirmez que vous continuez avec les anciennes.',
  'bewaren.reservekopieOnbruikbaar':
    'Cette copie de sauvegarde est incomplète et ne peut pas être restaurée. Choisissez-en une autre.',
  'bewaren.historiekGebroken':
    'L’historique a été modifié en dehors de Rechtenklaar. Comparez-le à une copie de sauvegarde antérieure.',
  'bewaren.zonderAnker':
    'Le fichier qui indique jusqu’où allaient vos données manque ou est endommagé. Remettez-le en place, ou confirmez que vous ouvrez sans ce contrôle.',

  'vraag.ongeldig': 'Ceci n’a pas pu être traité. Rechargez la page et réessayez.',
  'vraag.teGroot': 'C’est trop en une fois. Réduisez la demande et réessayez.',
  'vraag.onverwacht': 'Un problème est survenu. Réessayez.',
};
