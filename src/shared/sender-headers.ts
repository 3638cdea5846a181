/** What the page says of itself with each question: which session it shows. */
export const sessieHeader = 'rechtenklaar-sessie';

/** Present when the page asks by itself and nobody pressed anything. */
export const backgroundHeader = 'rechtenklaar-achtergrond';
