import { Copy, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { copyText } from '../../parts/copy-text.ts';
import { type Brief, briefAsText } from '../../text/brief.ts';
import { useText } from '../../text/use-text.ts';

/** Copy with a said result, and print. There is no way into a mail program (docs/security.md). */
export function BriefActions({ brief }: { readonly brief: Brief }) {
  const t = useText();
  const text = briefAsText(brief);
  const [copied, setCopied] = useState<boolean | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said holds for that text only
  useEffect(() => setCopied(null), [text]);
  return (
    <>
      <div className="row">
        <Button className="button primary" onPress={() => setCopied(copyText(text))}>
          <Copy size={16} aria-hidden />
          {t('brief.copy')}
        </Button>
        <Button className="button" onPress={() => window.print()}>
          <Printer size={16} aria-hidden />
          {t('brief.print')}
        </Button>
      </div>
      <p className="copied" role="status">
        {copied === true && t('brief.copied')}
        {copied === false && t('brief.notCopied')}
      </p>
      <p className="hint">{t('brief.noMail')}</p>
    </>
  );
}
