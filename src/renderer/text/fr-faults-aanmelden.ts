/** The refusals of the means of signing in and of the session, in French. */
export const frFaultsAanmelden = {
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
  'token.afgeschaft':
    'Le token fédéral ne fonctionne plus depuis le 31 janvier 2024. Choisissez une autre manière de vous connecter, par exemple itsme ou un code de sécurité via application mobile.',

  'itsme.geenBereik':
    'Le GSM n’a pas de réseau : la demande n’arrive pas. Cherchez du réseau, ou choisissez une manière de vous connecter sans réseau : eID ou l’application mobile.',

  'sessie.geen': 'Votre session est fermée. Connectez-vous à nouveau.',
  'sessie.vergrendeld': 'Rechtenklaar est verrouillé. Connectez-vous à nouveau pour continuer.',
  'sessie.verlopen': 'Votre session a duré douze heures. Connectez-vous à nouveau.',
  'sessie.gewijzigd':
    'Votre qualité pour {{organisatie}} a changé depuis votre connexion. Connectez-vous à nouveau.',
  'sessie.bevestigNodig': 'Confirmez d’abord qu’il s’agit bien de vous.',

  'hoedanigheid.onbekend':
    'Vous ne pouvez pas agir en cette qualité. Choisissez-en une dans la liste.',
} as const;
