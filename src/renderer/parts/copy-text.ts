/**
 * Puts a text on the clipboard. With the old command on purpose: the clipboard API asks for a
 * permission, and the Electron shell refuses every permission (docs/security.md, Electron). A press of
 * a button is all that this one needs. Says whether it worked.
 */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.className = 'visually-hidden';
  area.readOnly = true;
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
