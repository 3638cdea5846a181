/** From now on the page answers by itself; what was pressed on its drawing (early.js) is done now. */
export function wake(root: HTMLElement): void {
  root.dataset.awake = '';
  // Where `npm run bench` reads what the first screen needed.
  performance.mark('awake');
  const { pressed } = root.dataset;
  if (pressed === undefined) return;
  const control = root.querySelectorAll(':is(a, button)')[Number(pressed)];
  if (control instanceof HTMLElement) control.click();
}
