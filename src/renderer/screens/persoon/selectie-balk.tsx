import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { MAX_ALLEEN } from '../../../shared/values/persoon-lijst.ts';
import { useText } from '../../text/use-text.ts';
import type { Lijst } from './lijst-stand.ts';
import { alleSelectie, countSelected, geenSelectie } from './selectie.ts';

type Props = { readonly lijst: Lijst; readonly totaal: number };

/** Who is selected, over all pages; what is done to many at once takes its persons from here. */
export function SelectieBalk({ lijst, totaal }: Props) {
  const t = useText();
  const { selectie, alleenSelectie } = lijst.stand;
  const count = countSelected(selectie, totaal);
  if (count === 0 && selectie.soort === 'enkele') return null;
  const canShow = selectie.soort === 'enkele' && count <= MAX_ALLEEN;
  return (
    <section className="row selectie" aria-label={t('lijst.selectie')}>
      <span className="strong" role="status">
        {t('lijst.selected', { count })}
      </span>
      {count > 0 && (
        <>
          <Link to="/personen/samen/verleng" className="button small">
            {t('bulk.verleng')}
          </Link>
          <Link to="/personen/samen/stop" className="button small danger">
            {t('bulk.stop')}
          </Link>
        </>
      )}
      {count < totaal && !alleenSelectie && (
        <Button className="button small" onPress={() => lijst.change({ selectie: alleSelectie })}>
          {t('lijst.selectAll', { count: totaal })}
        </Button>
      )}
      {canShow && (
        <Button
          className="button small"
          onPress={() => lijst.change({ alleenSelectie: !alleenSelectie, pagina: 0 })}
        >
          {t(alleenSelectie ? 'lijst.showAll' : 'lijst.showSelected')}
        </Button>
      )}
      <Button
        className="button small quiet"
        onPress={() => lijst.change({ selectie: geenSelectie, alleenSelectie: false })}
      >
        {t('lijst.clearSelected')}
      </Button>
    </section>
  );
}
