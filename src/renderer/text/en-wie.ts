import type { TextOf } from './nl.ts';
import type { nlWie } from './nl-wie.ts';

/** 'Who is the local administrator?', and the letter to the legal representative. */
export const enWie: TextOf<typeof nlWie> = {
  wie: {
    title: 'Who is the local administrator?',
    intro:
      'The local administrator gives the user rights of your organisation. Enter its number: you will see who it is, or who can appoint one.',
    number: 'Enterprise number or establishment unit number',
    numberHint: '10 digits, for example 1999.000.051. It is on every invoice.',
    find: 'Find the administrators',
    practice: 'Practice numbers',
    practiceHint: 'Choose a number to see what the register answers.',
    oefen: {
      beheerd: '{{naam}}: with administrators',
      enigeBeheerder: '{{naam}}: one administrator',
      zonderBeheerder: '{{naam}}: no administrator yet',
      vestiging: '{{naam}}: an establishment',
      nieuwInGebruikersbeheer: '{{naam}}: new',
      faillissement: '{{naam}}: bankrupt',
      stopgezet: '{{naam}}: ceased',
      doorgehaald: '{{naam}}: struck off',
      onbereikbaar: '{{naam}}: the CBE does not answer for a moment',
      onbekend: 'A number that nobody has',
    },
    manual: 'As you entered the organisation yourself; the CBE was not asked.',
    vestigingTitle: '{{naam}} is an establishment of {{onderneming}}',
    vestigingText:
      'You typed the establishment unit number {{nummer}}. Administrators are appointed for the enterprise, not for an establishment. That is why you see the enterprise here.',
    faillietTitle: 'This enterprise is bankrupt',
    faillietText: 'Only the receiver still acts for it. Contact him or her.',
    managers: 'Administrators',
    unreachable: 'No e-mail or telephone known',
    ends: 'Right until {{datum}}',
    endsIn_one: '{{count}} day left',
    endsIn_other: '{{count}} days left',
    hidden_one: 'There is {{count}} administrator',
    hidden_other: 'There are {{count}} administrators',
    hiddenText:
      'Sign in to see who it is and how to make contact. Names and details of administrators are not public; what the CBE holds is.',
    signIn: 'Sign in',
    onlyOneTitle: 'There is only one administrator',
    onlyOneText:
      'If they leave, nobody can give rights any more. Have a second one appointed while it is possible.',
    noneTitle: 'Nobody is administrator of this organisation yet',
    noneText:
      'A legal representative can give rights personally, or appoint a Chief Access Manager in CSAM. Below you see who that is. You can write to them right away.',
    noneNobody:
      'The CBE does not list a legal representative either. Have one registered first with a business counter or the court registry; it takes up to five working days.',
    askThem: 'Ask a legal representative: {{namen}}.',
    write: 'Write to the legal representative',
    appoint: 'Are you a legal representative yourself? Appoint somebody in CSAM',
    outside:
      'Are you a legal representative yourself? Appoint somebody at csam.be. The letter describes each step.',
    functies: 'Functions in the CBE',
    functiesHint: 'Who legally represents the enterprise today, and why.',
    noFuncties: 'The CBE lists no functions.',
    represents: 'Represents',
    representsNot: 'Does not represent',
    from: 'since {{begin}}',
    fromFuture: 'from {{begin}}',
    fromUntil: 'from {{begin}} to {{einde}}',
    viaCompany: 'on behalf of {{onderneming}} ({{nummer}})',
    more: 'Who represents {{organisatie}}, and a letter to them',
    other: 'Look up your organisation',
    waarom: {
      bestuurder: 'A director represents the enterprise.',
      gedelegeerdBestuurder: 'A managing director represents the enterprise for daily management.',
      zaakvoerder:
        'A business manager represents the enterprise. The function is now mostly called director.',
      lidDirectiecomite:
        'A member of the executive committee represents the enterprise for what that committee is charged with.',
      vasteVertegenwoordiger:
        '{{rechtspersoon}} holds the function ‘{{functie}}’ here and acts through this person. That is why they represent the enterprise.',
      curator: 'The enterprise is bankrupt. Only the receiver still acts for it.',
      ondernemersvaardigheden:
        'Entrepreneurial skills prove knowledge and give no power to represent.',
      geeindigd: 'The function ended on {{datum}}.',
      begintLater: 'The function only begins on {{datum}}.',
      rechtspersoonNiet:
        '{{rechtspersoon}} holds no function here today that represents. Then neither does the person acting for it.',
      failliet: 'The enterprise is bankrupt. Since the judgment only the receiver acts.',
      geenFaillissement: 'A receiver represents a bankrupt enterprise only.',
    },
    bron: 'Source: CBE function code {{code}}',
    bronWet: 'Source: CBE function code {{code}}; {{wet}} art. {{artikels}}',
    wet: { wvv: 'Belgian Companies Code (WVV)', wer: 'Code of Economic Law (WER)' },
  },
  brief: {
    title: 'Letter to the legal representative',
    intro: 'Copy the text into an e-mail, or print it. It holds no national number. Never add one.',
    back: 'Back to {{organisatie}}',
    language: 'Language of the letter',
    asker: 'Your name',
    askerHint: 'Below the letter and in its first sentence.',
    candidate: 'Who could become administrator?',
    candidateHint: 'An employee or a legal representative.',
    copy: 'Copy the text',
    copied: 'Copied. Paste the text into your e-mail.',
    notCopied: 'Copying does not work here. Select the text and copy it with Ctrl+C.',
    print: 'Print',
    preview: 'The letter',
    nobody:
      'According to the CBE nobody represents this enterprise today. So there is nobody to write to.',
    noMail: 'Rechtenklaar opens no mail program itself: the app never goes outside. Copy the text.',
  },
};
