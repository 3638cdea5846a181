import type { FaultCode } from '../../shared/faults.ts';

/** One sentence per refusal, each with its repair, in French. */
export const frFaults: Readonly<Record<FaultCode, string>> = {
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

  'eid.geenLezer': 'Le lecteur de carte n’est pas connecté. Branchez le lecteur et réessayez.',
  'eid.geenKaart': 'Il n’y a pas de carte dans le lecteur. Insérez la carte, puce vers l’avant.',
  'eid.omgekeerd':
    'La carte est à l’envers dans le lecteur. Retournez-la : puce vers le haut et vers l’avant.',
  'eid.pinVorm': 'Un code PIN compte 4 à 12 chiffres. Réessayez ; cet essai ne compte pas.',
  'eid.pinFout':
    'Le code PIN est erroné. Essais restants avant le blocage de la carte : {{over}}. Réessayez.',
  'eid.geblokkeerd':
    'La carte est bloquée après trois codes PIN erronés. Dans la réalité, votre commune vous aide avec un code PUK ; ici, vous le faites près du lecteur de carte.',
  'eid.geannuleerd':
    'Vous avez annulé sur le lecteur de carte. Introduisez le code PIN pour recommencer.',
  'eid.wachttijd':
    'Le délai est écoulé : aucune touche pendant 30 secondes. Introduisez le code PIN pour recommencer.',
  'eid.vervallen':
    'Le certificat de la carte a expiré le {{geldigTot}}. Demandez une nouvelle carte à votre commune.',
  'eid.ingetrokken':
    'Le certificat de la carte est révoqué. Utilisez votre nouvelle carte ou adressez-vous à votre commune.',
  'eid.ongeldig':
    'La signature de la carte ne peut pas être vérifiée. Retirez la carte, réinsérez-la et réessayez.',
  'itsme.gsm': 'Ceci n’est pas un numéro de GSM. Tapez-le sous la forme +32 470 00 00 00.',
  'itsme.geweigerd': 'La demande a été refusée. Refaites-la.',
  'itsme.verlopen': 'La demande a expiré. Refaites-la.',
  'itsme.symbool':
    'Ce n’est pas le symbole affiché à l’écran. La demande est refusée pour votre sécurité ; refaites-la.',
  'itsme.code':
    'Le code itsme est erroné. Essais restants avant le blocage d’itsme : {{over}}. Réessayez.',
  'itsme.geblokkeerd': 'itsme est bloqué après trois codes erronés. Réactivez itsme sur le GSM.',

  'aanmelding.verlopen':
    'La connexion a duré plus de dix minutes. Introduisez à nouveau votre nom d’utilisateur et votre mot de passe.',
  'wachtwoord.fout':
    'Le nom d’utilisateur ou le mot de passe est erroné, ou l’utilisateur est bloqué après cinq mots de passe erronés. Vérifiez-les auprès de vos moyens d’exercice, ou demandez-y un nouveau mot de passe.',
  'code.vorm':
    'Un code de sécurité compte 6 chiffres. Recopiez-les du GSM ; cet essai ne compte pas.',
  'app.fout':
    'Le code est erroné. Recopiez le code qui se trouve maintenant sur le GSM ; encore {{over}} erreur(s) et ce mode de connexion se bloque.',
  'app.gebruikt':
    'Ce code a déjà été utilisé, ou l’horloge de cet ordinateur a été reculée. Attendez le code suivant et recopiez-le.',
  'app.klokAchter':
    'Le code vaut pour un autre moment : l’horloge de votre GSM retarde d’environ {{minuten}} min. Réglez l’horloge du GSM sur automatique et recopiez le nouveau code ; encore {{over}} erreur(s) et ce mode de connexion se bloque.',
  'app.klokVoor':
    'Le code vaut pour un autre moment : l’horloge de votre GSM avance d’environ {{minuten}} min. Réglez l’horloge du GSM sur automatique et recopiez le nouveau code ; encore {{over}} erreur(s) et ce mode de connexion se bloque.',
  'app.geblokkeerd':
    'L’application mobile est bloquée après cinq codes erronés. Activez-la à nouveau avec votre eID ; ici, vous le faites près du GSM d’exercice.',
  'app.nietGeactiveerd':
    'L’application mobile n’est pas encore activée. Parmi les façons de se connecter, choisissez « Activer d’abord le mode de connexion ».',
  'activering.verlopen':
    'Cette activation est terminée et rien n’a changé. Prouvez de nouveau votre identité.',
  'activering.code':
    'Le code est erroné. Recopiez celui du GSM ; encore {{over}} erreur(s) et vous recommencez.',
  'activering.geenCode':
    'Aucun message n’a encore été envoyé. Indiquez d’abord votre numéro de GSM.',
  'activering.nummer': 'Ceci n’est pas un numéro de GSM. Tapez-le sous la forme +32 470 00 00 00.',
  'activering.itsmeCode':
    'Ce n’est pas le nouveau code itsme. Recopiez les 5 chiffres du GSM ; encore {{over}} erreur(s) et vous recommencez.',
  'activering.papierVorm':
    'Un code d’activation compte 8 lettres et chiffres. Recopiez-le du papier.',
  'activering.papierFout':
    'Le code d’activation est erroné ou déjà utilisé. Vérifiez le papier ; encore {{over}} erreur(s) et il ne vaut plus rien.',
  'activering.papierVervallen':
    'Le code d’activation a plus de 14 jours et ne fonctionne plus. Demandez-en un nouveau à votre commune.',
  'activering.papierGeblokkeerd':
    'Le code d’activation est bloqué après cinq essais erronés. Demandez-en un nouveau à votre commune.',
  'sms.geenNummer':
    'Aucun numéro de GSM n’est enregistré pour cet utilisateur. Connectez-vous avec eID et enregistrez un numéro, ou choisissez un autre mode de connexion.',
  'sms.fout':
    'Le code est erroné. Vérifiez-le dans le dernier message ; encore {{over}} erreur(s) et ce mode de connexion se bloque.',
  'sms.verlopen':
    'Ce code n’est plus valable : il fonctionne cinq minutes, et une seule fois. Demandez un nouveau code.',
  'sms.wacht':
    'Un message peut prendre un moment. Attendez encore {{seconden}} s, puis demandez un nouveau code.',
  'sms.teVaak':
    'Trois messages ont déjà été envoyés. Utilisez le dernier code, ou choisissez à nouveau votre mode de connexion et recommencez.',
  'sms.geblokkeerd':
    'La connexion par SMS est bloquée après trois codes erronés. Enregistrez à nouveau votre numéro de GSM avec votre eID ; ici, vous le faites près du GSM d’exercice.',
  'token.vorm':
    'Un code de la carte compte 6 lettres. Recopiez-les sans le numéro ; cet essai ne compte pas.',
  'token.fout':
    'Le code {{nummer}} est erroné. Recopiez à nouveau le code {{nummer}} de la carte ; encore {{over}} erreur(s) et le token est désactivé.',
  'token.gedeactiveerd':
    'Le token est désactivé après trois codes erronés. Dans la réalité, il n’y en a plus de nouveau : activez itsme ou l’application mobile. Ici, vous préparez à nouveau la carte.',

  'sessie.geen': 'Votre session est fermée. Connectez-vous à nouveau.',

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

  'vraag.ongeldig': 'Ceci n’a pas pu être traité. Rechargez la page et réessayez.',
  'vraag.teGroot': 'C’est trop en une fois. Réduisez la demande et réessayez.',
  'vraag.onverwacht': 'Un problème est survenu. Réessayez.',
};
