import { type ComponentType, type KeyboardEvent, useState } from 'react';
import { useLanguageButton } from './language-button.tsx';

/** The button alone: the menu is fetched when it is asked, the first screen opens without it. */
export function LanguageMenu() {
  const { props } = useLanguageButton();
  const [Choices, setChoices] = useState<ComponentType | null>(null);

  async function ask() {
    const { LanguageChoices } = await import('./language-choices.tsx');
    setChoices(() => LanguageChoices);
  }

  function askByArrow(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void ask();
  }

  if (Choices !== null) return <Choices />;
  return (
    <button
      {...props}
      type="button"
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => void ask()}
      onKeyDown={askByArrow}
    />
  );
}
