import { Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTell } from '../../api.ts';
import { inszText } from '../../parts/number.ts';
import type { Kopie } from '../../parts/use-klembord.ts';
import { useText } from '../../text/use-text.ts';

export type Who = { readonly organisatieId: string; readonly persoonId: string };

/** A revealed number covers itself again, as on the person's page. */
const SHOWN_MS = 30_000;

/**
 * The number, masked until it is copied: that asks who one is and is written in Historiek. The field
 * of the real screen takes eleven digits, so it is copied without dots.
 */
export function Nummer(props: {
  readonly who: Who;
  readonly masker: string;
  readonly klembord: Kopie;
}) {
  const t = useText();
  const [full, setFull] = useState<string | null>(null);
  const reveal = useTell('persoon.reveal');
  useEffect(() => {
    if (full === null) return;
    const timer = setTimeout(() => setFull(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [full]);

  async function copy() {
    const answer = await reveal(props.who);
    if (!answer.ok) return;
    setFull(answer.value.insz);
    await props.klembord.copy(t('persoon.number'), answer.value.insz);
  }

  return (
    <span className="script-value">
      <span className="strong">{full === null ? props.masker : inszText(full)}</span>
      <Button
        className="button small"
        aria-label={t('overname.copyNumber')}
        onPress={() => void copy()}
      >
        <Copy size={15} aria-hidden />
        {t('overname.copy')}
      </Button>
    </span>
  );
}
