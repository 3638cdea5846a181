// Before the program itself (docs/adr/0008): the first screen stands in the page as a drawing.
const root = () => document.getElementById('root');

// What is pressed on the drawing is kept, the last time counting; wake.ts does it.
addEventListener(
  'click',
  (event) => {
    if (root()?.dataset.awake !== undefined) return;
    event.preventDefault();
    const controls = [...document.querySelectorAll('#root :is(a, button)')];
    const pressed = controls.indexOf(event.target.closest('a, button'));
    if (pressed >= 0) root().dataset.pressed = String(pressed);
  },
  { capture: true },
);

// The program is fetched from the start on, and run when the drawing has been painted: the other
// way round nothing would be seen until it is done. A hidden window paints nothing and has no frames.
addEventListener('DOMContentLoaded', () => {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    import(document.querySelector('link[rel="modulepreload"]').href);
  };
  if (root().childElementCount === 0) return begin();
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, 100);
});
