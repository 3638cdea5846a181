import { useText } from '../text/use-text.ts';

type Words = 'eigen.tapeIn' | 'eigen.tape' | 'eigen.tapeLocked';

/** The notice of what is simulated, where there is nothing to practise with. */
export function PlainTape({ words }: { readonly words: Words }) {
  const t = useText();
  return (
    <section className="tape" aria-labelledby="tape">
      <span className="tape-word" id="tape">
        {t('tape.word')}
      </span>
      <span>{t(words)}</span>
    </section>
  );
}
