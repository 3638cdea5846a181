import { Lock } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { useLock } from './use-lock.ts';

const RustDialog = lazy(() =>
  import('./rust-dialog.tsx').then((module) => ({ default: module.RustDialog })),
);

/** Lock at once, or say after how long it locks by itself. */
export function SessionMenu(props: { readonly naam: string }) {
  const t = useText();
  const lock = useLock();
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <MenuTrigger>
        <Button className="nav-link" aria-label={t('sessie.menu', { naam: props.naam })}>
          <Lock size={16} aria-hidden />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            onAction={(key) => {
              if (key === 'lock') void lock();
              else setChoosing(true);
            }}
          >
            <MenuItem id="lock" textValue={t('sessie.lockNow')} className="option">
              <Text slot="label">
                {t('sessie.lockNow')} <kbd>Ctrl+L</kbd>
              </Text>
            </MenuItem>
            <MenuItem id="rust" textValue={t('sessie.lockAfter')} className="option">
              <Text slot="label">{t('sessie.lockAfter')}</Text>
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Suspense>{choosing && <RustDialog onClose={() => setChoosing(false)} />}</Suspense>
    </>
  );
}
