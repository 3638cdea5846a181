/** The refusals of reading a list, in English. */
export const enLijstFaults = {
  'lijst.leeg': 'This file is empty. Choose a file with a row per person.',
  'lijst.zonderGegevens':
    'It holds no row of data at all. Check that you saved the right file or the right sheet.',
  'lijst.teGroot': 'This file is larger than {{max}} MB. Divide the list over more files.',
  'lijst.uitgepaktTeGroot':
    'Unpacked, this file is larger than {{max}} MB. Save only the sheet with the persons, without pictures or formatting.',
  'lijst.teVeelRijen': 'This list has more than {{max}} rows. Divide them over more files.',
  'lijst.teVeelKolommen': 'Row {{rij}} has more than {{max}} columns. Check the separator.',
  'lijst.celTeLang':
    'Row {{rij}} has a cell of more than {{max}} characters. Is there a quotation mark too many or too few?',
  'lijst.aanhalingsteken':
    'Row {{rij}} has a quotation mark " out of place. Remove it, or put one on both sides of the cell.',
  'lijst.geenTekst':
    'This is no list that can be read. Save it in your spreadsheet as .xlsx or .csv.',
  'lijst.andereSoort':
    'This is a file of the kind {{soort}}. Open it in your spreadsheet and save it as .xlsx or .csv.',
  'lijst.beveiligd':
    'This file is protected with a password. Open it in Excel, remove the password and save it again.',
  'lijst.beschadigd':
    'This file is damaged. Open it in your spreadsheet and save it again as .xlsx or .csv.',
  'lijst.onveilig':
    'This file is not as a spreadsheet makes it, and is therefore not opened. Save the list again from your spreadsheet.',
  'lijst.ingekort':
    'The spreadsheet shortened this number; its last digits are lost. Type it again, in a column of type text.',
  'lijst.naamEenWoord': 'There is only one word here. Fill in first name and last name.',
  'lijst.geslacht': '‘{{getypt}}’ is no sex. Choose M, V or X.',
  'lijst.categorie':
    '‘{{getypt}}’ is no category. Choose permanent, external or occasional staff, or civil servant.',
  'lijst.codering':
    'The letters with an accent were damaged when saving. Save the list again as ‘CSV UTF-8’ or .xlsx, or correct the name.',
  'lijst.naamVolgorde':
    'It is not clear which is the first name and which the last name. Write ‘Last name, First name’.',
  'lijst.geboortedatumAnders':
    'By the number, the date of birth is {{datum}}. Are day and month exchanged?',
} as const;
