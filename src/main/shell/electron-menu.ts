import { Menu, type MenuItemConstructorOptions } from 'electron';

type Item = MenuItemConstructorOptions;

/** Dutch only: the page has its own choice of language, and Electron's own labels are English. */
export function setMenu(options: { readonly devTools: boolean; readonly mac: boolean }): void {
  const menus = [bestand(options), bewerken, beeld(options), venster];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

const separator: Item = { type: 'separator' };

/** On macOS the first menu has the name of the app, and what that system expects there. */
function bestand({ mac }: { readonly mac: boolean }): Item {
  const sluitAf: Item = { role: 'quit', label: mac ? 'Stop Rechtenklaar' : 'Afsluiten' };
  if (!mac) return { label: 'Bestand', submenu: [sluitAf] };
  const verberg: readonly Item[] = [
    { role: 'hide', label: 'Verberg Rechtenklaar' },
    { role: 'hideOthers', label: 'Verberg andere' },
    { role: 'unhide', label: 'Toon alles' },
  ];
  return { label: 'Rechtenklaar', submenu: [...verberg, separator, sluitAf] };
}

const bewerken: Item = {
  label: 'Bewerken',
  submenu: [
    { role: 'undo', label: 'Ongedaan maken' },
    { role: 'redo', label: 'Opnieuw' },
    separator,
    { role: 'cut', label: 'Knippen' },
    { role: 'copy', label: 'Kopiëren' },
    { role: 'paste', label: 'Plakken' },
    { role: 'selectAll', label: 'Alles selecteren' },
  ],
};

function beeld({ devTools }: { readonly devTools: boolean }): Item {
  const forDevelopers: readonly Item[] = [
    { role: 'reload', label: 'Opnieuw laden' },
    { role: 'toggleDevTools', label: 'Hulpmiddelen voor ontwikkelaars' },
    separator,
  ];
  return {
    label: 'Beeld',
    submenu: [
      ...(devTools ? forDevelopers : []),
      { role: 'resetZoom', label: 'Werkelijke grootte' },
      { role: 'zoomIn', label: 'Inzoomen' },
      { role: 'zoomOut', label: 'Uitzoomen' },
      separator,
      { role: 'togglefullscreen', label: 'Volledig scherm' },
    ],
  };
}

const venster: Item = {
  label: 'Venster',
  submenu: [
    { role: 'minimize', label: 'Minimaliseren' },
    { role: 'close', label: 'Sluiten' },
  ],
};
