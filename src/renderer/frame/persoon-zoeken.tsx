import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ComboBox, Group, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useAsk } from '../api.ts';
import { useText } from '../text/use-text.ts';

/** 'Persoon zoeken' of the seed, from anywhere with Ctrl+K; main does the finding. */
export function PersoonZoeken({ organisatieId }: { readonly organisatieId: string }) {
  const t = useText();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [zoek, setZoek] = useState('');
  // A new field after each choice: the emptied one would open its list again, with everybody in it.
  const [chosen, setChosen] = useState(0);
  const answer = useAsk(
    'persoon.list',
    { organisatieId, zoek, filter: 'alle', pagina: 0 },
    { keep: true },
  );
  const rows = answer?.ok ? answer.value.rijen.slice(0, 8) : [];
  useShortcut(() => input.current?.focus());
  return (
    <ComboBox
      key={chosen}
      aria-label={t('frame.search')}
      className="search"
      items={rows}
      inputValue={zoek}
      onInputChange={setZoek}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setZoek('');
        setChosen((count) => count + 1);
        void navigate({ to: '/personen/$persoonId', params: { persoonId: String(key) } });
      }}
      defaultFilter={() => true}
      allowsEmptyCollection
    >
      {/* As a Group, so that the list is as wide as the whole box. */}
      <Group className="search-box">
        <Search size={15} aria-hidden />
        <Input ref={input} placeholder={t('frame.search')} spellCheck={false} />
        <kbd>Ctrl K</kbd>
      </Group>
      <Popover className="popover">
        <ListBox
          items={rows}
          renderEmptyState={() => <div className="option muted">{t('form.nothingFound')}</div>}
        >
          {(row) => (
            <ListBoxItem id={row.id} textValue={`${row.voornaam} ${row.naam}`} className="option">
              <Text slot="label">{`${row.voornaam} ${row.naam}`}</Text>
              <Text slot="description" className="hint">
                {row.inszMasker}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function useShortcut(act: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
