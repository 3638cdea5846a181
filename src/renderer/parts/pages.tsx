import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { RIJEN_PER_PAGINA } from '../../shared/values/persoon-lijst.ts';
import { useText } from '../text/use-text.ts';

type Props = {
  readonly pagina: number;
  readonly totaal: number;
  readonly perPagina?: number;
  readonly onChange: (pagina: number) => void;
};

/** From page to page of a list that main keeps. */
export function Pages({ pagina, totaal, perPagina = RIJEN_PER_PAGINA, onChange }: Props) {
  const t = useText();
  const last = Math.ceil(totaal / perPagina) - 1;
  const from = pagina * perPagina + 1;
  const until = Math.min(totaal, from + perPagina - 1);
  const to = (target: number) => ({
    className: 'button small',
    isDisabled: target < 0 || target > last || target === pagina,
    onPress: () => onChange(target),
  });
  return (
    <nav className="row pages" aria-label={t('personen.pages')}>
      <Button {...to(0)} aria-label={t('lijst.first')}>
        <ChevronFirst size={15} aria-hidden />
      </Button>
      <Button {...to(pagina - 1)}>
        <ChevronLeft size={15} aria-hidden />
        {t('personen.previous')}
      </Button>
      <span className="muted">{t('personen.range', { from, until, count: totaal })}</span>
      <Button {...to(pagina + 1)}>
        {t('personen.next')}
        <ChevronRight size={15} aria-hidden />
      </Button>
      <Button {...to(last)} aria-label={t('lijst.last')}>
        <ChevronLast size={15} aria-hidden />
      </Button>
    </nav>
  );
}
