import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { InlezingRij, InlezingStand } from '../../../shared/contract/inlezing.ts';
import type { RijFilter } from '../../../shared/values/inlezing.ts';
import { useAsk } from '../../api.ts';
import { useText } from '../../text/use-text.ts';
import { Rij } from './rij.tsx';

const ROW_HEIGHT = 42;
/** Half of what main gives at most: the page in view and the next are asked together. */
const PAGE = 100;

type Props = {
  readonly organisatieId: string;
  readonly stand: InlezingStand;
  readonly filter: RijFilter;
};

/** Only the rows in view stand in the page, and only they are asked for. */
export function RijenTable({ organisatieId, stand, filter }: Props) {
  const t = useText();
  const scroll = useRef<HTMLDivElement>(null);
  const count = filter === 'alle' ? stand.rijen : stand.tellingen[filter];
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const asked = { organisatieId, lijstId: stand.lijstId, filter };
  const rijAt = usePages(asked, shown[0]?.index ?? 0);
  if (count === 0) return <p className="empty">{t('inlezen.none')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard (WCAG 2.1.1)
    <section ref={scroll} className="inlezen-rijen" aria-label={t('inlezen.rows')} tabIndex={0}>
      <table className="table" aria-rowcount={count + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="tick">
              <span className="visually-hidden">{t('inlezen.chosen')}</span>
            </th>
            <th scope="col" className="number">
              {t('inlezen.row')}
            </th>
            <th scope="col">{t('inlezen.verdict')}</th>
            <th scope="col">{t('veld.naam')}</th>
            <th scope="col">{t('kolom.nummer')}</th>
            <th scope="col">{t('inlezen.why')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('inlezen.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Space height={shown[0]?.start ?? 0} />
          {shown.map(({ index }) => (
            <Rij
              key={rijAt(index)?.nummer ?? `leeg ${index}`}
              {...asked}
              rij={rijAt(index)}
              index={index}
              measure={rows.measureElement}
            />
          ))}
          <Space height={rows.getTotalSize() - (shown.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
}

/** In the place of the rows that are not in view. */
function Space({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}

/** The two pages around what is in view. */
function usePages(
  asked: { readonly organisatieId: string; readonly lijstId: string; readonly filter: RijFilter },
  first: number,
): (index: number) => InlezingRij | undefined {
  const page = Math.floor(first / PAGE);
  const one = useAsk('inlezing.rijen', { ...asked, vanaf: page * PAGE, aantal: PAGE });
  const two = useAsk('inlezing.rijen', { ...asked, vanaf: (page + 1) * PAGE, aantal: PAGE });
  return (index) => {
    const from = Math.floor(index / PAGE) === page ? one : two;
    return from?.ok ? from.value.rijen[index % PAGE] : undefined;
  };
}
