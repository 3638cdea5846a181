import type { Gevolg, StopGevolgen } from '../../shared/contract/gevolg.ts';
import { day } from '../text/format.ts';
import { useText } from '../text/use-text.ts';
import { Callout } from './callout.tsx';

/** Who or what stopping leaves without a holder (docs/domain.md 1.4); nothing where nobody is missed. */
export function Gevolgen({ gevolgen }: { readonly gevolgen: readonly Gevolg[] }) {
  const t = useText();
  if (gevolgen.length === 0) return null;
  return (
    <Callout kind="warning" title={t('gevolg.title')}>
      <ul>
        {gevolgen.map(({ soort, naam, vanaf }) => (
          <li key={`${soort} ${naam}`}>
            {t(`gevolg.${soort}`, { naam: naam ?? '', vanaf: day(vanaf) })}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

/** The rights that end with a werkrelatie, each with its end before and after. */
export function EindigtMee({ rechten }: Pick<StopGevolgen, 'rechten'>) {
  const t = useText();
  if (rechten.length === 0) return null;
  return (
    <div>
      <p className="label">{t('gevolg.mee', { count: rechten.length })}</p>
      <ul className="hint">
        {rechten.map(({ recht, voor, na }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one right can be held twice, one after the other
          <li key={at}>{t('gevolg.van', { recht, voor: day(voor), na: day(na) })}</li>
        ))}
      </ul>
    </div>
  );
}
