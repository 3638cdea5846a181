import { Check, CircleDot, OctagonAlert, Plus, WandSparkles } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { InlezingStand } from '../../../shared/contract/inlezing.ts';
import type { RijFilter } from '../../../shared/values/inlezing.ts';
import { useTell } from '../../api.ts';
import { useText } from '../../text/use-text.ts';
import { useHerstelText } from './use-herstel-text.ts';

type Props = {
  readonly organisatieId: string;
  readonly stand: InlezingStand;
  readonly filter: RijFilter;
  readonly onFilter: (filter: RijFilter) => void;
};

const icons = {
  alle: null,
  geweigerd: OctagonAlert,
  voorstel: WandSparkles,
  wijzigt: CircleDot,
  nieuw: Plus,
  gekend: Check,
} as const;

const order = ['alle', 'geweigerd', 'voorstel', 'wijzigt', 'nieuw', 'gekend'] as const;

/** The verdicts with how many rows have each; pressed, only those are shown. */
export function RijFilters({ organisatieId, stand, filter, onFilter }: Props) {
  const t = useText();
  const { lijstId, tellingen } = stand;
  const choose = useTell('inlezing.kies');
  const all = (aan: boolean) => void choose({ organisatieId, lijstId, nummers: null, aan });
  return (
    <div className="spread inlezen-filters">
      <fieldset className="row">
        <legend className="visually-hidden">{t('inlezen.filter')}</legend>
        {order.map((one) => {
          const Icon = icons[one];
          return (
            <Button
              key={one}
              className={`button small quiet filter-${one}`}
              aria-pressed={filter === one}
              onPress={() => onFilter(one)}
            >
              {Icon && <Icon size={14} aria-hidden />}
              {t(`inlezen.oordeel.${one}`)}{' '}
              <span className="strong">{one === 'alle' ? stand.rijen : tellingen[one]}</span>
            </Button>
          );
        })}
      </fieldset>
      <div className="row">
        <Button className="button small quiet" onPress={() => all(true)}>
          {t('inlezen.chooseAll')}
        </Button>
        <Button className="button small quiet" onPress={() => all(false)}>
          {t('inlezen.chooseNone')}
        </Button>
        <RepairAll {...{ organisatieId, stand }} />
      </div>
    </div>
  );
}

/** All repairs of one kind at once, each row its own; offered with how many they are. */
function RepairAll({ organisatieId, stand }: Pick<Props, 'organisatieId' | 'stand'>) {
  const t = useText();
  const herstel = useTell('inlezing.herstel');
  const { all } = useHerstelText();
  const { lijstId, voorstellen } = stand;
  if (voorstellen.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="button small">
        <WandSparkles size={14} aria-hidden />
        {t('inlezen.repairAll')}
      </Button>
      <Popover className="popover">
        <Menu
          className="menu"
          items={voorstellen.map((one) => ({ ...one, id: one.soort }))}
          onAction={(key) =>
            void herstel({ organisatieId, lijstId, soort: String(key), nummer: null })
          }
        >
          {(one) => (
            <MenuItem id={one.soort} className="option">
              {all(one.soort, one.aantal)}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
