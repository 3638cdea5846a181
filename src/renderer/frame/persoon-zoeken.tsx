import { Search } from 'lucide-react';
import { type RefObject, useContext, useEffect, useRef, useState } from 'react';
import {
  Collection,
  ComboBox,
  ComboBoxStateContext,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Text,
} from 'react-aria-components';
import { Highlight } from '../parts/highlight.tsx';
import { useText } from '../text/use-text.ts';
import { useGaNaar } from './use-ga-naar.ts';
import { type Groep, useVondsten, type Vondst } from './use-vondsten.ts';

/** 'Persoon zoeken' of the seed, from anywhere with Ctrl+K: persons, organisaties and actions. */
export function PersoonZoeken({ organisatieId }: { readonly organisatieId: string }) {
  const [zoek, setZoek] = useState('');
  // A new field after each choice: the emptied one would open its list again, with everybody in it.
  const [chosen, setChosen] = useState(0);
  const { groepen, searching } = useVondsten(organisatieId, zoek);
  const goTo = useGaNaar(zoek);
  return (
    <Zoekveld
      key={chosen}
      zoek={zoek}
      groepen={groepen}
      searching={searching}
      onType={setZoek}
      onChoose={(vondstId) => {
        setZoek('');
        setChosen((count) => count + 1);
        void goTo(vondstId);
      }}
    />
  );
}

type Props = {
  readonly zoek: string;
  readonly groepen: readonly Groep[];
  readonly searching: boolean;
  readonly onType: (zoek: string) => void;
  readonly onChoose: (vondstId: string) => void;
};

function Zoekveld({ zoek, groepen, searching, onType, onChoose }: Props) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  return (
    <ComboBox
      aria-label={t('frame.search')}
      className="search"
      items={groepen}
      inputValue={zoek}
      onInputChange={onType}
      value={null}
      // Nothing chosen: Escape, or the field is left. What stayed in it would open the list again.
      onChange={(key) => (key === null ? onType('') : onChoose(String(key)))}
      defaultFilter={() => true}
      allowsEmptyCollection
    >
      <div className="search-box" ref={box}>
        <Search size={15} aria-hidden />
        <Input ref={input} placeholder={t('frame.search')} spellCheck={false} />
        <kbd>Ctrl K</kbd>
      </div>
      <OpenWithKeys input={input} />
      <Popover
        className="popover found"
        triggerRef={box}
        placement="bottom start"
        style={{ width: box.current?.offsetWidth ?? 0 }}
      >
        <ListBox
          items={groepen}
          renderEmptyState={() => (
            <div className="option muted">
              {t(searching ? 'form.searching' : 'form.nothingFound')}
            </div>
          )}
        >
          {(groep) => (
            <ListBoxSection id={groep.id}>
              <Header className="group">{groep.naam}</Header>
              <Collection items={groep.vondsten}>
                {(vondst) => <VondstItem vondst={vondst} zoek={zoek} />}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function VondstItem({ vondst, zoek }: { readonly vondst: Vondst; readonly zoek: string }) {
  return (
    <ListBoxItem id={vondst.id} textValue={vondst.naam} className="option">
      <Text slot="label">
        <Highlight text={vondst.naam} zoek={zoek} />
      </Text>
      {vondst.uitleg !== null && (
        <Text slot="description" className="hint">
          {vondst.uitleg}
        </Text>
      )}
    </ListBoxItem>
  );
}

/** Ctrl+K goes to the field and shows its list: what was open last, and what can be done. */
function OpenWithKeys({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const state = useContext(ComboBoxStateContext);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      input.current?.focus();
      // A frame later: a field that does not know yet that it has the focus closes its list again.
      requestAnimationFrame(() => latest.current?.open(null, 'manual'));
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [input]);
  return null;
}
